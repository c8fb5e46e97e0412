import { afterAll, beforeAll, expect } from 'vitest';
import { createMockWereld } from '../../../mocks/create-wereld.ts';
import { installeerMocks } from '../../../mocks/nock.ts';
import { rioMock } from '../../../mocks/rio/handlers.ts';
import { createOpleidingenSubgraph } from '../../../subgraphs/opleidingen/subgraph.ts';
import type { Subgraph } from '../../../subgraphs/shared/subgraph.ts';
import { createTestOmgeving, createTestOperatie } from '../../helpers/omgeving.ts';

/** One harvest for all tests of a file that only read; the sources are gone by the time they run. */
export const deelOogst = () => {
  const wereld = createMockWereld([rioMock]);
  const omgeving = createTestOmgeving({ basisUrls: { rio: 'http://rio.invalid' } });
  let subgraph: Subgraph | null = null;
  beforeAll(async () => {
    installeerMocks(wereld);
    subgraph = createOpleidingenSubgraph(omgeving);
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
