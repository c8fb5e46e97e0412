import DataLoader from 'dataloader';
import type { Oogst } from '../../shared/harvest/create-oogst.ts';
import { eisIndex, metActualiteit } from '../../shared/harvest/index-lijst.ts';
import { createIndexLoader } from '../../shared/harvest/index-loader.ts';
import type { Operatie } from '../../shared/operatie.ts';
import { settle } from '../../shared/settle.ts';
import type { Cao } from './cao.ts';
import { leesRegister } from './lees-register.ts';

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

/** The loaders of one operation over the harvested register. */
export const createCaoLoaders = (operatie: Operatie, oogst: Oogst<Cao>): CaoLoaders => {
  const lees = async ({ zoek, sector, first }: Caovraag): Promise<readonly Cao[]> => {
    const stand = oogst.getStand(operatie);
    const register = await leesRegister(eisIndex(stand));
    const gevonden = zoek?.trim() ? register.zoek(zoek) : register.caos;
    return gevonden
      .filter(({ werkingssfeer }) => sector === null || werkingssfeer.sectoren.some(({ id }) => id === sector))
      .slice(0, first)
      .map((cao) => metActualiteit(cao, stand));
  };
  return {
    perId: createIndexLoader(oogst, operatie),
    perSector: new DataLoader((sectoren) =>
      settle(sectoren.map((sector) => lees({ zoek: null, sector, first: Number.POSITIVE_INFINITY }))),
    ),
    zoek: lees,
  };
};
