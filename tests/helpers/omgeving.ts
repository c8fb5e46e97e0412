import { getMockUrl } from '../../mocks/nock.ts';
import { createBronnenregister } from '../../subgraphs/shared/bron/bronnenregister.ts';
import { createCursors } from '../../subgraphs/shared/lijst/cursor.ts';
import { createLoketSleutels } from '../../subgraphs/shared/loket-sleutel.ts';
import type { Omgeving } from '../../subgraphs/shared/omgeving.ts';
import { createOperatie, type Identiteit, type Operatie } from '../../subgraphs/shared/operatie.ts';
import { proefmocks } from './proefmocks.ts';

/** An environment as the start makes it, with fixed secrets and the addresses that nock answers for. */
export const createTestOmgeving = (anders: Partial<Omgeving> = {}): Omgeving => ({
  basisUrls: Object.fromEntries(proefmocks.map(({ id }) => [id, getMockUrl(id)])),
  register: createBronnenregister(),
  cursors: createCursors(Buffer.alloc(32, 1), () => new Date('2026-03-01T09:00:00Z')),
  loketSleutels: createLoketSleutels(Buffer.alloc(32, 2)),
  pseudoniemGeheim: Buffer.alloc(32, 3),
  nu: () => new Date(),
  oogstIntervalMs: null,
  voortgang: () => {},
  ...anders,
});

/** An operation with a deadline of ten seconds. */
export const createTestOperatie = (identiteit: Identiteit | null = null): Operatie =>
  createOperatie({ traceId: '0'.repeat(32), signaal: AbortSignal.timeout(10_000), identiteit });
