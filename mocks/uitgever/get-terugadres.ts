/** The address of the client with the answer in it; `iss` tells whose answer it is (RFC 9207). */
export const getTerugadres = (
  redirectUri: string,
  parameters: Record<string, string>,
  state: string | undefined,
  issuer: string,
): string => {
  const url = new URL(redirectUri);
  for (const [naam, waarde] of Object.entries({ ...parameters, ...(state !== undefined && { state }), iss: issuer }))
    url.searchParams.set(naam, waarde);
  return url.href;
};
