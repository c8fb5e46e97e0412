import DataLoader from 'dataloader';
import type { Oogst } from '../shared/harvest/create-oogst.ts';
import { metActualiteit } from '../shared/harvest/index-lijst.ts';
import type { Operatie } from '../shared/operatie.ts';
import { regelingenRijk } from './bronnen/regelingen-rijk/bron.ts';
import { ONBEPERKT } from './document.ts';
import { createLandelijkPerUpl } from './landelijk.ts';
import type { Regeling } from './regeling.ts';

/** More national schemes than there are. */
const ALLE = 1_000;

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
    const treffers = (await stand.index?.zoek({ filters, first: ALLE }))?.treffers ?? [];
    const perUpl = createLandelijkPerUpl(treffers.map(({ gegevens }) => metActualiteit(gegevens, stand)));
    return namen.map((naam) => perUpl.get(naam) ?? null);
  });
