import type DataLoader from 'dataloader';
import type { Oogst } from '../shared/harvest/create-oogst.ts';
import { createIndexLoader } from '../shared/harvest/index-loader.ts';
import type { Operatie } from '../shared/operatie.ts';
import { createFinancieringLoader } from './create-financiering-loader.ts';
import { createLandelijkLoader } from './create-landelijk-loader.ts';
import type { Financieringsvraag } from './financiering.ts';
import type { Regeling } from './regeling.ts';

export interface RegelingLoaders {
  /** Schemes by global id; null for an id that no source knows. */
  readonly perId: DataLoader<string, Regeling | null>;
  /** National schemes by the address of their name in the UPL; null where there is none. */
  readonly landelijk: DataLoader<string, Regeling | null>;
  /** Schemes that can pay for a kind of learning or service, best first. */
  readonly financiering: DataLoader<Financieringsvraag, readonly Regeling[], string>;
}

/** The loaders of one operation. */
export const createLoaders = (operatie: Operatie, oogst: Oogst<Regeling>): RegelingLoaders => ({
  perId: createIndexLoader(oogst, operatie),
  landelijk: createLandelijkLoader(oogst, operatie),
  financiering: createFinancieringLoader(oogst, operatie),
});
