import { describe, expect, test } from 'vitest';
import { jsonResponse } from '../../../mocks/mock.ts';
import { createRandom } from '../../../mocks/random.ts';
import { Storing } from '../../../mocks/scenario/storing.ts';
import { createVerloop } from '../../../mocks/scenario/verloop.ts';

const ANTWOORD = jsonResponse({ een: 1 });

const speel = (storingen: readonly Storing[], zaad: string | number = 'proef') =>
  createVerloop(ANTWOORD, storingen, createRandom(zaad));

test('is the answer itself when nothing strikes', () => {
  expect(speel([])).toEqual({ response: ANTWOORD, vertragingMs: 0, druppel: null, socketfout: null, storingen: [] });
  expect(speel([{ kans: 0, status: 500 }]).response).toEqual(ANTWOORD);
});

describe('a delay', () => {
  const trek = (storing: Storing): readonly number[] =>
    Array.from({ length: 2_000 }, (_, nummer) => speel([storing], nummer).vertragingMs).sort((a, b) => a - b);
  const kwantiel = (waarden: readonly number[], deel: number): number =>
    waarden[Math.floor(waarden.length * deel)] ?? 0;

  test('that is fixed is always the same, in both of its spellings', () => {
    expect(new Set(trek({ fixedDelayMilliseconds: 120 }))).toEqual(new Set([120]));
    expect(new Set(trek({ delayDistribution: { type: 'fixed', milliseconds: 80 } }))).toEqual(new Set([80]));
  });

  test('that is uniform stays between its bounds and reaches both halves', () => {
    const waarden = trek({ delayDistribution: { type: 'uniform', lower: 100, upper: 200 } });
    expect(waarden[0]).toBeGreaterThanOrEqual(100);
    expect(waarden.at(-1)).toBeLessThanOrEqual(200);
    expect(kwantiel(waarden, 0.5)).toBeGreaterThan(140);
    expect(kwantiel(waarden, 0.5)).toBeLessThan(160);
  });

  test('that is lognormal has its median, a long tail, and its maximum', () => {
    const waarden = trek({ delayDistribution: { type: 'lognormal', median: 1_000, sigma: 0.5, maxValue: 3_000 } });
    expect(kwantiel(waarden, 0.5)).toBeGreaterThan(940);
    expect(kwantiel(waarden, 0.5)).toBeLessThan(1_060);
    // One standard deviation above the median, in a lognormal distribution: e to the power of sigma.
    expect(kwantiel(waarden, 0.841)).toBeGreaterThan(1_500);
    expect(kwantiel(waarden, 0.841)).toBeLessThan(1_800);
    expect(waarden.at(-1)).toBe(3_000);
  });

  test('adds up with the others, to ten minutes at most', () => {
    expect(speel([{ fixedDelayMilliseconds: 100 }, { fixedDelayMilliseconds: 50 }]).vertragingMs).toBe(150);
    expect(speel([{ fixedDelayMilliseconds: 600_000 }, { fixedDelayMilliseconds: 50 }]).vertragingMs).toBe(600_000);
    const waarden = trek({ delayDistribution: { type: 'lognormal', median: 600_000, sigma: 5 } });
    expect(waarden.at(-1)).toBe(600_000);
  });
});

describe('a fault', () => {
  test.each([
    'EMPTY_RESPONSE',
    'MALFORMED_RESPONSE_CHUNK',
    'RANDOM_DATA_THEN_CLOSE',
    'CONNECTION_RESET_BY_PEER',
  ] as const)('%s breaks the connection: no answer', (fault) => {
    expect(speel([{ fault }])).toMatchObject({ response: null, socketfout: fault, storingen: [fault] });
  });

  test('WRONG_CONTENT_TYPE changes the type and nothing else', () => {
    expect(speel([{ fault: 'WRONG_CONTENT_TYPE' }]).response).toEqual({
      ...ANTWOORD,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  });

  test('TRUNCATED_BODY gives the first half', () => {
    expect(speel([{ fault: 'TRUNCATED_BODY' }]).response?.body).toBe('{"ee');
  });

  test('OVERSIZED_BODY gives eight mebibytes that are still the same JSON', () => {
    const { body = '' } = speel([{ fault: 'OVERSIZED_BODY' }]).response ?? {};
    expect(body.length).toBe(8 * 1024 * 1024);
    expect(JSON.parse(body)).toEqual({ een: 1 });
    const { body: metAccenten = '' } =
      createVerloop(jsonResponse('é'.repeat(100)), [{ fault: 'OVERSIZED_BODY' }], createRandom('proef')).response ?? {};
    expect(Buffer.byteLength(metAccenten)).toBe(8 * 1024 * 1024);
  });

  test('OVERSIZED_BODY leaves an answer that may have no body without one', () => {
    const bekend = { status: 304, headers: { etag: '"1"' }, body: '' };
    expect(createVerloop(bekend, [{ fault: 'OVERSIZED_BODY' }], createRandom('proef')).response).toEqual(bekend);
  });

  test('with a status answers that status, with when to come back', () => {
    expect(speel([{ status: 429, retryAfter: 30 }]).response).toMatchObject({
      status: 429,
      headers: { 'content-type': 'application/problem+json', 'retry-after': '30' },
    });
    expect(speel([{ status: 503 }]).response?.headers).not.toHaveProperty('retry-after');
  });

  test('of maintenance is a page for people', () => {
    const { response } = speel([{ status: 503, retryAfter: 3_600 }]);
    expect(response).toMatchObject({ status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(response?.body).toContain('<h1>');
  });

  test('that dribbles tells pieces and time', () => {
    expect(speel([{ chunkedDribbleDelay: { numberOfChunks: 5, totalDuration: 400 } }])).toMatchObject({
      response: ANTWOORD,
      druppel: { delen: 5, duurMs: 400 },
      storingen: ['CHUNKED_DRIBBLE'],
    });
  });

  test('strikes as often as its probability says, and the first of two that strike wins', () => {
    const uitkomsten = Array.from({ length: 2_000 }, (_, nummer) =>
      speel([{ kans: 0.3, status: 503 }, { status: 429 }], nummer),
    );
    const eerste = uitkomsten.filter(({ response }) => response?.status === 503).length;
    expect(eerste).toBeGreaterThan(520);
    expect(eerste).toBeLessThan(680);
    expect(uitkomsten.filter(({ response }) => response?.status === 429)).toHaveLength(2_000 - eerste);
  });
});

test('the same chance gives the same course', () => {
  const storingen: readonly Storing[] = [
    { kans: 0.5, delayDistribution: { type: 'lognormal', median: 100, sigma: 1 } },
    { kans: 0.3, fault: 'EMPTY_RESPONSE' },
  ];
  for (let zaad = 0; zaad < 50; zaad += 1) expect(speel(storingen, zaad)).toEqual(speel(storingen, zaad));
});

test.each([
  ['a probability above one', { kans: 1.1 }],
  ['a delay below nothing', { fixedDelayMilliseconds: -1 }],
  ['a delay of more than ten minutes', { fixedDelayMilliseconds: 600_001 }],
  ['bounds that are turned round', { delayDistribution: { type: 'uniform', lower: 2, upper: 1 } }],
  ['a distribution that is none', { delayDistribution: { type: 'normal', mean: 1 } }],
  ['a status that is no failure', { status: 200 }],
  ['no pieces', { chunkedDribbleDelay: { numberOfChunks: 0, totalDuration: 1 } }],
  ['an unknown fault', { fault: 'KAPOT' }],
  ['an unknown property', { delay: 5 }],
])('%s is no fault', (_geval, storing) => {
  expect(Storing.safeParse(storing).success).toBe(false);
});

test.each([
  { kans: 0 },
  { kans: 1, fixedDelayMilliseconds: 0 },
  { fixedDelayMilliseconds: 600_000 },
  { delayDistribution: { type: 'uniform', lower: 1, upper: 1 } },
  { status: 400, retryAfter: 0 },
  { status: 599, retryAfter: 86_400 },
  { chunkedDribbleDelay: { numberOfChunks: 1_000, totalDuration: 0 } },
])('%j is one', (storing) => {
  expect(Storing.parse(storing)).toEqual(storing);
});
