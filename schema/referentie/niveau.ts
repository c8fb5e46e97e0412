/** A level from 1 to 4: the ISCO skill level of an occupation or the level of an mbo qualification. */
export type Niveau = 1 | 2 | 3 | 4;

const NIVEAUS: readonly Niveau[] = [1, 2, 3, 4];

/** Checks a level from a reference table; throws when it is none of 1, 2, 3, 4. */
export const parseNiveau = (tekst: string): Niveau => {
  const niveau = NIVEAUS.find((kandidaat) => String(kandidaat) === tekst);
  if (niveau === undefined) throw new Error(`Level ${tekst} is not 1, 2, 3 or 4`);
  return niveau;
};
