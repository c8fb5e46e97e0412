import { createHash } from 'node:crypto';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWereld } from '../../mocks/index.ts';
import { getMockUrl, installeerMocks } from '../../mocks/nock.ts';
import type { Socketfout, Storing } from '../../mocks/scenario/storing.ts';
import { wacht } from '../../mocks/server/wacht.ts';
import { type Mocks, startMocks } from '../../mocks/start-mocks.ts';
import { vraagRuw } from './vraag-ruw.ts';

const VACATURES = 300;
const PAD = '/opleidingen';
const BRON = 'rio';

let mocks: Mocks;
/** The same sources, for which nock answers. */
const onderNock = createWereld({ vacatures: VACATURES });

beforeAll(async () => {
  mocks = await startMocks({ vacatures: VACATURES });
});

afterAll(() => mocks.stop());

beforeEach(() => {
  mocks.wereld.herstel();
  onderNock.herstel();
  installeerMocks(onderNock);
});

const getUrl = (server: Mocks = mocks): string => `${server.url}/${BRON}${PAD}`;

/** The same fault on the source over HTTP and under nock. */
const zet = (...storingen: readonly Storing[]): void => {
  mocks.wereld.zetStoringen(BRON, storingen);
  onderNock.zetStoringen(BRON, storingen);
};

const lees = async (url: string) => {
  const { status, headers, ...antwoord } = await fetch(url).then(async (response) => ({
    status: response.status,
    headers: response.headers,
    body: await response.text(),
  }));
  const gekozen = ['content-type', 'retry-after', 'x-gesimuleerd'].map((naam) => [naam, headers.get(naam)] as const);
  return { status, ...Object.fromEntries(gekozen), body: antwoord.body };
};

/** What a client of each sees: it has to be one thing. */
const leesBeide = async () => {
  const http = await lees(getUrl());
  const nock = await lees(`${getMockUrl(BRON)}${PAD}`);
  expect({ ...nock, body: createHash('sha256').update(nock.body).digest('hex') }).toEqual({
    ...http,
    body: createHash('sha256').update(http.body).digest('hex'),
  });
  return http;
};

describe('a fault of the connection', () => {
  const FOUTEN: readonly (readonly [Socketfout, (ruw: Awaited<ReturnType<typeof vraagRuw>>) => void])[] = [
    ['EMPTY_RESPONSE', ({ bytes, fout }) => expect([bytes.length, fout]).toEqual([0, null])],
    [
      'MALFORMED_RESPONSE_CHUNK',
      ({ bytes }) => {
        const [kop = '', rest = ''] = bytes.toString('latin1').split('\r\n\r\n');
        expect(kop).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
        expect(kop).toContain('x-gesimuleerd: true');
        expect(rest).toMatch(/^[\x80-\xff]+$/);
      },
    ],
    [
      'RANDOM_DATA_THEN_CLOSE',
      ({ bytes, fout }) => {
        expect(fout).toBeNull();
        expect(bytes.length).toBeGreaterThanOrEqual(64);
        expect(bytes.toString('latin1')).toMatch(/^[\x80-\xff]+$/);
      },
    ],
    ['CONNECTION_RESET_BY_PEER', ({ bytes, fout }) => expect([bytes.length, fout]).toEqual([0, 'ECONNRESET'])],
  ];

  test.each(FOUTEN)('%s is on the wire what its name says', async (fault, controleer) => {
    zet({ fault });
    controleer(await vraagRuw(getUrl()));
    expect(mocks.wereld.journaal.lees()).toMatchObject([{ bron: BRON, status: null, storingen: [fault] }]);
  });

  test.each(FOUTEN)('%s makes a call fail, over HTTP as under nock, until it is taken away', async (fault) => {
    zet({ fault });
    await expect(lees(getUrl())).rejects.toThrow();
    await expect(lees(`${getMockUrl(BRON)}${PAD}`)).rejects.toThrow();
    zet();
    expect((await leesBeide()).status).toBe(200);
  });

  test('leaves the other sources alone', async () => {
    zet({ fault: 'CONNECTION_RESET_BY_PEER' });
    expect((await fetch(`${mocks.url}/ooapi/organizations`)).status).toBe(200);
  });

  test('of random bytes sends the same bytes for the same question in every start, and others for another', async () => {
    const andere = await startMocks({ vacatures: VACATURES });
    const derde = await startMocks({ vacatures: VACATURES, zaad: 'ander' });
    const [een, twee, drie] = await Promise.all(
      [mocks, andere, derde].map(async (server) => {
        server.wereld.zetStoringen(BRON, [{ fault: 'RANDOM_DATA_THEN_CLOSE' }]);
        const { bytes } = await vraagRuw(getUrl(server));
        return bytes.toString('hex');
      }),
    );
    expect(twee).toBe(een);
    expect(drie).not.toBe(een);
    const { bytes } = await vraagRuw(`${getUrl()}?anders`);
    expect(bytes.toString('hex')).not.toBe(een);
    await Promise.all([andere.stop(), derde.stop()]);
  });
});

describe('a fault in the answer is equal over HTTP and under nock', () => {
  test('WRONG_CONTENT_TYPE: the right body as a page', async () => {
    zet();
    const goed = await leesBeide();
    zet({ fault: 'WRONG_CONTENT_TYPE' });
    expect(await leesBeide()).toEqual({ ...goed, 'content-type': 'text/html; charset=utf-8' });
  });

  test('TRUNCATED_BODY: half of it, with a length that says it is all', async () => {
    zet();
    const { body } = await leesBeide();
    zet({ fault: 'TRUNCATED_BODY' });
    expect(await leesBeide()).toMatchObject({ status: 200, body: body.slice(0, Math.floor(body.length / 2)) });
    const { bytes } = await vraagRuw(getUrl());
    const [kop = '', rest = ''] = bytes.toString('latin1').split('\r\n\r\n');
    expect(Number(/content-length: (\d+)/i.exec(kop)?.[1])).toBe(rest.length);
  });

  test('OVERSIZED_BODY: eight mebibytes, and still the same value', async () => {
    zet();
    const { body } = await leesBeide();
    zet({ fault: 'OVERSIZED_BODY' });
    const groot = await leesBeide();
    expect(groot.body.length).toBe(8 * 1024 * 1024);
    expect(groot.body.slice(0, body.length)).toBe(body);
    expect(groot.body.slice(body.length).trim()).toBe('');
  });

  test.each([
    [
      { status: 429, retryAfter: 30 },
      { status: 429, 'retry-after': '30', 'content-type': 'application/problem+json' },
    ],
    [
      { status: 503, retryAfter: 3_600 },
      { status: 503, 'retry-after': '3600', 'content-type': 'text/html; charset=utf-8' },
    ],
    [{ status: 500 }, { status: 500, 'retry-after': null, 'content-type': 'application/problem+json' }],
  ] satisfies [Storing, object][])('%j', async (storing, verwacht) => {
    zet(storing);
    expect(await leesBeide()).toMatchObject({ ...verwacht, 'x-gesimuleerd': 'true' });
  });
});

describe('a delay', () => {
  test.each([
    [{ fixedDelayMilliseconds: 40 }, [40, 40]],
    [{ delayDistribution: { type: 'fixed', milliseconds: 40 } }, [40, 40]],
    [{ delayDistribution: { type: 'uniform', lower: 20, upper: 60 } }, [20, 60]],
    [{ delayDistribution: { type: 'lognormal', median: 30, sigma: 0.4, maxValue: 90 } }, [1, 90]],
  ] satisfies [Storing, [number, number]][])(
    '%j comes before the first byte and stands in the journal',
    async (storing, [van, tot]) => {
      zet(storing);
      const begin = performance.now();
      expect((await lees(getUrl())).status).toBe(200);
      const gewacht = performance.now() - begin;
      const [getrokken = 0] = getVertragingen(mocks);
      expect(getrokken).toBeGreaterThanOrEqual(van);
      expect(getrokken).toBeLessThanOrEqual(tot);
      // A timer of Node may be a millisecond early.
      expect(gewacht).toBeGreaterThanOrEqual(getrokken - 2);
    },
  );

  test('does not exist under nock, where everything else of the answer is the same', async () => {
    zet({ fixedDelayMilliseconds: 600_000 });
    expect((await lees(`${getMockUrl(BRON)}${PAD}`)).status).toBe(200);
  });

  test('ends where who asked leaves: no timer is left', async () => {
    vi.useFakeTimers();
    const outgoing = new ServerResponse(new IncomingMessage(new Socket()));
    const gewacht = wacht(600_000, outgoing);
    expect(vi.getTimerCount()).toBe(1);
    outgoing.emit('close');
    expect(await gewacht).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('of someone who left keeps nobody else waiting', async () => {
    zet({ fixedDelayMilliseconds: 600_000 });
    await expect(fetch(getUrl(), { signal: AbortSignal.timeout(30) })).rejects.toThrow();
    zet();
    expect((await lees(getUrl())).status).toBe(200);
  });
});

describe('a dribble', () => {
  test('gives the body in pieces over its time, in chunks, and whole in the end', async () => {
    zet();
    const goed = await lees(getUrl());
    zet({ chunkedDribbleDelay: { numberOfChunks: 4, totalDuration: 80 } });
    const begin = performance.now();
    const response = await fetch(getUrl());
    const momenten: number[] = [];
    const delen: Uint8Array[] = [];
    for await (const deel of response.body ?? []) {
      delen.push(deel);
      momenten.push(performance.now() - begin);
    }
    expect(response.headers.get('content-length')).toBeNull();
    expect(response.headers.get('transfer-encoding')).toBe('chunked');
    expect(delen.length).toBeGreaterThan(1);
    expect(momenten.at(-1)).toBeGreaterThanOrEqual(70);
    expect(Buffer.concat(delen).toString()).toBe(goed.body);
    expect((await lees(`${getMockUrl(BRON)}${PAD}`)).body).toBe(goed.body);
  });

  test('stops where who asked leaves', async () => {
    zet({ chunkedDribbleDelay: { numberOfChunks: 100, totalDuration: 60_000 } });
    const response = await fetch(getUrl());
    await response.body?.cancel();
    zet();
    expect((await lees(getUrl())).status).toBe(200);
  });
});

describe('chance is seeded', () => {
  const VRAGEN = Array.from({ length: 100 }, (_, nummer) => `?page=1&pageSize=${(nummer % 40) + 1}`);
  const STORINGEN: readonly Storing[] = [
    { delayDistribution: { type: 'lognormal', median: 2, sigma: 0.8, maxValue: 12 } },
    { kans: 0.25, status: 503 },
    { kans: 0.15, fault: 'RANDOM_DATA_THEN_CLOSE' },
    { kans: 0.1, fault: 'CONNECTION_RESET_BY_PEER' },
    { kans: 0.1, fault: 'TRUNCATED_BODY' },
  ];
  const nu = new Date('2026-03-02T09:00:00Z');

  /** Everything that two runs can differ in. */
  const speelAf = async (zaad: string) => {
    const server = await startMocks({ vacatures: VACATURES, zaad, nu });
    server.wereld.zetStoringen(BRON, STORINGEN);
    const antwoorden: string[] = [];
    for (const vraag of VRAGEN) {
      const { bytes, fout } = await vraagRuw(`${getUrl(server)}${vraag}`);
      antwoorden.push(`${fout} ${bytes.toString('latin1')}`);
    }
    const journaal = server.wereld.journaal.lees().map(({ status, storingen }) => ({ status, storingen }));
    await server.stop();
    return { antwoorden, journaal };
  };

  test('two servers with one seed give equal statuses, bytes and delays on a hundred questions', async () => {
    const een = await speelAf('proef');
    expect(await speelAf('proef')).toEqual(een);
    expect(new Set(een.journaal.map(({ status }) => status))).toEqual(new Set([200, 503, null]));
    expect((await speelAf('ander')).journaal).not.toEqual(een.journaal);
  });

  test('the order of questions does not matter, nor how many are asked at a time', async () => {
    const speelSamen = async (vragen: readonly string[]) => {
      const server = await startMocks({ vacatures: VACATURES, nu });
      server.wereld.zetStoringen(BRON, STORINGEN);
      const paren = await Promise.all(
        vragen.map(async (vraag) => {
          const { bytes, fout } = await vraagRuw(`${getUrl(server)}${vraag}`);
          return [vraag, `${fout} ${bytes.toString('latin1')}`] as const;
        }),
      );
      await server.stop();
      return Object.fromEntries(paren);
    };
    const verschillend = VRAGEN.slice(0, 40);
    expect(await speelSamen(verschillend.toReversed())).toEqual(await speelSamen(verschillend));
  });

  test.each([0.05, 0.35, 0.9])('a fault with probability %d strikes about that part of two thousand calls', (kans) => {
    const wereld = createWereld({ vacatures: VACATURES });
    wereld.zetStoringen(BRON, [{ kans, fault: 'EMPTY_RESPONSE' }]);
    const vraag = { method: 'GET', pad: PAD, query: new URLSearchParams(), headers: {}, body: '' };
    const geraakt = Array.from({ length: 2_000 }, () => wereld.speel(BRON, vraag)).filter(
      ({ socketfout }) => socketfout,
    );
    expect(Math.abs(geraakt.length / 2_000 - kans)).toBeLessThan(0.04);
  });
});

describe('the scenario of one request', () => {
  const vraag = (scenario: string, pad = PAD) =>
    vraagRuw(`${mocks.url}/${BRON}${pad}`, { headers: { 'x-mock-scenario': `${BRON}=${scenario}` } });

  test('changes nothing for others, also while they ask at the same time', async () => {
    const beurten = Array.from({ length: 20 }, (_, nummer) => nummer % 2 === 0);
    const statussen = await Promise.all(
      beurten.map(async (uit) => (uit ? (await vraag('uit')).fout : (await fetch(getUrl())).status)),
    );
    expect(statussen).toEqual(beurten.map((uit) => (uit ? 'ECONNRESET' : 200)));
    expect(mocks.wereld.getScenario(BRON)).toBe('gezond');
  });

  test('has the same luck however often it is asked, and the state that is set is not asked', async () => {
    mocks.wereld.zetScenario(BRON, 'onderhoud');
    const eerste = mocks.wereld.speel(BRON, createVraag('wisselvallig'));
    for (let beurt = 0; beurt < 50; beurt += 1)
      expect(mocks.wereld.speel(BRON, createVraag('wisselvallig'))).toEqual(eerste);
    const paden = Array.from({ length: 40 }, (_, nummer) => createVraag('wisselvallig', `${PAD}/${nummer}`));
    const statussen = new Set(paden.map((gevraagd) => mocks.wereld.speel(BRON, gevraagd).response?.status ?? null));
    expect(statussen).toEqual(new Set([404, 503, null]));
  });

  test('that does not exist is refused with the list of those that do', async () => {
    const response = await fetch(getUrl(), { headers: { 'x-mock-scenario': `${BRON}=kapot` } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('gedeeltelijk') });
  });

  const createVraag = (scenario: string, pad = PAD) => ({
    method: 'GET',
    pad,
    query: new URLSearchParams(),
    headers: { 'x-mock-scenario': `${BRON}=${scenario}` },
    body: '',
  });
});

const getVertragingen = ({ wereld }: Mocks): readonly number[] =>
  wereld.journaal
    .lees()
    .flatMap(({ storingen }) => storingen.flatMap((storing) => /^(\d+) ms/.exec(storing)?.[1] ?? []))
    .map(Number);
