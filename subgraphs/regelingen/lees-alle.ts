import { LRUCache } from 'lru-cache';
import type { HarvestIndex } from '../shared/harvest/harvest-index.ts';
import type { Zoekvraag } from './filter.ts';
import type { Regeling } from './regeling.ts';

/** More schemes than any source of schemes has. */
const ALLE = 10_000;
/** Schemes of answers that are remembered together: all of them once, and those of some seventy desks. */
const MAXIMUM_ONTHOUDEN = 6_000;

/**
 * Everything in an index that fits a question, from one version of it. An index never changes, so that what was read of it
 * stays true as long as it is there: schemes are public, and a desk asks for those of its municipality over and over.
 */
export const leesAlle = async (index: HarvestIndex<Regeling>, vraag: Zoekvraag): Promise<readonly Regeling[]> => {
  const onthouden = getOnthouden(index);
  const sleutel = JSON.stringify(vraag);
  const eerder = onthouden.get(sleutel);
  if (eerder) return eerder;
  const regelingen = (await index.zoek({ ...vraag, first: ALLE })).treffers.map(({ gegevens }) => gegevens);
  onthouden.set(sleutel, regelingen);
  return regelingen;
};

type Onthouden = LRUCache<string, readonly Regeling[]>;

const getOnthouden = (index: HarvestIndex<Regeling>): Onthouden => {
  const eerder = ONTHOUDEN.get(index);
  if (eerder) return eerder;
  const nieuw: Onthouden = new LRUCache({
    maxSize: MAXIMUM_ONTHOUDEN,
    sizeCalculation: (regelingen) => Math.max(1, regelingen.length),
  });
  ONTHOUDEN.set(index, nieuw);
  return nieuw;
};

/** What was read goes away with its index. */
const ONTHOUDEN = new WeakMap<HarvestIndex<Regeling>, Onthouden>();
