import type DataLoader from 'dataloader';
import type { Oogst } from '../shared/harvest/create-oogst.ts';
import { createIndexLoader } from '../shared/harvest/index-loader.ts';
import type { Operatie } from '../shared/operatie.ts';
import type { Regeling } from './regeling.ts';

export interface RegelingLoaders {
  /** Schemes by global id; null for an id that no source knows. */
  readonly perId: DataLoader<string, Regeling | null>;
}

/** The loaders of one operation. */
export const createLoaders = (operatie: Operatie, oogsten: readonly Oogst<Regeling>[]): RegelingLoaders => ({
  perId: createIndexLoader(oogsten, operatie),
});
