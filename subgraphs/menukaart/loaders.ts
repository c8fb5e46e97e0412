import DataLoader from 'dataloader';
import { getMelding } from '../shared/bron/bron-fout.ts';
import type { Herkomst } from '../shared/bron/herkomst.ts';
import type { Oogst } from '../shared/harvest/create-oogst.ts';
import { eisIndex, leesUitIndex, metActualiteit } from '../shared/harvest/index-lijst.ts';
import { createIndexLoader } from '../shared/harvest/index-loader.ts';
import type { Operatie } from '../shared/operatie.ts';
import { settle } from '../shared/settle.ts';
import { werkcentra } from './bronnen/werkcentra/bron.ts';
import { getWerkcentrumId } from './bronnen/werkcentra/map.ts';
import type { Regiomenu } from './dekking.ts';
import type { Dienst } from './dienst.ts';
import type { GepubliceerdWerkcentrum } from './werkcentrum.ts';

/** The menu of a region is at most some tens of services; this leaves room. */
const MENU_MAXIMUM = 1_000;

/** What is harvested: services from every catalogue, and the Werkcentra themselves. */
export interface MenukaartOogsten {
  readonly diensten: Oogst<Dienst>;
  readonly werkcentra: Oogst<GepubliceerdWerkcentrum>;
}

export interface MenukaartLoaders {
  /** Services by global id; null for an id that no source knows. */
  readonly perId: DataLoader<string, Dienst | null>;
  /** The menu of a region, by its CBS code. */
  readonly menu: DataLoader<string, Regiomenu>;
  /** What is wrong with the list of the Werkcentrum of a region, where those of others are there, by CBS code; null: nothing. */
  readonly werkcentrumstoring: DataLoader<string, 'VEROUDERD' | 'NIET_BESCHIKBAAR' | null>;
  /** The Werkcentrum of a region, by CBS code; null when its feed gave nothing. */
  readonly werkcentrum: DataLoader<string, GepubliceerdWerkcentrum | null>;
}

/** The loaders of one operation. */
export const createLoaders = (operatie: Operatie, oogsten: MenukaartOogsten): MenukaartLoaders => {
  /** Of one Werkcentrum that did not answer the feed as a whole says nothing. */
  const meldVeroudering = (items: readonly { readonly herkomst: Herkomst }[]): void => {
    if (items.some(({ herkomst }) => herkomst.actualiteit === 'VEROUDERD'))
      operatie.meldBron(werkcentra, 'VEROUDERD', getMelding('BRON_NIET_BESCHIKBAAR'));
  };
  const fetchWerkcentra = async (regios: readonly string[]): Promise<(GepubliceerdWerkcentrum | null)[]> => {
    const gevonden = await leesUitIndex(oogsten.werkcentra, operatie, regios.map(getWerkcentrumId));
    meldVeroudering(gevonden.filter((werkcentrum) => werkcentrum !== null));
    return gevonden;
  };
  const fetchMenu = async (regio: string): Promise<Regiomenu> => {
    const stand = oogsten.diensten.getStand(operatie);
    const { treffers } = await eisIndex(stand).zoek({ filters: { menukaart: [regio] }, first: MENU_MAXIMUM });
    const diensten = treffers.map(({ gegevens }) => metActualiteit(gegevens, stand));
    meldVeroudering(diensten.filter(isVanWerkcentrum));
    const stil = stand.uitkomsten.flatMap(({ bron, fout }) => (fout ? [bron.id] : []));
    const zonderEigen = diensten.some(isVanWerkcentrum) ? [] : [werkcentra.id];
    return { diensten, zonder: new Set([...stil, ...zonderEigen]) };
  };
  const fetchStoring = async (regio: string): Promise<'VEROUDERD' | 'NIET_BESCHIKBAAR' | null> => {
    const { index, uitkomsten } = oogsten.diensten.getStand(operatie);
    // Where the feed as a whole is not there, that is what its state says already.
    if (!index || uitkomsten.some(({ bron, fout }) => bron.id === werkcentra.id && fout)) return null;
    const { treffers } = await index.zoek({ filters: { menukaart: [regio], bron: [werkcentra.id] }, first: 1 });
    if (treffers.length === 0) return 'NIET_BESCHIKBAAR';
    return treffers.some(({ gegevens }) => gegevens.herkomst.actualiteit === 'VEROUDERD') ? 'VEROUDERD' : null;
  };
  return {
    perId: createIndexLoader(oogsten.diensten, operatie),
    menu: new DataLoader((regios) => settle(regios.map(fetchMenu))),
    werkcentrumstoring: new DataLoader((regios) => settle(regios.map(fetchStoring))),
    werkcentrum: new DataLoader(fetchWerkcentra),
  };
};

const isVanWerkcentrum = ({ herkomst }: Dienst): boolean => herkomst.bron.id === werkcentra.id;
