import type { Bronnenregister } from '../shared/bron/bronnenregister.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import { createSubgraph, type Subgraph } from '../shared/subgraph.ts';
import { competentnl } from './bronnen/competentnl/bron.ts';
import { createLoaders, type StelselLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

/** What the resolvers of one operation work with. */
export interface StelselContext {
  readonly loaders: StelselLoaders;
  readonly register: Bronnenregister;
}

/** The reference world: regions, municipalities, occupations, skills, sectors, organisations, and the sources of the graph. */
export const createStelselSubgraph = (omgeving: Omgeving): Subgraph =>
  createSubgraph<StelselContext>({
    naam: 'stelsel',
    bronnen: [competentnl],
    resolvers,
    createContext: (operatie) => ({ loaders: createLoaders(operatie, omgeving), register: omgeving.register }),
  });
