import DataLoader from 'dataloader';
import { parseGlobaalId } from '../bron/globaal-id.ts';
import type { Herkomst } from '../bron/herkomst.ts';
import type { Operatie } from '../operatie.ts';
import { settle } from '../settle.ts';
import type { Oogst } from './create-oogst.ts';
import { leesUitIndex } from './index-lijst.ts';

/**
 * Items of harvested feeds by global id, for one operation; null for an id that no feed knows. Each feed is read once for
 * all ids asked at the same time, and a feed that is not there fails its own items only.
 */
export const createIndexLoader = <T extends { readonly herkomst: Herkomst }>(
  oogsten: readonly Oogst<T>[],
  operatie: Operatie,
): DataLoader<string, T | null> => {
  const perBron = new Map(
    oogsten.map((oogst) => [
      oogst.bron.id,
      new DataLoader<string, T | null>((ids) => leesUitIndex(oogst, operatie, ids)),
    ]),
  );
  const lees = async (id: string): Promise<T | null> => {
    const bron = perBron.get(parseGlobaalId(id)?.bron ?? '');
    return bron ? bron.load(id) : null;
  };
  return new DataLoader((ids) => settle(ids.map(lees)));
};
