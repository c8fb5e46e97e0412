import type { Oogst } from '../shared/harvest/create-oogst.ts';
import type { Cursors } from '../shared/lijst/cursor.ts';
import type { LoketSleutels } from '../shared/loket-sleutel.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import type { Operatie } from '../shared/operatie.ts';
import { createSubgraph, type Subgraph } from '../shared/subgraph.ts';
import { createRegelingenRijkOogst } from './bronnen/regelingen-rijk/oogst.ts';
import { createLoaders, type RegelingLoaders } from './loaders.ts';
import type { Regeling } from './regeling.ts';
import { resolvers } from './resolvers.ts';

/** What the resolvers of one operation work with. */
export interface RegelingenContext {
  readonly operatie: Operatie;
  readonly oogsten: readonly Oogst<Regeling>[];
  readonly loaders: RegelingLoaders;
  readonly cursors: Cursors;
  readonly loketSleutels: LoketSleutels;
}

/** Schemes and the first look whether they fit, from the sources under bronnen/. */
export const createRegelingenSubgraph = (omgeving: Omgeving): Subgraph => {
  const oogsten = [createRegelingenRijkOogst(omgeving)];
  return createSubgraph<RegelingenContext>({
    naam: 'regelingen',
    bronnen: oogsten.map(({ bron }) => bron),
    resolvers,
    createContext: (operatie) => ({
      operatie,
      oogsten,
      loaders: createLoaders(operatie, oogsten),
      cursors: omgeving.cursors,
      loketSleutels: omgeving.loketSleutels,
    }),
    start: async () => void (await Promise.all(oogsten.map((oogst) => oogst.start()))),
    stop: async () => void (await Promise.all(oogsten.map((oogst) => oogst.stop()))),
  });
};
