/** The address that a source gives as the graph can give it: absolute, https, without spaces; null for anything else. */
export const getWebadres = (adres: string | null | undefined): string | null =>
  adres != null && isWebadres(adres) ? adres : null;

/** `URL` forgives spaces and missing slashes; others who read the address may not. */
const isWebadres = (adres: string): boolean =>
  adres.length <= 2_000 && /^https:\/\/[^\s/]\S*$/i.test(adres) && URL.canParse(adres);
