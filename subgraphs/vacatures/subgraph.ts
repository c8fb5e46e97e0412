import { createOogst } from '../shared/harvest/create-oogst.ts';
import type { Cursors } from '../shared/lijst/cursor.ts';
import type { LoketSleutels } from '../shared/loket-sleutel.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import { createSubgraph, type Subgraph } from '../shared/subgraph.ts';
import { sectorbank } from './bronnen/sectorbank/bron.ts';
import { fetchSectorbankDocumenten } from './bronnen/sectorbank/oogst.ts';
import { setu } from './bronnen/setu/bron.ts';
import { fetchSetuDocumenten } from './bronnen/setu/oogst.ts';
import { vum } from './bronnen/vum/bron.ts';
import { samenvoeging } from './dubbel/vacature-samenvoeging.ts';
import { createLoaders, type VacatureLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import type { Vacature } from './vacature.ts';

/** What the resolvers of one operation work with. */
export interface VacaturesContext {
  readonly loaders: VacatureLoaders;
  readonly cursors: Cursors;
  readonly loketSleutels: LoketSleutels;
  /** The sources of vacancies, by id. */
  readonly bronIds: readonly string[];
}

/** Work on offer, from the sources under bronnen/: feeds that are harvested into one index, and VUM, which is asked live. */
export const createVacaturesSubgraph = (omgeving: Omgeving): Subgraph => {
  const oogst = createOogst<Vacature>({
    naam: 'vacatures',
    feeds: [
      { bron: setu, fetchDocumenten: fetchSetuDocumenten },
      { bron: sectorbank, fetchDocumenten: fetchSectorbankDocumenten },
    ],
    samenvoegmodule: { url: new URL('./dubbel/vacature-samenvoeging.ts', import.meta.url), samenvoeging },
    omgeving,
  });
  const bronnen = [vum, ...oogst.bronnen];
  return createSubgraph<VacaturesContext>({
    naam: 'vacatures',
    bronnen,
    resolvers,
    createContext: (operatie) => ({
      loaders: createLoaders(operatie, omgeving, oogst),
      cursors: omgeving.cursors,
      loketSleutels: omgeving.loketSleutels,
      bronIds: bronnen.map(({ id }) => id),
    }),
    start: oogst.start,
    stop: oogst.stop,
  });
};
