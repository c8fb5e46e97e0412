import { type Beroep, getBeroep } from './beroepen.ts';
import { bocCodes } from './boc-codes.ts';
import { indexeer } from './indexeer.ts';

// The titles stand in their own file because the search for occupations reads them too, and imports may not go in a circle.
export { type BocCode, bocCodes, bocVoorBeroep } from './boc-codes.ts';

const opCode = indexeer(bocCodes, (boc) => boc.code);

/** The occupation behind a job title code (five digits), or null: never a guess. */
export const getBeroepVoorBoc = (code: string): Beroep | null => {
  const boc = opCode.get(code);
  return boc ? getBeroep(boc.isco) : null;
};
