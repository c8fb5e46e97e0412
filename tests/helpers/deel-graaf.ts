import { afterAll, beforeAll, beforeEach } from 'vitest';
import { installeerMocks } from '../../mocks/nock.ts';
import { bouwGraaf, type GraafOpties, type GraafProef } from './graaf.ts';

/** One graph for all tests of a file, harvested once; before each test every source is well and nothing was asked yet. */
export const deelGraaf = (opties: GraafOpties = {}): (() => GraafProef) => {
  let gebouwd: Awaited<ReturnType<typeof bouwGraaf>> | null = null;
  const getGebouwd = () => {
    if (!gebouwd) throw new Error('the graph is there only while tests run');
    return gebouwd;
  };
  beforeAll(async () => {
    gebouwd = await bouwGraaf(opties);
  });
  beforeEach(() => {
    const { graaf } = getGebouwd();
    installeerMocks(graaf.wereld);
    graaf.wereld.herstel();
    graaf.fetches.length = 0;
  });
  afterAll(() => getGebouwd().stop());
  return () => getGebouwd().graaf;
};
