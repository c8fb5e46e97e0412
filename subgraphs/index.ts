import { createLoketSubgraph } from './loket/subgraph.ts';
import { createMenukaartSubgraph } from './menukaart/subgraph.ts';
import { createOpleidingenSubgraph } from './opleidingen/subgraph.ts';
import { createRegelingenSubgraph } from './regelingen/subgraph.ts';
import type { Omgeving } from './shared/omgeving.ts';
import type { Subgraph } from './shared/subgraph.ts';
import { createStelselSubgraph } from './stelsel/subgraph.ts';
import { createUitkeringenSubgraph } from './uitkeringen/subgraph.ts';
import { createVacaturesSubgraph } from './vacatures/subgraph.ts';

/** The one list of subgraphs. */
export const createSubgraphs = (omgeving: Omgeving): readonly Subgraph[] => [
  createLoketSubgraph(omgeving),
  createStelselSubgraph(omgeving),
  createVacaturesSubgraph(omgeving),
  createOpleidingenSubgraph(omgeving),
  createRegelingenSubgraph(omgeving),
  createUitkeringenSubgraph(omgeving),
  createMenukaartSubgraph(omgeving),
];
