import type { LoketSleutels } from '../shared/loket-sleutel.ts';
import type { Omgeving } from '../shared/omgeving.ts';
import { createSubgraph, type Subgraph } from '../shared/subgraph.ts';
import { resolvers } from './resolvers.ts';

/** What the resolvers of one operation work with: no source, so nothing that can be down. */
export interface LoketContext {
  readonly loketSleutels: LoketSleutels;
  readonly nu: () => Date;
}

/** The desk itself: it checks the intake, encodes it as a key and applies the decision table. */
export const createLoketSubgraph = ({ loketSleutels, nu }: Omgeving): Subgraph =>
  createSubgraph<LoketContext>({
    naam: 'loket',
    bronnen: [],
    resolvers,
    createContext: () => ({ loketSleutels, nu }),
  });
