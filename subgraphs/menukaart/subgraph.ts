import { getDag } from '../shared/dag.ts';
import { createOogst, type Oogst } from '../shared/harvest/create-oogst.ts';
import type { Cursors } from '../shared/lijst/cursor.ts';
import type { LoketSleutels } from '../shared/loket-sleutel.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import type { Operatie } from '../shared/operatie.ts';
import { createSubgraph, type Subgraph } from '../shared/subgraph.ts';
import { eva } from './bronnen/eva/bron.ts';
import { fetchEvaDocumenten } from './bronnen/eva/oogst.ts';
import type { Dienst } from './dienst.ts';
import { createLoaders, type MenukaartLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

/** What the resolvers of one operation work with. */
export interface MenukaartContext {
  readonly operatie: Operatie;
  readonly oogst: Oogst<Dienst>;
  readonly loaders: MenukaartLoaders;
  readonly cursors: Cursors;
  readonly loketSleutels: LoketSleutels;
}

/** The menu of each region, harvested from the sources under bronnen/. */
export const createMenukaartSubgraph = (omgeving: Omgeving): Subgraph => {
  const oogst = createOogst<Dienst>({
    naam: 'menukaart',
    feeds: [{ bron: eva, fetchDocumenten: (vraag) => fetchEvaDocumenten(vraag, getDag(omgeving.nu())) }],
    omgeving,
  });
  return createSubgraph<MenukaartContext>({
    naam: 'menukaart',
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
