import { createOogst, type Oogst } from '../shared/harvest/create-oogst.ts';
import type { Cursors } from '../shared/lijst/cursor.ts';
import type { LoketSleutels } from '../shared/loket-sleutel.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import type { Operatie } from '../shared/operatie.ts';
import { createSubgraph, type Subgraph } from '../shared/subgraph.ts';
import { regelingenRijk } from './bronnen/regelingen-rijk/bron.ts';
import { fetchRegelingenRijkDocumenten } from './bronnen/regelingen-rijk/oogst.ts';
import { createLoaders, type RegelingLoaders } from './loaders.ts';
import type { Regeling } from './regeling.ts';
import { resolvers } from './resolvers.ts';

/** What the resolvers of one operation work with. */
export interface RegelingenContext {
  readonly operatie: Operatie;
  readonly oogst: Oogst<Regeling>;
  readonly loaders: RegelingLoaders;
  readonly cursors: Cursors;
  readonly loketSleutels: LoketSleutels;
}

/** Schemes and the first look whether they fit, from the sources under bronnen/. */
export const createRegelingenSubgraph = (omgeving: Omgeving): Subgraph => {
  const oogst = createOogst<Regeling>({
    naam: 'regelingen',
    feeds: [{ bron: regelingenRijk, fetchDocumenten: fetchRegelingenRijkDocumenten }],
    omgeving,
  });
  return createSubgraph<RegelingenContext>({
    naam: 'regelingen',
    bronnen: oogst.bronnen,
    resolvers,
    createContext: (operatie) => ({
      operatie,
      oogst,
      loaders: createLoaders(operatie, oogst),
      cursors: omgeving.cursors,
      loketSleutels: omgeving.loketSleutels,
    }),
    start: oogst.start,
    stop: oogst.stop,
  });
};
