import { connect } from 'node:net';
import nock from 'nock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fout } from '../../mocks/scenario/storing.ts';
import { type Mocks, startMocks } from '../../mocks/start-mocks.ts';

/** What a connection does when several questions go over it, byte for byte. */
const GET = (pad: string, ...koppen: readonly string[]): string =>
  `GET ${pad} HTTP/1.1\r\n${['host: proef', ...koppen].join('\r\n')}\r\n\r\n`;
const EERSTE = GET('/rio/opleidingen?pageSize=1');
const TWEEDE = '/ooapi/organizations';
const SLUIT = 'connection: close';

let mocks: Mocks;

beforeAll(async () => {
  // It reads along on every connection, and can not read two questions in a row.
  nock.restore();
  mocks = await startMocks({ vacatures: 100 });
});

afterAll(async () => {
  await mocks.stop();
  nock.activate();
});

beforeEach(() => mocks.wereld.herstel());

/** Sends text over one connection and reads until it ends. */
const stuur = (tekst: string): Promise<{ readonly antwoorden: readonly string[]; readonly fout: string | null }> =>
  new Promise((resolve) => {
    const verbinding = connect(mocks.poort, '127.0.0.1');
    let gelezen = '';
    let fout: string | null = null;
    verbinding.setEncoding('latin1').on('data', (deel) => {
      gelezen += deel;
    });
    verbinding.on('error', (oorzaak) => {
      fout = String(Object(oorzaak).code);
    });
    verbinding.on('close', () => resolve({ antwoorden: gelezen.split(/(?=HTTP\/1\.1 )/), fout }));
    verbinding.write(tekst);
  });

describe('of two questions sent at once', () => {
  test('the answers come in that order, also when the first is late', async () => {
    mocks.wereld.zetStoringen('rio', [{ fixedDelayMilliseconds: 60 }]);
    const { antwoorden, fout } = await stuur(EERSTE + GET(TWEEDE, SLUIT));
    expect(antwoorden).toHaveLength(2);
    expect(antwoorden[1]).toContain('"organizationId"');
    expect(fout).toBeNull();
  });

  test.each<readonly [Fout, string | null]>([
    ['EMPTY_RESPONSE', null],
    ['MALFORMED_RESPONSE_CHUNK', null],
    ['RANDOM_DATA_THEN_CLOSE', null],
    ['CONNECTION_RESET_BY_PEER', 'ECONNRESET'],
  ])('the second meets %s only after the first was answered', async (fault, verwacht) => {
    mocks.wereld.zetStoringen('rio', [{ fixedDelayMilliseconds: 60 }]);
    mocks.wereld.zetStoringen('ooapi', [{ fault }]);
    const { antwoorden, fout } = await stuur(EERSTE + GET(TWEEDE));
    const [kop = '', body = ''] = (antwoorden[0] ?? '').split('\r\n\r\n');
    expect(kop).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    const lengte = Number(/content-length: (\d+)/.exec(kop)?.[1]);
    expect(body.length).toBeGreaterThanOrEqual(lengte);
    expect(() => JSON.parse(body.slice(0, lengte))).not.toThrow();
    expect(fout).toBe(verwacht);
    expect(mocks.wereld.journaal.lees().map(({ bron, status }) => [bron, status])).toEqual([
      ['rio', 200],
      ['ooapi', null],
    ]);
  });

  test('the second gets no answer where the first breaks the connection', async () => {
    mocks.wereld.zetStoringen('rio', [{ fault: 'EMPTY_RESPONSE' }]);
    expect((await stuur(EERSTE + GET(TWEEDE, SLUIT))).antwoorden).toEqual(['']);
  });
});

test('a connection goes on after an answer that was spoiled, a refusal and a dribble', async () => {
  mocks.wereld.zetStoringen('rio', [
    { fault: 'TRUNCATED_BODY' },
    { chunkedDribbleDelay: { numberOfChunks: 3, totalDuration: 15 } },
  ]);
  mocks.wereld.zetStoringen('eva', [{ status: 503, retryAfter: 1 }]);
  const { antwoorden } = await stuur(EERSTE + GET('/eva/api/v1/region/list') + GET(TWEEDE, SLUIT));
  expect(antwoorden.map((antwoord) => antwoord.slice(9, 12))).toEqual(['200', '503', '200']);
  expect(antwoorden[0]).toMatch(/\r\n0\r\n\r\n$/);
});

test('HEAD is answered without a body, and what follows it is read as the next answer', async () => {
  const { antwoorden } = await stuur(EERSTE.replace('GET', 'HEAD') + GET(TWEEDE, SLUIT));
  expect(antwoorden[0]).toMatch(/^HTTP\/1\.1 405 [\s\S]*\r\n\r\n$/);
  expect(antwoorden[1]).toMatch(/^HTTP\/1\.1 200 /);
});

test('an address in full is read as one (RFC 9112, section 3.2.2)', async () => {
  const { antwoorden } = await stuur(GET('http://proef.invalid/ooapi/organizations', SLUIT));
  expect(antwoorden[0]).toMatch(/^HTTP\/1\.1 200 /);
});

test('a dribble of a thousand pieces takes its time and hardly more', async () => {
  mocks.wereld.zetStoringen('ooapi', [{ chunkedDribbleDelay: { numberOfChunks: 1_000, totalDuration: 200 } }]);
  const begin = performance.now();
  await stuur(GET(TWEEDE, SLUIT));
  expect(performance.now() - begin).toBeGreaterThanOrEqual(198);
  expect(performance.now() - begin).toBeLessThan(1_000);
});

test('a client of HTTP/1.0 gets a dribble without chunks, ended by the end of the connection', async () => {
  mocks.wereld.zetStoringen('ooapi', [{ chunkedDribbleDelay: { numberOfChunks: 4, totalDuration: 20 } }]);
  const { antwoorden } = await stuur(`GET ${TWEEDE} HTTP/1.0\r\n\r\n`);
  const [kop = '', body = ''] = (antwoorden[0] ?? '').split('\r\n\r\n');
  expect(kop).not.toMatch(/transfer-encoding/i);
  expect(JSON.parse(body)).toHaveProperty('items');
});

test('a stop leaves nobody waiting: delays, drops and questions in a row end with it', async () => {
  const andere = await startMocks({ vacatures: 100 });
  andere.wereld.zetStoringen('rio', [{ fixedDelayMilliseconds: 60_000 }]);
  andere.wereld.zetStoringen('ooapi', [{ chunkedDribbleDelay: { numberOfChunks: 2, totalDuration: 60_000 } }]);
  const open = [EERSTE + EERSTE, GET(TWEEDE)].map(
    (tekst) =>
      new Promise<void>((resolve) => {
        const verbinding = connect(andere.poort, '127.0.0.1');
        verbinding.on('error', () => {});
        verbinding.on('close', () => resolve());
        verbinding.resume().write(tekst);
      }),
  );
  await expect.poll(() => andere.wereld.getTotaal()).toBe(3);
  await andere.stop();
  await Promise.all(open);
  await expect.poll(() => process.getActiveResourcesInfo()).not.toContain('TCPSocketWrap');
});

test('a stop while a port opens again leaves nothing that listens', async () => {
  const andere = await startMocks({ vacatures: 100, eigenPoorten: ['rio'] });
  andere.wereld.zetScenario('rio', 'uit');
  andere.wereld.zetScenario('rio', 'gezond');
  await andere.stop();
  await expect(fetch(`${andere.bronUrls.rio}/opleidingen`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
});
