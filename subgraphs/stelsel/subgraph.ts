import type { Bronnenregister } from '../shared/bron/bronnenregister.ts';
import { createOogst } from '../shared/harvest/create-oogst.ts';
import type { LoketSleutels } from '../shared/loket-sleutel.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import { createSubgraph, type Subgraph } from '../shared/subgraph.ts';
import type { Beroepstelling, Cijfers } from './arbeidsmarkt.ts';
import { competentnl } from './bronnen/competentnl/bron.ts';
import { loopbaanpaden } from './bronnen/loopbaanpaden/bron.ts';
import { fetchLoopbaanpadDocumenten } from './bronnen/loopbaanpaden/oogst.ts';
import { openMatch } from './bronnen/open-match/bron.ts';
import { fetchOpenMatchDocumenten } from './bronnen/open-match/oogst.ts';
import { spanningsindicator } from './bronnen/spanningsindicator/bron.ts';
import { fetchSpanningsindicatorDocumenten } from './bronnen/spanningsindicator/oogst.ts';
import { createLoaders, type StelselLoaders, type StelselOogsten } from './loaders.ts';
import type { Loopbaanpad } from './loopbaanpad.ts';
import { resolvers } from './resolvers.ts';

/** What the resolvers of one operation work with. */
export interface StelselContext {
  readonly loaders: StelselLoaders;
  readonly register: Bronnenregister;
  readonly loketSleutels: LoketSleutels;
}

/** The reference world: regions, municipalities, occupations, skills, sectors, organisations, and the sources of the graph. */
export const createStelselSubgraph = (omgeving: Omgeving): Subgraph => {
  const oogsten = createOogsten(omgeving);
  const alle = Object.values(oogsten);
  return createSubgraph<StelselContext>({
    naam: 'stelsel',
    bronnen: [competentnl, ...alle.flatMap(({ bronnen }) => bronnen)],
    resolvers,
    createContext: (operatie) => ({
      loaders: createLoaders(operatie, omgeving, oogsten),
      register: omgeving.register,
      loketSleutels: omgeving.loketSleutels,
    }),
    start: async () => void (await Promise.all(alle.map((oogst) => oogst.start()))),
    stop: async () => void (await Promise.all(alle.map((oogst) => oogst.stop()))),
  });
};

/** Figures, counts and paths are of different kinds, so each has an index of its own. */
const createOogsten = (omgeving: Omgeving): StelselOogsten => ({
  cijfers: createOogst<Cijfers>({
    naam: 'arbeidsmarktcijfers',
    feeds: [{ bron: spanningsindicator, fetchDocumenten: fetchSpanningsindicatorDocumenten }],
    omgeving,
  }),
  tellingen: createOogst<Beroepstelling>({
    naam: 'beroepstellingen',
    feeds: [{ bron: openMatch, fetchDocumenten: fetchOpenMatchDocumenten }],
    omgeving,
  }),
  paden: createOogst<Loopbaanpad>({
    naam: 'loopbaanpaden',
    feeds: [{ bron: loopbaanpaden, fetchDocumenten: fetchLoopbaanpadDocumenten }],
    omgeving,
  }),
});
