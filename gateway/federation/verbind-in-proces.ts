import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import type { SubgraphVerbinding } from './create-databron.ts';

/** Asks a subgraph in this process: no HTTP, no parsing or validating again, no JSON in between. */
export const verbindInProces =
  (subgraph: Subgraph): SubgraphVerbinding =>
  (vraag, operatie) =>
    subgraph.execute(vraag, operatie);
