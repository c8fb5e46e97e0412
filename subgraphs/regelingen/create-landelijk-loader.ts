import DataLoader from 'dataloader';
import type { Oogst } from '../shared/harvest/create-oogst.ts';
import { metActualiteit } from '../shared/harvest/index-lijst.ts';
import type { Operatie } from '../shared/operatie.ts';
import { regelingenRijk } from './bronnen/regelingen-rijk/bron.ts';
import { ONBEPERKT } from './document.ts';
import { createLandelijkPerUpl } from './landelijk.ts';
import { leesTotEinde } from './lees-alle.ts';
import type { Regeling } from './regeling.ts';

/**
 * National schemes by the address of their name in the UPL; null where there is none. One question for all names asked at
 * the same time. Without a harvest of the national schemes nobody can say: then every name fails.
 */
export const createLandelijkLoader = (
  oogst: Oogst<Regeling>,
  operatie: Operatie,
): DataLoader<string, Regeling | null> =>
  new DataLoader<string, Regeling | null>(async (namen) => {
    const stand = oogst.getStand(operatie);
    const fout = stand.uitkomsten.find(({ bron }) => bron.id === regelingenRijk.id)?.fout;
    if (fout) return namen.map(() => fout);
    const filters = { upl: namen, gebied: [ONBEPERKT] };
    const regelingen = stand.index ? await leesTotEinde(stand.index, { filters }) : [];
    const perUpl = createLandelijkPerUpl(regelingen.map((regeling) => metActualiteit(regeling, stand)));
    return namen.map((naam) => perUpl.get(naam) ?? null);
  });
