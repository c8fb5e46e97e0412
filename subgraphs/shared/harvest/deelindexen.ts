import { LRUCache } from 'lru-cache';
import type { HarvestIndex } from './harvest-index.ts';

/** Choices of feeds that are remembered at once, each with a file of its own. */
const DEELINDEXEN_MAXIMUM = 4;

/** Indexes of some of the harvests. */
export interface Deelindexen<T> {
  /** The index of these harvests. It is made for the first who asks, whose questions wait for it. It is not for closing. */
  geef(ladingen: readonly string[]): HarvestIndex<T>;
  sluit(): Promise<void>;
}

/**
 * Indexes as they would be without some feeds. Where items of several feeds are joined, leaving out items of one feed is not
 * enough: what it gave to an item of others, and the items that it kept from standing there by themselves, show only in an
 * index that never had it. `laatUitlopen` closes one that operations may still be reading.
 */
export const createDeelindexen = <T>(
  bouw: (ladingen: readonly string[]) => Promise<HarvestIndex<T>>,
  laatUitlopen: (index: HarvestIndex<T>) => void,
): Deelindexen<T> => {
  const indexen = new LRUCache<string, Promise<HarvestIndex<T>>>({
    max: DEELINDEXEN_MAXIMUM,
    dispose: (index) => void index.then(laatUitlopen, () => {}),
  });
  const getIndex = (ladingen: readonly string[]): Promise<HarvestIndex<T>> => {
    const sleutel = ladingen.join('\n');
    const eerder = indexen.get(sleutel);
    if (eerder) return eerder;
    const index = bouw(ladingen);
    indexen.set(sleutel, index);
    index.catch(() => indexen.delete(sleutel));
    return index;
  };
  return {
    geef: (ladingen) => wachtOp(getIndex(ladingen)),
    sluit: async () => {
      const over = [...indexen.values()];
      indexen.clear();
      await Promise.allSettled(over);
    },
  };
};

/** An index that is on its way. */
const wachtOp = <T>(index: Promise<HarvestIndex<T>>): HarvestIndex<T> => ({
  zoek: async (vraag) => (await index).zoek(vraag),
  tel: async (naam, vraag) => (await index).tel(naam, vraag),
  lees: async (ids) => (await index).lees(ids),
  bevat: async (id, vraag) => (await index).bevat(id, vraag),
  zoekDubbelen: async (item, vraag) => (await index).zoekDubbelen(item, vraag),
  sluit: async () => {},
});
