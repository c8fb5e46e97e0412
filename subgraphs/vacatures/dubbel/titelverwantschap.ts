import { stemmer } from '@orama/stemmers/dutch';
import { lijktOp } from './lijkt-op.ts';
import { VAGE_WOORDEN } from './titelwoorden.ts';

const VAAG: ReadonlySet<string> = new Set([...VAGE_WOORDEN].map(stemmer));
/** True for a stemmed word that says little of the work by itself. */
export const isVaag = (woord: string): boolean => VAAG.has(woord);

/** What a word like medewerker says of the work, beside 1 for timmerman. */
const VAAG_GEWICHT = 0.35;

/**
 * How much two titles say the same, 0 to 1: halfway between the share of all words that both have and the share of the
 * shorter title, so that a word more (schilder, schilder bouw) costs less than another word.
 */
export const getTitelverwantschap = (a: readonly string[], b: readonly string[]): number => {
  let gewichtA = 0;
  let gewichtB = 0;
  let gedeeld = 0;
  for (const woord of a) {
    const gewicht = VAAG.has(woord) ? VAAG_GEWICHT : 1;
    gewichtA += gewicht;
    if (komtVoor(woord, b)) gedeeld += gewicht;
  }
  for (const woord of b) gewichtB += VAAG.has(woord) ? VAAG_GEWICHT : 1;
  if (gewichtA === 0 || gewichtB === 0) return 0;
  return Math.min(1, gedeeld / (gewichtA + gewichtB) + gedeeld / (2 * Math.min(gewichtA, gewichtB)));
};

const komtVoor = (woord: string, woorden: readonly string[]): boolean => {
  for (const ander of woorden) if (lijktOp(woord, ander)) return true;
  return false;
};
