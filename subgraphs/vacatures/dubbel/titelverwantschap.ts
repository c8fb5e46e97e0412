import { stemmer } from '@orama/stemmers/dutch';
import { lijktOp } from './lijkt-op.ts';
import { VAGE_WOORDEN } from './titelwoorden.ts';

const VAAG: ReadonlySet<string> = new Set(VAGE_WOORDEN.map(stemmer));
/** What a word like medewerker says of the work, beside 1 for timmerman. */
const VAAG_GEWICHT = 0.35;

/** True for a stemmed word that says little of the work by itself. */
export const isVaag = (woord: string): boolean => VAAG.has(woord);

/**
 * How much two titles say the same, 0 to 1: halfway between the share of all words that both have and the share of the
 * shorter title, so that a word more (schilder, schilder bouw) costs less than another word.
 */
export const getTitelverwantschap = (a: readonly string[], b: readonly string[]): number => {
  const [gewichtA, gewichtB] = [getGewicht(a, null), getGewicht(b, null)];
  if (gewichtA === 0 || gewichtB === 0) return 0;
  const gedeeld = Math.min(getGewicht(a, b), getGewicht(b, a));
  return Math.min(1, gedeeld / (gewichtA + gewichtB) + gedeeld / (2 * Math.min(gewichtA, gewichtB)));
};

/** The weight of all words, or of those that the other title has too. */
const getGewicht = (woorden: readonly string[], ander: readonly string[] | null): number => {
  let gewicht = 0;
  for (const woord of woorden)
    if (ander === null || komtVoor(woord, ander)) gewicht += isVaag(woord) ? VAAG_GEWICHT : 1;
  return gewicht;
};

const komtVoor = (woord: string, woorden: readonly string[]): boolean => {
  for (const ander of woorden) if (lijktOp(woord, ander)) return true;
  return false;
};
