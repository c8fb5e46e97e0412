import DataLoader from 'dataloader';
import { createZoekindex } from '../../../schema/referentie/zoekindex.ts';
import type { Oogst } from '../../shared/harvest/create-oogst.ts';
import { eisIndex, metActualiteit } from '../../shared/harvest/index-lijst.ts';
import { createIndexLoader } from '../../shared/harvest/index-loader.ts';
import type { Operatie } from '../../shared/operatie.ts';
import { settle } from '../../shared/settle.ts';
import type { Cao } from './cao.ts';

/** A question for agreements; a text without words asks for all. */
export interface Caovraag {
  readonly zoek: string | null;
  readonly sector: string | null;
  readonly first: number;
}

export interface CaoLoaders {
  /** Agreements by global id; null for an id that the register does not have. */
  readonly perId: DataLoader<string, Cao | null>;
  /** Agreements of branches by section, by name. */
  readonly perSector: DataLoader<string, readonly Cao[]>;
  /** Agreements by the beginning of words, the best first; by name without words. */
  zoek(vraag: Caovraag): Promise<readonly Cao[]>;
}

/** There are about 700 branch agreements in the country. */
const ALLE = 10_000;

/** The loaders of one operation over the harvested register. */
export const createCaoLoaders = (operatie: Operatie, oogst: Oogst<Cao>): CaoLoaders => {
  const lees = async (sector: string | null): Promise<readonly Cao[]> => {
    const stand = oogst.getStand(operatie);
    const filters = sector === null ? undefined : { sector: [sector] };
    const { treffers } = await eisIndex(stand).zoek({ filters, first: ALLE });
    return treffers.map(({ gegevens }) => metActualiteit(gegevens, stand));
  };
  return {
    perId: createIndexLoader(oogst, operatie),
    perSector: new DataLoader((sectoren) => settle(sectoren.map(lees))),
    zoek: async ({ zoek, sector, first }) => {
      const caos = await lees(sector);
      return zoek?.trim() ? createZoekindex(caos, getLabels)(zoek, first) : caos.slice(0, first);
    },
  };
};

const getLabels = ({ naam, bedrijf, werkingssfeer }: Cao): readonly string[] => [
  naam,
  bedrijf ?? '',
  werkingssfeer.omschrijving ?? '',
];
