import { getDag } from '../shared/dag.ts';
import type { LoketSleutels } from '../shared/loket-sleutel.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import type { Operatie } from '../shared/operatie.ts';
import { createSubgraph, type Subgraph } from '../shared/subgraph.ts';
import { bijstandsregelingen } from './bronnen/bijstandsregelingen/bron.ts';
import { brp } from './bronnen/brp/bron.ts';
import { polis } from './bronnen/polis/bron.ts';
import { uwvDossier } from './bronnen/uwv-dossier/bron.ts';
import { createLoaders, type UitkeringenLoaders } from './loaders.ts';
import { createPseudoniem } from './pseudoniem.ts';
import { resolvers } from './resolvers.ts';

/** What the resolvers of one operation work with. */
export interface UitkeringenContext {
  readonly operatie: Operatie;
  readonly loaders: UitkeringenLoaders;
  readonly loketSleutels: LoketSleutels;
  /** The pairwise pseudonym of a citizen for a client. */
  readonly createPseudoniem: (client: string, bsn: string) => string;
  /** The day in the Netherlands, ISO 8601. */
  readonly vandaag: () => string;
}

/** What registers know about one citizen, from the sources under bronnen/. */
export const createUitkeringenSubgraph = (omgeving: Omgeving): Subgraph =>
  createSubgraph<UitkeringenContext>({
    naam: 'uitkeringen',
    bronnen: [bijstandsregelingen, uwvDossier, polis, brp],
    resolvers,
    createContext: (operatie) => ({
      operatie,
      loaders: createLoaders(operatie, omgeving),
      loketSleutels: omgeving.loketSleutels,
      createPseudoniem: (client, bsn) => createPseudoniem(omgeving.pseudoniemGeheim, client, bsn),
      vandaag: () => getDag(operatie.nu()),
    }),
  });
