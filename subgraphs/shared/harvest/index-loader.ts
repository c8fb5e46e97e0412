import DataLoader from 'dataloader';
import type { BronFout } from '../bron/bron-fout.ts';
import { parseGlobaalId } from '../bron/globaal-id.ts';
import type { Operatie } from '../operatie.ts';
import type { Oogst } from './create-oogst.ts';
import { leesUitIndex, type UitIndex } from './index-lijst.ts';

/**
 * Items of harvested feeds by global id, for one operation; null for an id that no feed knows. The index is read once for
 * all ids asked at the same time. An id of a feed that is not there fails on its own: it may well exist.
 */
export const createIndexLoader = <T extends UitIndex>(
  oogst: Oogst<T>,
  operatie: Operatie,
): DataLoader<string, T | null> => {
  const feeds = new Set(oogst.bronnen.map(({ id }) => id));
  const isVanOns = (id: string): boolean => feeds.has(parseGlobaalId(id)?.bron ?? '');
  const fetchItems = async (ids: readonly string[]): Promise<(T | BronFout | null)[]> => {
    const eigen = ids.filter(isVanOns);
    // An id of another source is no reason to say anything about these.
    if (eigen.length === 0) return ids.map(() => null);
    const items = await leesUitIndex(oogst, operatie, eigen);
    const opId = new Map(eigen.map((id, plek) => [id, items[plek] ?? null]));
    const storingen = new Map(oogst.getStand(operatie).uitkomsten.map(({ bron, fout }) => [bron.id, fout]));
    return ids.map((id) => opId.get(id) ?? storingen.get(parseGlobaalId(id)?.bron ?? '') ?? null);
  };
  return new DataLoader<string, T | null>(fetchItems);
};
