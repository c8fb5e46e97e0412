import { afterAll, beforeAll, expect } from 'vitest';
import { competentnlNormenMock } from '../../../mocks/competentnl/normen.ts';
import { createMockWereld } from '../../../mocks/create-wereld.ts';
import { installeerMocks } from '../../../mocks/nock.ts';
import { rioMock } from '../../../mocks/rio/handlers.ts';
import { createOpleidingenSubgraph, FEEDS } from '../../../subgraphs/opleidingen/subgraph.ts';
import type { Omgeving } from '../../../subgraphs/shared/omgeving.ts';
import type { Subgraph } from '../../../subgraphs/shared/subgraph.ts';
import { createTestOmgeving, createTestOperatie } from '../../helpers/omgeving.ts';

/** The subgraph with RIO as its only feed. */
export const createMetRio = (omgeving: Omgeving): Subgraph =>
  createOpleidingenSubgraph(
    omgeving,
    FEEDS.filter(({ bron }) => bron.id === 'rio'),
  );

/** One harvest for all tests of a file that only read; the sources are gone by the time they run. */
export const deelOogst = () => {
  const wereld = createMockWereld([rioMock, competentnlNormenMock]);
  const omgeving = createTestOmgeving();
  let subgraph: Subgraph | null = null;
  beforeAll(async () => {
    installeerMocks(wereld);
    subgraph = createMetRio(omgeving);
    await subgraph.start();
  });
  afterAll(() => subgraph?.stop());
  return {
    wereld,
    sleutel: (situatie: object): string => omgeving.loketSleutels.seal(situatie),
    /** The data of an answer without errors. */
    vraag: async (query: string, variables?: Record<string, unknown>) => {
      const antwoord = await subgraph?.execute({ query, variables }, createTestOperatie());
      expect(antwoord?.errors).toBeUndefined();
      return Object(antwoord?.data);
    },
  };
};
