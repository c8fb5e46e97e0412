import type { Persona } from '../personas/personas.ts';
import { OauthFout } from './oauth-fout.ts';

/** The personas that have something to log in with: a citizen with a BSN (DigiD), an employer with a KvK number (eHerkenning). */
export const getInloggers = (personas: readonly Persona[]): readonly Persona[] =>
  personas.filter(({ soort, bsn, kvkNummer }) => (soort === 'BURGER' ? bsn : kvkNummer) !== null);

/** The persona of that name; refused, with the names there are, when nobody of that name can log in. */
export const eisInlogger = (personas: readonly Persona[], naam: string): Persona => {
  const inloggers = getInloggers(personas);
  const persona = inloggers.find((een) => een.naam === naam);
  if (persona) return persona;
  const namen = inloggers.map((een) => een.naam).join(', ');
  throw new OauthFout('invalid_request', `Onbekende testpersoon in login_hint. Geldig zijn: ${namen}.`);
};
