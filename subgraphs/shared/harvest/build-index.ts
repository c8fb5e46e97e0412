import type { IndexOpties } from './opdracht.ts';
import { doeInWerker } from './werker.ts';

/**
 * Makes one index out of the harvests of several feeds, in the harvest thread. Returns how many items it holds. When it
 * fails, removing what it wrote is up to the caller.
 */
export const buildIndex = async (opties: IndexOpties): Promise<number> =>
  Number(await doeInWerker({ soort: 'bouw', opties }));
