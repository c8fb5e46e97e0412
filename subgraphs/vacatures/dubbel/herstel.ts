import { bocCodes } from '../../../schema/referentie/boc-codes.ts';
import { vouw } from '../../../schema/referentie/vouw.ts';
import { lijktOp } from './lijkt-op.ts';
import { ENGELS, HOOFDWOORDEN, SYNONIEMEN } from './titelwoorden.ts';

/** Shorter words have too many neighbours. */
const HERSTEL_VANAF = 6;
/** Letters at the beginning that are taken to be right. */
const BEGIN = 2;

/** The word of a known job title that a word is but for a slip of the finger; else the word itself. */
export const herstel = (woord: string): string => {
  if (woord.length < HERSTEL_VANAF || bekend.has(woord)) return woord;
  return (opBegin.get(woord.slice(0, BEGIN)) ?? []).find((kandidaat) => lijktOp(woord, kandidaat)) ?? woord;
};

const bekend: ReadonlySet<string> = new Set(
  [...bocCodes.map(({ naam }) => vouw(naam)), ...SYNONIEMEN.keys(), ...ENGELS.keys(), ...HOOFDWOORDEN].flatMap((naam) =>
    naam.split(/[^a-z0-9+#]+/),
  ),
);

const opBegin: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [...bekend].filter((woord) => woord.length >= HERSTEL_VANAF - 1),
  (woord) => woord.slice(0, BEGIN),
);

/** True for a word of the titles of known occupations. */
export const isTitelwoord = (woord: string): boolean => bekend.has(woord);

/** True for such a word and for one that ends in one of their heads. */
export const isBekend = (woord: string): boolean =>
  bekend.has(woord) || HOOFDWOORDEN.some((hoofd) => woord.endsWith(hoofd));
