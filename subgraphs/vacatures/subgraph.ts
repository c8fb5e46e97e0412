import type { Cursors } from '../shared/lijst/cursor.ts';
import type { LoketSleutels } from '../shared/loket-sleutel.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import type { Operatie } from '../shared/operatie.ts';
import { createSubgraph, type Subgraph } from '../shared/subgraph.ts';
import { vum } from './bronnen/vum/bron.ts';
import { createLoaders, type VacatureLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

/** What the resolvers of one operation work with. */
export interface VacaturesContext {
  readonly operatie: Operatie;
  readonly loaders: VacatureLoaders;
  readonly cursors: Cursors;
  readonly loketSleutels: LoketSleutels;
}

/** Work on offer, from the sources under bronnen/. */
export const createVacaturesSubgraph = (omgeving: Omgeving): Subgraph =>
  createSubgraph<VacaturesContext>({
    naam: 'vacatures',
    bronnen: [vum],
    resolvers,
    createContext: (operatie) => ({
      operatie,
      loaders: createLoaders(operatie, omgeving),
      cursors: omgeving.cursors,
      loketSleutels: omgeving.loketSleutels,
    }),
  });
