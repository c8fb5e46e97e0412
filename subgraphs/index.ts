import type { Omgeving } from './shared/omgeving.ts';
import type { Subgraph } from './shared/subgraph.ts';
import { createVacaturesSubgraph } from './vacatures/subgraph.ts';

/** The one list of subgraphs. */
export const createSubgraphs = (omgeving: Omgeving): readonly Subgraph[] => [createVacaturesSubgraph(omgeving)];
