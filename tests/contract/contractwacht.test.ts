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

test('finds it in the world of a subgraph, and in that of a graph that tests share', async () => {
  const bronnen = proefmocks.map((bron) => (bron.id === STUK.id ? STUK : bron));
  await startSubgraph(createStelselSubgraph, bronnen);
  expect(haalBevindingen()).toEqual(expect.arrayContaining(BEVINDING));
  const { stop } = await bouwGraaf({ mocks: bronnen });
  await stop();
  // Once in a process is enough to say it.
  expect(haalBevindingen()).toEqual([]);
  const anders = { ...STUK, routes: STUK.routes.map((route) => ({ ...route, handle: () => jsonResponse('anders') })) };
  const { stop: stopAnders } = await bouwGraaf({ mocks: bronnen.map((bron) => (bron === STUK ? anders : bron)) });
  await stopAnders();
  expect(haalBevindingen()).not.toEqual([]);
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
