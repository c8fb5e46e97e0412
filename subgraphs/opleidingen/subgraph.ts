import type { Feed } from '../shared/harvest/create-feed.ts';
import { createOogst } from '../shared/harvest/create-oogst.ts';
import type { Cursors } from '../shared/lijst/cursor.ts';
import type { LoketSleutels } from '../shared/loket-sleutel.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import type { Operatie } from '../shared/operatie.ts';
import { createSubgraph, type Subgraph } from '../shared/subgraph.ts';
import { competentnlNormen } from './bronnen/competentnl-normen/bron.ts';
import { edudex } from './bronnen/edudex/bron.ts';
import { fetchEdudexDocumenten } from './bronnen/edudex/oogst.ts';
import { OOAPI_ZWIJGT_OVER, ooapi } from './bronnen/ooapi/bron.ts';
import { fetchOoapiDocumenten } from './bronnen/ooapi/oogst.ts';
import { RIO_ZWIJGT_OVER, rio } from './bronnen/rio/bron.ts';
import { fetchRioDocumenten } from './bronnen/rio/oogst.ts';
import { createLoaders, type OpleidingLoaders } from './loaders.ts';
import { metVaardigheden } from './met-vaardigheden.ts';
import type { Opleiding } from './opleiding.ts';
import { resolvers } from './resolvers.ts';
import { zonderVaardigheden } from './zonder-vaardigheden.ts';

/** What the resolvers of one operation work with. */
export interface OpleidingenContext {
  readonly operatie: Operatie;
  readonly loaders: OpleidingLoaders;
  readonly cursors: Cursors;
  readonly loketSleutels: LoketSleutels;
  /** The sources of programmes, by id. */
  readonly bronIds: readonly string[];
}

/** Where courses come from. */
export const FEEDS: readonly Feed<Opleiding>[] = [
  { bron: rio, fetchDocumenten: fetchRioDocumenten },
  { bron: ooapi, fetchDocumenten: fetchOoapiDocumenten },
  { bron: edudex, fetchDocumenten: fetchEdudexDocumenten },
];

/** What each feed never says, by its id. */
const ZWIJGT_OVER = { [rio.id]: RIO_ZWIJGT_OVER, [ooapi.id]: OOAPI_ZWIJGT_OVER };

/** Things to learn, from the feeds under bronnen/, which are harvested at the start and on schedule into one index. */
export const createOpleidingenSubgraph = (omgeving: Omgeving, feeds: readonly Feed<Opleiding>[] = FEEDS): Subgraph => {
  const oogst = createOogst<Opleiding>({
    naam: 'opleidingen',
    feeds: feeds.map(metVaardigheden),
    hulpbronnen: [{ bron: competentnlNormen, zonder: zonderVaardigheden }],
    omgeving,
  });
  return createSubgraph<OpleidingenContext>({
    naam: 'opleidingen',
    bronnen: [...oogst.bronnen, competentnlNormen],
    resolvers,
    createContext: (operatie) => ({
      operatie,
      loaders: createLoaders(operatie, oogst, ZWIJGT_OVER),
      cursors: omgeving.cursors,
      loketSleutels: omgeving.loketSleutels,
      bronIds: oogst.bronnen.map(({ id }) => id),
    }),
    start: oogst.start,
    stop: oogst.stop,
  });
};
