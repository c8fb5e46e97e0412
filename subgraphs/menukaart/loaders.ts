import DataLoader from 'dataloader';
import type { Oogst } from '../shared/harvest/create-oogst.ts';
import { eisIndex } from '../shared/harvest/index-lijst.ts';
import { createIndexLoader } from '../shared/harvest/index-loader.ts';
import type { Operatie } from '../shared/operatie.ts';
import type { Dienst } from './dienst.ts';

/** The menu of a region is at most some tens of services; this leaves room. */
const MENU_MAXIMUM = 1_000;

export interface MenukaartLoaders {
  /** Services by global id; null for an id that no source knows. */
  readonly perId: DataLoader<string, Dienst | null>;
  /** All services on the menu of a region, by its CBS code. */
  readonly menu: DataLoader<string, readonly Dienst[]>;
}

/** The loaders of one operation. */
export const createLoaders = (operatie: Operatie, oogst: Oogst<Dienst>): MenukaartLoaders => ({
  perId: createIndexLoader(oogst, operatie),
  menu: new DataLoader(async (regios) => {
    const index = eisIndex(oogst.getStand(operatie));
    const paginas = await Promise.all(
      regios.map((regio) => index.zoek({ filters: { menukaart: [regio] }, first: MENU_MAXIMUM })),
    );
    return paginas.map(({ treffers }) => treffers.map(({ gegevens }) => gegevens));
  }),
});
