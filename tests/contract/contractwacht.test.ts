import { expect, test } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { loopbaanpadenMock } from '../../mocks/loopbaanpaden/handlers.ts';
import { jsonResponse, type MockBron, type MockVraag } from '../../mocks/mock.ts';
import { createStelselSubgraph } from '../../subgraphs/stelsel/subgraph.ts';
import { haalBevindingen } from '../helpers/contractbevindingen.ts';
import { zonderContract } from '../helpers/contractwacht.ts';
import { bouwGraaf } from '../helpers/graaf.ts';
import { proefmocks } from '../helpers/proefmocks.ts';
import { startSubgraph } from '../helpers/subgraph.ts';

const BEVINDING = [expect.stringContaining('loopbaanpaden GET /v1/loopbaanpaden: ')];
const STUK: MockBron = {
  ...loopbaanpadenMock,
  routes: [{ method: 'GET', pad: '/v1/loopbaanpaden', handle: () => jsonResponse({ paden: [] }) }],
};

const createVraag = (scenario?: string): MockVraag => ({
  method: 'GET',
  pad: '/v1/loopbaanpaden',
  query: new URLSearchParams(),
  headers: scenario ? { 'x-mock-scenario': `loopbaanpaden=${scenario}` } : {},
  body: '',
});

/** Asks a source in a world as any test makes one, and takes what was found before it fails this test. */
const vraag = (bron: MockBron, scenario?: string): readonly string[] => {
  createMockWereld([bron]).antwoord(bron.id, createVraag(scenario));
  return haalBevindingen();
};

test('finds an answer that is not as its contract says, in a world that any test makes', () => {
  expect(vraag(STUK)).toEqual([BEVINDING[0], BEVINDING[0], BEVINDING[0]]);
});

test('finds it too in a world that is given other sources', () => {
  const wereld = createMockWereld([loopbaanpadenMock]);
  wereld.zetBronnen([{ ...STUK, routes: STUK.routes.map((route) => ({ ...route, handle: () => jsonResponse([]) })) }]);
  wereld.antwoord('loopbaanpaden', createVraag());
  expect(haalBevindingen()).not.toEqual([]);
});

test.each<[string, (bronnen: readonly MockBron[]) => Promise<unknown>]>([
  ['of a subgraph', (bronnen) => startSubgraph(createStelselSubgraph, bronnen)],
  ['of a whole graph', async (mocks) => (await bouwGraaf({ mocks })).stop()],
])('finds it in the world %s', async (wie, start) => {
  const stuk = { ...STUK, routes: STUK.routes.map((route) => ({ ...route, handle: () => jsonResponse({ wie }) })) };
  await start(proefmocks.map((bron) => (bron.id === STUK.id ? stuk : bron)));
  expect(haalBevindingen()).toEqual(expect.arrayContaining(BEVINDING));
});

test('finds an empty answer that its contract does not have', () => {
  expect(vraag({ ...loopbaanpadenMock, leeg: () => jsonResponse({ leeg: true }) }, 'leeg')).not.toEqual([]);
});

test.each(['gezond', 'verouderd', 'leeg', 'schemawijziging', 'onderhoud', 'druk', 'gedeeltelijk', 'uit'])(
  'leaves a source alone that is %s because a test asked for it',
  (scenario) => {
    expect(vraag(loopbaanpadenMock, scenario)).toEqual([]);
  },
);

test('leaves an answer alone that a test put in the place of the own one, and a source that is let go', () => {
  expect(vraag(zonderContract({ ...STUK }))).toEqual([]);
  const wereld = createMockWereld([loopbaanpadenMock]);
  wereld.vervang('loopbaanpaden', () => jsonResponse({ iets: 'anders' }));
  wereld.antwoord('loopbaanpaden', createVraag());
  expect(haalBevindingen()).toEqual([]);
});
