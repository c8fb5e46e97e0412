/** What the issuer gives. */
export interface Tokenantwoord {
  readonly access_token: string;
  readonly expires_in: number;
  readonly scope: string;
  readonly id_token?: string;
}

interface Metadata {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

const TIMEOUT_MS = 10_000;

/** What the issuer says of itself. Throws an Error of one Dutch line when it is not the issuer of that address. */
export const haalMetadata = async (uitgever: string): Promise<Metadata> => {
  const antwoord = await vraagOp(`${uitgever}/.well-known/openid-configuration`);
  const metadata: Partial<Metadata> = Object(await antwoord.json().catch(() => null));
  const { issuer, authorization_endpoint, token_endpoint } = metadata;
  if (!antwoord.ok || issuer === undefined || authorization_endpoint === undefined || token_endpoint === undefined)
    throw new Error(`Op ${uitgever} antwoordt geen uitgever.`);
  // A token says who issued it by that name: under another name it would be good for nothing.
  if (issuer !== uitgever) throw new Error(`Deze uitgever noemt zichzelf ${issuer}: gebruik dat adres.`);
  return { issuer, authorization_endpoint, token_endpoint };
};

/** Asks the token endpoint. Throws an Error with what the issuer says when it refuses. */
export const wissel = async (eindpunt: string, formulier: Record<string, string>): Promise<Tokenantwoord> => {
  const antwoord = await vraagOp(eindpunt, { method: 'POST', body: new URLSearchParams(formulier) });
  if (!antwoord.ok) throw new Error(await leesReden(antwoord));
  const { access_token, expires_in, scope, id_token }: Partial<Tokenantwoord> = Object(await antwoord.json());
  if (access_token === undefined || expires_in === undefined || scope === undefined)
    throw new Error('De uitgever geeft geen token.');
  return { access_token, expires_in, scope, ...(id_token !== undefined && { id_token }) };
};

/** Asks one address; throws what `fetch` throws when nothing answers in time. */
export const vraagOp = (adres: string, init: RequestInit = {}): Promise<Response> =>
  fetch(adres, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });

/** Why the issuer refuses, in its own words. */
export const leesReden = async (antwoord: Response): Promise<string> => {
  const { error_description }: { readonly error_description?: string } = Object(
    await antwoord.json().catch(() => null),
  );
  return error_description ?? `De uitgever antwoordt met status ${antwoord.status}.`;
};
