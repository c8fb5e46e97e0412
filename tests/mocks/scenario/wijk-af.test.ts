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
