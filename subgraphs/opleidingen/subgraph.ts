import { createOogst } from '../shared/harvest/create-oogst.ts';
import type { Cursors } from '../shared/lijst/cursor.ts';
import type { LoketSleutels } from '../shared/loket-sleutel.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import type { Operatie } from '../shared/operatie.ts';
import { createSubgraph, type Subgraph } from '../shared/subgraph.ts';
import { RIO_ZWIJGT_OVER, rio } from './bronnen/rio/bron.ts';
import { fetchRioDocumenten } from './bronnen/rio/oogst.ts';
import { createLoaders, type OpleidingLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

/** What the resolvers of one operation work with. */
export interface OpleidingenContext {
  readonly operatie: Operatie;
  readonly loaders: OpleidingLoaders;
  readonly cursors: Cursors;
  readonly loketSleutels: LoketSleutels;
}

/** Things to learn, from the feeds under bronnen/, which are harvested at the start and on schedule. */
export const createOpleidingenSubgraph = (omgeving: Omgeving): Subgraph => {
  const bronnen = [
    {
      oogst: createOogst({ bron: rio, fetchDocumenten: fetchRioDocumenten, omgeving }),
      zwijgtOver: RIO_ZWIJGT_OVER,
    },
  ];
  const oogsten = bronnen.map(({ oogst }) => oogst);
  return createSubgraph<OpleidingenContext>({
    naam: 'opleidingen',
    bronnen: oogsten.map(({ bron }) => bron),
    resolvers,
    createContext: (operatie) => ({
      operatie,
      loaders: createLoaders(operatie, bronnen),
      cursors: omgeving.cursors,
      loketSleutels: omgeving.loketSleutels,
    }),
    start: async () => void (await Promise.all(oogsten.map((oogst) => oogst.start()))),
    stop: async () => void (await Promise.all(oogsten.map((oogst) => oogst.stop()))),
  });
};
