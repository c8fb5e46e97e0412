import type { Feed } from '../shared/harvest/create-feed.ts';
import { createOogst, type Oogst } from '../shared/harvest/create-oogst.ts';
import type { Cursors } from '../shared/lijst/cursor.ts';
import type { LoketSleutels } from '../shared/loket-sleutel.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import type { Operatie } from '../shared/operatie.ts';
import { createSubgraph, type Subgraph } from '../shared/subgraph.ts';
import { caoRegister } from './bronnen/cao-register/bron.ts';
import { fetchCaoRegisterDocumenten } from './bronnen/cao-register/oogst.ts';
import { ooFondsen } from './bronnen/oo-fondsen/bron.ts';
import { fetchOoFondsenDocumenten } from './bronnen/oo-fondsen/oogst.ts';
import { regelingenRijk } from './bronnen/regelingen-rijk/bron.ts';
import { fetchRegelingenRijkDocumenten } from './bronnen/regelingen-rijk/oogst.ts';
import { samenwerkendeCatalogi } from './bronnen/samenwerkende-catalogi/bron.ts';
import { fetchSamenwerkendeCatalogiDocumenten } from './bronnen/samenwerkende-catalogi/oogst.ts';
import type { Cao } from './cao/cao.ts';
import { type CaoLoaders, createCaoLoaders } from './cao/loaders.ts';
import { createLoaders, type RegelingLoaders } from './loaders.ts';
import type { Regeling } from './regeling.ts';
import { resolvers } from './resolvers.ts';

/** What the resolvers of one operation work with. */
export interface RegelingenContext {
  readonly operatie: Operatie;
  readonly oogst: Oogst<Regeling>;
  readonly loaders: RegelingLoaders;
  readonly caoOogst: Oogst<Cao>;
  readonly caos: CaoLoaders;
  readonly cursors: Cursors;
  readonly loketSleutels: LoketSleutels;
}

/** Where schemes come from. */
export const FEEDS: readonly Feed<Regeling>[] = [
  { bron: regelingenRijk, fetchDocumenten: fetchRegelingenRijkDocumenten },
  { bron: ooFondsen, fetchDocumenten: fetchOoFondsenDocumenten },
  { bron: samenwerkendeCatalogi, fetchDocumenten: fetchSamenwerkendeCatalogiDocumenten },
];

/** Where collective agreements come from. */
export const CAO_FEEDS: readonly Feed<Cao>[] = [{ bron: caoRegister, fetchDocumenten: fetchCaoRegisterDocumenten }];

/** Schemes and the first look whether they fit, from the sources under bronnen/. */
export const createRegelingenSubgraph = (
  omgeving: Omgeving,
  feeds: readonly Feed<Regeling>[] = FEEDS,
  caoFeeds: readonly Feed<Cao>[] = CAO_FEEDS,
): Subgraph => {
  const oogst = createOogst<Regeling>({ naam: 'regelingen', feeds, omgeving });
  // Agreements are of another kind than schemes: either can be missing without the other.
  const caoOogst = createOogst<Cao>({ naam: 'caos', feeds: caoFeeds, omgeving });
  return createSubgraph<RegelingenContext>({
    naam: 'regelingen',
    bronnen: [...oogst.bronnen, ...caoOogst.bronnen],
    resolvers,
    createContext: (operatie) => ({
      operatie,
      oogst,
      loaders: createLoaders(operatie, oogst),
      caoOogst,
      caos: createCaoLoaders(operatie, caoOogst),
      cursors: omgeving.cursors,
      loketSleutels: omgeving.loketSleutels,
    }),
    start: async () => void (await Promise.all([oogst.start(), caoOogst.start()])),
    stop: async () => void (await Promise.all([oogst.stop(), caoOogst.stop()])),
  });
};
