import { AssertionError } from 'node:assert';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createAdminClient } from '../../mocks/admin/client.ts';
import { type Mocks, startMocks } from '../../mocks/start-mocks.ts';

const TOKEN = 'proef-token-123';
let mocks: Mocks;
let metToken: Mocks;

beforeAll(async () => {
  mocks = await startMocks({ vacatures: 100 });
  metToken = await startMocks({ vacatures: 100, adminToken: TOKEN });
});

afterEach(() => createAdminClient(mocks.url).herstel());

afterAll(() => Promise.all([mocks.stop(), metToken.stop()]));

test('a test in another process switches a source, and sees that it was called', async () => {
  const client = createAdminClient(mocks.url);
  await client.zetScenario('vum', 'onderhoud');
  expect((await fetch(`${mocks.bronUrls.vum}/vacatures/x`)).status).toBe(503);
  await client.zetStoringen('setu', [{ status: 429 }]);
  expect((await fetch(`${mocks.bronUrls.setu}/x`)).status).toBe(429);
  expect(await client.getAanroepen({ bron: 'vum' })).toMatchObject([{ pad: '/vacatures/x', scenario: 'onderhoud' }]);
  expect(await client.getAanroepen()).toHaveLength(2);
  await client.verwachtAanroepen({ vum: 1, setu: 1, rio: 0 });
  await client.zetDag('storingsdag');
  expect(mocks.wereld.getScenario('edudex')).toBe('uit');
  await client.herstel();
  expect(await client.getAanroepen()).toEqual([]);
  expect(mocks.wereld.getScenario('edudex')).toBe('gezond');
});

test('an expectation that is not met throws what was called', async () => {
  const client = createAdminClient(`${mocks.url}/`);
  await fetch(`${mocks.bronUrls.vum}/vacatures/x`);
  const fout = await client.verwachtAanroepen({ vum: 0 }).catch((reden: unknown) => reden);
  expect(fout).toBeInstanceOf(AssertionError);
  expect(fout).toMatchObject({ actual: { vum: 1 }, expected: { vum: 0 } });
  expect(String(fout)).toMatch(/vum: 0 verwacht, 1 gevonden\.\n {2}#1 vum GET \/vacatures\/x -> \d+/);
});

test('what the API refuses is thrown with its reason', async () => {
  const client = createAdminClient(mocks.url);
  await expect(client.zetStoringen('vumm', [])).rejects.toThrow(/400 storingen: Onbekende bron vumm\. Bronnen: /);
  await expect(client.verwachtAanroepen({ vumm: 1 })).rejects.toThrow(/400 Onbekende bron vumm/);
  await expect(client.getAanroepen({ traceId: 'x' })).rejects.toThrow(/400 traceId/);
});

test('a client needs the token where there is one', async () => {
  await expect(createAdminClient(metToken.url).herstel()).rejects.toThrow(/401 Stuur Authorization/);
  await expect(createAdminClient(metToken.url, { token: 'ander' }).zetDag('releasedag')).rejects.toThrow(/401/);
  await createAdminClient(metToken.url, { token: TOKEN }).zetDag('releasedag');
  expect(metToken.wereld.getScenario('vum')).toBe('schemawijziging');
});
