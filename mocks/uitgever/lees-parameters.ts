import { OauthFout } from './oauth-fout.ts';

/** The parameters of a request by name. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** Reads parameters: an empty one was not sent; one that was sent twice is refused (RFC 6749 §3.1 and §3.2). */
export const leesParameters = (bron: URLSearchParams): Parameters => {
  const gevonden = new Map<string, string>();
  for (const [naam, waarde] of bron) {
    if (gevonden.has(naam)) throw new OauthFout('invalid_request', 'Elke parameter mag een keer voorkomen.');
    gevonden.set(naam, waarde);
  }
  return Object.fromEntries([...gevonden].filter(([, waarde]) => waarde !== ''));
};

/** A parameter that has to be there. */
export const eisParameter = (parameters: Parameters, naam: string): string => {
  const waarde = parameters[naam];
  if (waarde === undefined) throw new OauthFout('invalid_request', `De parameter ${naam} ontbreekt.`);
  return waarde;
};

/** The scopes that are asked, each once; refused unless all of them are among what is allowed. */
export const eisScopes = (scope: string | undefined, toegestaan: readonly string[]): readonly string[] => {
  const gevraagd = [...new Set((scope ?? '').split(' ').filter((deel) => deel !== ''))];
  if (gevraagd.length === 0 || gevraagd.some((deel) => !toegestaan.includes(deel)))
    throw new OauthFout('invalid_scope', `Vraag een of meer van deze scopes: ${toegestaan.join(', ')}.`);
  return gevraagd;
};
