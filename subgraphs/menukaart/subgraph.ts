import { getDag } from '../shared/dag.ts';
import type { Feed } from '../shared/harvest/create-feed.ts';
import { createOogst } from '../shared/harvest/create-oogst.ts';
import type { Cursors } from '../shared/lijst/cursor.ts';
import type { LoketSleutels } from '../shared/loket-sleutel.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import type { Operatie } from '../shared/operatie.ts';
import { createSubgraph, type Subgraph } from '../shared/subgraph.ts';
import { dennis } from './bronnen/dennis/bron.ts';
import { fetchDennisDocumenten } from './bronnen/dennis/oogst.ts';
import { eva } from './bronnen/eva/bron.ts';
import { fetchEvaDocumenten } from './bronnen/eva/oogst.ts';
import { werkcentra } from './bronnen/werkcentra/bron.ts';
import { fetchWerkcentrumDocumenten, fetchWerkcentrumdiensten } from './bronnen/werkcentra/oogst.ts';
import type { Dienst } from './dienst.ts';
import { createLoaders, type MenukaartLoaders, type MenukaartOogsten } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import type { GepubliceerdWerkcentrum } from './werkcentrum.ts';

/** What the resolvers of one operation work with. */
export interface MenukaartContext {
  readonly operatie: Operatie;
  readonly oogsten: MenukaartOogsten;
  readonly loaders: MenukaartLoaders;
  readonly cursors: Cursors;
  readonly loketSleutels: LoketSleutels;
}

/** The menu of each region, harvested from the sources under bronnen/. */
export const createMenukaartSubgraph = (omgeving: Omgeving): Subgraph => {
  const oogsten: MenukaartOogsten = {
    diensten: createOogst<Dienst>({ naam: 'menukaart', feeds: createFeeds(omgeving), omgeving }),
    // Of another kind than services, so in an index of its own; the feed has another document for it.
    werkcentra: createOogst<GepubliceerdWerkcentrum>({
      naam: 'werkcentra',
      feeds: [{ bron: werkcentra, fetchDocumenten: fetchWerkcentrumDocumenten }],
      omgeving,
    }),
  };
  const alle = [oogsten.diensten, oogsten.werkcentra];
  return createSubgraph<MenukaartContext>({
    naam: 'menukaart',
    bronnen: oogsten.diensten.bronnen,
    resolvers,
    createContext: (operatie) => ({
      operatie,
      oogsten,
      loaders: createLoaders(operatie, oogsten),
      cursors: omgeving.cursors,
      loketSleutels: omgeving.loketSleutels,
    }),
    start: async () => void (await Promise.all(alle.map((oogst) => oogst.start()))),
    stop: async () => void (await Promise.all(alle.map((oogst) => oogst.stop()))),
  });
};

/** Where services come from; what is published depends on the day. */
const createFeeds = ({ nu }: Omgeving): readonly Feed<Dienst>[] => [
  { bron: eva, fetchDocumenten: (vraag) => fetchEvaDocumenten(vraag, getDag(nu())) },
  { bron: dennis, fetchDocumenten: (vraag) => fetchDennisDocumenten(vraag, getDag(nu())) },
  { bron: werkcentra, fetchDocumenten: fetchWerkcentrumdiensten },
];
