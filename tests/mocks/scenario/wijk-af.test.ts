import { expect, test } from 'vitest';
import { createMockWereld } from '../../../mocks/create-wereld.ts';
import { createMocks } from '../../../mocks/index.ts';
import type { MockVraag } from '../../../mocks/mock.ts';

const wereld = createMockWereld(createMocks({ vacatures: 300 }));

const get = (pad: string, headers: Record<string, string> = {}): MockVraag => ({
  method: 'GET',
  pad,
  query: new URLSearchParams(),
  headers,
  body: '',
});

test.each(['leeg', 'schemawijziging'] as const)('gives a page anew when it is another one: %s', (scenario) => {
  const feed = '/v1/vacatures';
  wereld.herstel();
  const etag = wereld.antwoord('sectorbank', get(feed))?.headers.etag ?? '';
  expect(wereld.antwoord('sectorbank', get(feed, { 'if-none-match': etag }))?.status).toBe(304);
  wereld.zetScenario('sectorbank', scenario);
  const anders = wereld.antwoord('sectorbank', get(feed, { 'if-none-match': etag }));
  expect(anders?.status).toBe(200);
  expect(anders?.headers.etag).not.toBe(etag);
});

test('says how old it is of a page that is known already as well', () => {
  wereld.herstel();
  const etag = wereld.antwoord('sectorbank', get('/v1/vacatures'))?.headers.etag ?? '';
  wereld.zetScenario('sectorbank', 'verouderd');
  expect(wereld.antwoord('sectorbank', get('/v1/vacatures', { 'if-none-match': etag }))).toMatchObject({
    status: 304,
    headers: { etag, age: '259200' },
    body: '',
  });
});

test('fails on the same part of a source for who knows the page already', () => {
  wereld.herstel();
  const vragen = Array.from({ length: 30 }, (_, nummer) => ({
    ...get('/v1/vacatures', { 'if-none-match': '*' }),
    query: new URLSearchParams({ proef: String(nummer) }),
  }));
  wereld.zetScenario('sectorbank', 'gedeeltelijk');
  const statussen = vragen.map((vraag) => wereld.antwoord('sectorbank', vraag)?.status);
  expect(new Set(statussen)).toEqual(new Set([304, 500]));
  expect(statussen.map((status) => status === 500)).toEqual(
    vragen.map((vraag) => wereld.antwoord('sectorbank', { ...vraag, headers: {} })?.status === 500),
  );
});

test('leaves what a source says of itself as it is', () => {
  wereld.herstel();
  const gezond = wereld.antwoord('cao-register', get('/v1/openapi.json'));
  for (const scenario of ['schemawijziging', 'leeg', 'gedeeltelijk'] as const) {
    wereld.zetScenario('cao-register', scenario);
    expect(wereld.antwoord('cao-register', get('/v1/openapi.json'))).toEqual(gezond);
  }
});

test.each(['leeg', 'schemawijziging'] as const)(
  'takes no other source down when an answer cannot be changed: %s',
  (scenario) => {
    wereld.herstel();
    wereld.vervang('cao-register', () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{' }));
    wereld.zetScenario('cao-register', scenario);
    expect(wereld.antwoord('cao-register', get('/v1/caos'))?.status).toBe(500);
    expect(wereld.antwoord('loopbaanpaden', get('/v1/loopbaanpaden'))?.status).toBe(200);
  },
);
