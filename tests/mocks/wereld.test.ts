import { beforeEach, expect, test } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { jsonResponse, type MockBron, type MockVraag } from '../../mocks/mock.ts';
import { createProefbron } from '../helpers/proefbron.ts';

/** A source that tells what reached it. */
const createProef = (id: string): MockBron =>
  createProefbron(id, [
    { method: 'GET', pad: '/dingen', handle: () => jsonResponse([], 200, { etag: '"1"' }) },
    { method: 'POST', pad: '/dingen', handle: ({ body }) => jsonResponse({ body }, 201) },
    { method: 'GET', pad: '/dingen/:ding/delen/:deel', handle: ({ params }) => jsonResponse(params) },
    {
      method: 'GET',
      pad: '/stuk',
      handle: () => {
        throw new Error('vergeten geval');
      },
    },
  ]);

const wereld = createMockWereld([createProef('een'), createProef('twee')]);

const vraag = (pad: string, anders: Partial<MockVraag> = {}): MockVraag => ({
  method: 'GET',
  pad,
  query: new URLSearchParams(),
  headers: {},
  body: '',
  ...anders,
});

beforeEach(() => wereld.herstel());

test('answers from the route of method and path, with its parts decoded', () => {
  expect(wereld.antwoord('een', vraag('/dingen', { method: 'POST', body: 'hallo' }))).toMatchObject({
    status: 201,
    body: '{"body":"hallo"}',
  });
  const { body = '' } = wereld.antwoord('een', vraag('/dingen/caf%C3%A9%20%2F/delen/x.1')) ?? {};
  expect(JSON.parse(body)).toEqual({ ding: 'café /', deel: 'x.1' });
});

test.each([
  ['an answer', vraag('/dingen'), 200, 'application/json'],
  ['a path that does not exist', vraag('/dongen'), 404, 'application/problem+json'],
  ['a path that goes on', vraag('/dingen/1'), 404, 'application/problem+json'],
  ['a slash at the end', vraag('/dingen/'), 404, 'application/problem+json'],
  ['a method that the path does not have', vraag('/dingen', { method: 'PUT' }), 405, 'application/problem+json'],
  ['HEAD', vraag('/dingen', { method: 'HEAD' }), 405, 'application/problem+json'],
  ['a percent sign without digits', vraag('/dingen/%/delen/1'), 400, 'application/problem+json'],
  ['a percent sign that is not UTF-8', vraag('/dingen/%E0%A4/delen/1'), 400, 'application/problem+json'],
  ['a mistake in the mock', vraag('/stuk'), 500, 'application/problem+json'],
])('says on %s that it is simulated', (_geval, gevraagd, status, type) => {
  const antwoord = wereld.antwoord('een', gevraagd);
  expect(antwoord).toMatchObject({ status, headers: { 'content-type': type, 'x-gesimuleerd': 'true' } });
  if (status !== 200) expect(JSON.parse(antwoord?.body ?? '')).toMatchObject({ status, title: expect.any(String) });
});

test('names the methods of a path that refuses one, and keeps the headers of the source', () => {
  expect(wereld.antwoord('een', vraag('/dingen', { method: 'DELETE' }))?.headers.allow).toBe('GET, POST');
  expect(wereld.antwoord('een', vraag('/dingen'))?.headers.etag).toBe('"1"');
});

test('does not know a source that it does not have', () => {
  expect(wereld.antwoord('drie', vraag('/dingen'))).toMatchObject({
    status: 404,
    headers: { 'x-gesimuleerd': 'true' },
  });
});

test('gives nothing from a source that is off, and leaves the others alone', () => {
  expect(wereld.getScenario('een')).toBe('gezond');
  wereld.zetScenario('een', 'uit');
  expect(wereld.getScenario('een')).toBe('uit');
  expect(wereld.antwoord('een', vraag('/dingen'))).toBeNull();
  expect(wereld.antwoord('twee', vraag('/dingen'))?.status).toBe(200);
  wereld.zetScenario('een', 'gezond');
  expect(wereld.antwoord('een', vraag('/dingen'))?.status).toBe(200);
});

test('lets a source answer something else until that is taken back, and never when it is off', () => {
  wereld.vervang('een', ({ pad }) => ({ status: 503, headers: { 'retry-after': '1' }, body: pad }));
  expect(wereld.antwoord('een', vraag('/weg'))).toEqual({
    status: 503,
    headers: { 'retry-after': '1', 'x-gesimuleerd': 'true' },
    body: '/weg',
  });
  expect(wereld.antwoord('twee', vraag('/weg'))?.status).toBe(404);
  wereld.zetScenario('een', 'uit');
  expect(wereld.antwoord('een', vraag('/weg'))).toBeNull();
  wereld.zetScenario('een', 'gezond');
  wereld.vervang('een', null);
  expect(wereld.antwoord('een', vraag('/dingen'))?.status).toBe(200);
});

test('counts every call, also those that failed, by source and without their bodies', () => {
  wereld.antwoord('een', vraag('/dingen', { method: 'POST', body: '999993549' }));
  wereld.antwoord('twee', vraag('/weg'));
  const toen = wereld.getAanroepen();
  wereld.zetScenario('een', 'uit');
  wereld.antwoord('een', vraag('/dingen'));
  expect(wereld.getAanroepen()).toEqual([
    { bron: 'een', method: 'POST', pad: '/dingen' },
    { bron: 'twee', method: 'GET', pad: '/weg' },
    { bron: 'een', method: 'GET', pad: '/dingen' },
  ]);
  expect(wereld.getAanroepen('een')).toHaveLength(2);
  expect(wereld.getAanroepen('drie')).toEqual([]);
  expect(wereld.getTotaal()).toBe(3);
  expect(toen).toHaveLength(2);
});

test('remembers the last ten thousand calls, at every moment, and counts them all', () => {
  for (let nummer = 0; nummer < 25_000; nummer += 1) {
    wereld.antwoord('een', vraag(`/${nummer}`));
    if (nummer % 4_999 === 0) expect(wereld.getAanroepen()).toHaveLength(Math.min(10_000, nummer + 1));
  }
  expect(wereld.getTotaal()).toBe(25_000);
  expect(wereld.getAanroepen().map(({ pad }) => pad)).toEqual(
    Array.from({ length: 10_000 }, (_, nummer) => `/${nummer + 15_000}`),
  );
});

test('is as new after a restore', () => {
  wereld.zetScenario('een', 'uit');
  wereld.vervang('twee', () => jsonResponse('anders'));
  wereld.antwoord('een', vraag('/dingen'));
  wereld.herstel();
  expect(wereld.getAanroepen()).toEqual([]);
  expect(wereld.getTotaal()).toBe(0);
  for (const { id } of wereld.bronnen) {
    expect(wereld.getScenario(id)).toBe('gezond');
    expect(wereld.antwoord(id, vraag('/dingen'))?.body).toBe('[]');
  }
});

test.each([
  ['a scenario', () => wereld.zetScenario('drie', 'uit'), /^no source drie; sources: een, twee$/],
  ['a fault', () => wereld.zetStoringen('drie', []), /^no source drie/],
  ['another answer', () => wereld.vervang('drie', null), /^no source drie/],
  // What only JavaScript can do.
  ['a scenario that is none', () => Reflect.apply(wereld.zetScenario, null, ['een', 'kapot']), /^no such scenario; /],
  ['a day that is none', () => Reflect.apply(wereld.zetDag, null, ['dinsdag']), /^no such day; days: maandagochtend, /],
  ['a fault that is none', () => wereld.zetStoringen('een', [{ kans: 2 }]), /kans/],
])('refuses %s of what is not there, and changes nothing', (_geval, zet, melding) => {
  wereld.zetScenario('een', 'leeg');
  expect(zet).toThrow(melding);
  expect([wereld.getScenario('een'), wereld.getStoringen('een')]).toEqual(['leeg', []]);
});

test('puts only those sources in a state that it has, on a day that names others', () => {
  const klein = createMockWereld([createProef('vum')]);
  klein.zetDag('maandagochtend');
  expect(klein.antwoord('vum', vraag('/dingen'))?.status).toBe(429);
  klein.zetBronnen([createProef('vum'), createProef('rio')]);
  expect(klein.getScenario('rio')).toBe('verouderd');
});

test('goes on with the state it has when it is given other sources', () => {
  const klein = createMockWereld([createProef('een'), createProef('twee')]);
  klein.zetScenario('een', 'onderhoud');
  klein.zetBronnen([createProef('een')]);
  expect(klein.antwoord('een', vraag('/dingen'))?.status).toBe(503);
  expect(klein.antwoord('twee', vraag('/dingen'))?.status).toBe(404);
});

test('keeps two worlds of the same sources apart', () => {
  const andere = createMockWereld(wereld.bronnen);
  andere.zetScenario('een', 'uit');
  expect(wereld.antwoord('een', vraag('/dingen'))?.status).toBe(200);
  expect(andere.getTotaal()).toBe(0);
});
