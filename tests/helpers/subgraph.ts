import { afterEach } from 'vitest';
import { createMockWereld, type MockWereld } from '../../mocks/create-wereld.ts';
import type { MockBron } from '../../mocks/mock.ts';
import { getMockUrl, installeerMocks } from '../../mocks/nock.ts';
import type { Omgeving } from '../../subgraphs/shared/omgeving.ts';
import type { Operatie } from '../../subgraphs/shared/operatie.ts';
import type { Subgraph, SubgraphAntwoord } from '../../subgraphs/shared/subgraph.ts';
import { createTestOmgeving, createTestOperatie } from './omgeving.ts';

/** One subgraph over its mocked sources, asked without a gateway. */
export interface SubgraphProef {
  readonly subgraph: Subgraph;
  readonly omgeving: Omgeving;
  readonly wereld: MockWereld;
  vraag(query: string, variables?: Record<string, unknown>, operatie?: Operatie): Promise<SubgraphAntwoord>;
  /** A key as the subgraph `loket` gives it out. */
  sleutel(situatie: object): string;
}

/** Builds and starts a subgraph over mocks that nock answers for; it is stopped after the test. */
export const startSubgraph = async (
  create: (omgeving: Omgeving) => Subgraph,
  mocks: readonly MockBron[],
  { voorStart, ...anders }: Partial<Omgeving> & { voorStart?: (wereld: MockWereld) => void } = {},
): Promise<SubgraphProef> => {
  const wereld = createMockWereld(mocks);
  installeerMocks(wereld);
  voorStart?.(wereld);
  const omgeving = createTestOmgeving({
    basisUrls: Object.fromEntries(mocks.map(({ id }) => [id, getMockUrl(id)])),
    ...anders,
  });
  const subgraph = create(omgeving);
  omgeving.register.voegToe(subgraph.bronnen);
  await subgraph.start();
  gestart.push(subgraph);
  return {
    subgraph,
    omgeving,
    wereld,
    vraag: (query, variables, operatie = createTestOperatie()) => subgraph.execute({ query, variables }, operatie),
    sleutel: (situatie) => omgeving.loketSleutels.seal(situatie),
  };
};

const gestart: Subgraph[] = [];

afterEach(async () => {
  await Promise.all(gestart.splice(0).map((subgraph) => subgraph.stop()));
});
