import nock from 'nock';
import { afterEach, beforeEach, vi } from 'vitest';
import { haalBevindingen } from './contractbevindingen.ts';

/** Whatever a mocked source answers in whichever test, its contract says so: a finding fails the test that met it. */
vi.mock('../../mocks/create-wereld.ts', async (importOriginal) => {
  const echt = await importOriginal<typeof import('../../mocks/create-wereld.ts')>();
  const { bewaakBron, bewaakWereld } = await import('./contractwacht.ts');
  const createMockWereld: typeof echt.createMockWereld = (bronnen, opties) =>
    bewaakWereld(echt.createMockWereld(bronnen.map(bewaakBron), opties));
  return { ...echt, createMockWereld };
});

/** The net is off: only loopback, where tests listen themselves, can be reached. A failed test poisons no other. */
beforeEach(() => {
  nock.cleanAll();
  nock.disableNetConnect();
  nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
});

afterEach(() => {
  nock.cleanAll();
});

afterEach(() => {
  const bevindingen = haalBevindingen();
  if (bevindingen.length > 0) throw new Error(`not as the contract says:\n${bevindingen.join('\n')}`);
});
