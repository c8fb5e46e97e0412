import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** How often each question was asked. */
export interface Beurten {
  /** How often it was asked before now. */
  tel(vraag: readonly string[]): number;
  wis(): void;
}

/** So many different questions are told apart. Who comes back after more than that is new: memory has an end. */
const MAXIMUM_VRAGEN = 100_000;

export const createBeurten = (maximum = MAXIMUM_VRAGEN): Beurten => {
  // Made when it is needed: it takes its room at once, and most worlds leave nothing to chance.
  let geteld: LRUCache<string, number> | null = null;
  return {
    tel: (vraag) => {
      geteld ??= new LRUCache({ max: maximum });
      // By its hash: nothing of what was asked is kept.
      const sleutel = hash('sha256', vraag.join('\n'), 'base64');
      const beurt = geteld.get(sleutel) ?? 0;
      geteld.set(sleutel, beurt + 1);
      return beurt;
    },
    wis: () => {
      geteld = null;
    },
  };
};
