import { BURGERS } from './burgers.ts';
import type { Persona } from './persona.ts';
import { WERKGEVERS } from './werkgevers.ts';

export type { Persona } from './persona.ts';

/** The test people and employers, citizens first. */
export const PERSONAS: readonly Persona[] = [...BURGERS, ...WERKGEVERS];

/** Their names, for a message that says which there are. */
export const PERSONANAMEN: readonly string[] = PERSONAS.map(({ naam }) => naam);

/** The persona of this name, in lower case; null when there is none. */
export const getPersona = (naam: string): Persona | null => opNaam.get(naam) ?? null;

const opNaam = new Map(PERSONAS.map((persona) => [persona.naam, persona]));
