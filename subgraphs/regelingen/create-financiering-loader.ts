import DataLoader from 'dataloader';
import { getDag } from '../shared/dag.ts';
import type { Oogst } from '../shared/harvest/create-oogst.ts';
import { metActualiteit } from '../shared/harvest/index-lijst.ts';
import type { Operatie } from '../shared/operatie.ts';
import { settle } from '../shared/settle.ts';
import { type Financieringsvraag, kiesFinanciering } from './financiering.ts';
import { leesAlle } from './lees-alle.ts';
import type { Regeling } from './regeling.ts';

/**
 * The schemes that can pay for a kind of learning or service, best first. A page full of courses has few kinds: each kind
 * is one question to the index, however many courses of it there are; which are best shows only when all are seen.
 */
export const createFinancieringLoader = (
  oogst: Oogst<Regeling>,
  operatie: Operatie,
): DataLoader<Financieringsvraag, readonly Regeling[], string> => {
  const fetchFinanciering = async (vraag: Financieringsvraag): Promise<readonly Regeling[]> => {
    const stand = oogst.getStand(operatie);
    if (!stand.index) throw stand.uitkomsten[0]?.fout ?? new RangeError('there is no index of schemes');
    const gelezen = await leesAlle(stand.index, { filters: vraag.filters });
    const regelingen = gelezen.map((regeling) => metActualiteit(regeling, stand));
    return kiesFinanciering(regelingen, vraag, getDag(operatie.nu()));
  };
  return new DataLoader((vragen) => settle(vragen.map(fetchFinanciering)), {
    cacheKeyFn: ({ filters }) => JSON.stringify(filters),
  });
};
