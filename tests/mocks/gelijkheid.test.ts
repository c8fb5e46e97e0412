import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stelProefvragen } from '../../mocks/contract/stel-proefvragen.ts';
import { createWereld } from '../../mocks/index.ts';
import type { MockVraag } from '../../mocks/mock.ts';
import { getMockUrl, installeerMocks } from '../../mocks/nock.ts';
import { SCENARIONAMEN } from '../../mocks/scenario/scenarios.ts';
import { FOUTEN, type Fout, type Storing } from '../../mocks/scenario/storing.ts';
import { type Mocks, startMocks } from '../../mocks/start-mocks.ts';

/** What belongs to a connection and not to an answer (RFC 9110, section 7.6.1): all that HTTP may have and nock may not. */
const VAN_VERBINDING = ['connection', 'keep-alive', 'transfer-encoding'];
const VACATURES = 300;
const nu = new Date('2026-03-02T09:00:00Z');
/** Waiting is for HTTP only, and all that `traag` does. */
const SCENARIOS = SCENARIONAMEN.filter((naam) => naam !== 'traag');

let mocks: Mocks;
const onderNock = createWereld({ vacatures: VACATURES });

/** Of every source: a question that it answers well, one that it refuses, and one that it does not know. */
const VRAGEN = onderNock.bronnen.flatMap((bron) => {
  const proeven = stelProefvragen(bron);
  const gekozen = [200, 304, 400, 404].flatMap(
    (status) => proeven.find(({ response }) => response.status === status)?.vraag ?? [],
  );
  return [...gekozen, { method: 'GET', pad: '/weg', query: new URLSearchParams(), headers: {}, body: '' }].map(
    (vraag) => ({
      bron: bron.id,
      vraag,
    }),
  );
});

beforeAll(async () => {
  mocks = await startMocks({ vacatures: VACATURES, nu });
});

afterAll(() => mocks.stop());

beforeEach(() => {
  for (const wereld of [mocks.wereld, onderNock]) wereld.herstel();
  installeerMocks(onderNock);
});

/** Status, every header and the body as a client has them; that it got none, when it did not. */
const lees = async (basis: string, { method, pad, query, headers, body }: MockVraag): Promise<unknown> => {
  const zoek = query.size > 0 ? `?${query}` : '';
  try {
    const response = await fetch(`${basis}${pad}${zoek}`, { method, headers, ...(body !== '' && { body }) });
    return {
      status: response.status,
      headers: [...response.headers].filter(([naam]) => !VAN_VERBINDING.includes(naam)),
      body: createHash('sha256')
        .update(Buffer.from(await response.arrayBuffer()))
        .digest('hex'),
    };
  } catch (fout) {
    if (fout instanceof TypeError) return 'no answer';
    throw fout;
  }
};

/** Asks everything over HTTP and under nock, all at once: whoever comes first, the luck is the same. */
const verwachtGelijk = (vragen = VRAGEN): Promise<readonly unknown[]> =>
  Promise.all(
    vragen.map(async ({ bron, vraag }) => {
      const http = await lees(`${mocks.url}/${bron}`, vraag);
      expect(await lees(getMockUrl(bron), vraag), `${bron} ${vraag.method} ${vraag.pad}`).toEqual(http);
      return http;
    }),
  );

const zet = (...storingen: readonly Storing[]): void => {
  for (const wereld of [mocks.wereld, onderNock])
    for (const { id } of wereld.bronnen) wereld.zetStoringen(id, storingen);
};

describe('every source gives the same status, headers and body over HTTP and under nock', () => {
  test.each(SCENARIOS)('in the scenario %s', async (scenario) => {
    for (const wereld of [mocks.wereld, onderNock])
      for (const { id } of wereld.bronnen) wereld.zetScenario(id, scenario);
    const antwoorden = await verwachtGelijk();
    if (scenario === 'uit') expect(new Set(antwoorden)).toEqual(new Set(['no answer']));
    else expect(antwoorden).toContainEqual(expect.objectContaining({ headers: expect.anything() }));
  });

  test.each(Object.keys(FOUTEN).filter((naam): naam is Fout => Object.hasOwn(FOUTEN, naam)))(
    'with the fault %s',
    async (fault) => {
      zet({ fault });
      // Eight mebibytes a question: a few of them will do.
      const antwoorden = await verwachtGelijk(fault === 'OVERSIZED_BODY' ? VRAGEN.slice(0, 5) : VRAGEN);
      expect(antwoorden.includes('no answer')).toBe(FOUTEN[fault] === 'socket');
    },
  );

  test('an answer that may have no body gets none, also when it should be oversized', async () => {
    zet({ fault: 'OVERSIZED_BODY' });
    const bekend = VRAGEN.filter(({ vraag }) => 'if-none-match' in vraag.headers);
    expect(bekend.length).toBeGreaterThan(0);
    for (const antwoord of await verwachtGelijk(bekend)) expect(antwoord).toMatchObject({ status: 304 });
  });

  test.each<Storing>([
    { status: 429, retryAfter: 30 },
    { status: 503, retryAfter: 3_600 },
    { status: 500 },
    { kans: 0.5, fault: 'TRUNCATED_BODY' },
  ])('with %j', async (storing) => {
    zet(storing);
    await verwachtGelijk();
  });

  test('when the question is too large', async () => {
    const vraag = { method: 'POST', pad: '/vacatures/matches', query: new URLSearchParams(), headers: {} };
    const groot = { ...vraag, body: 'x'.repeat(1_048_577) };
    const http = await lees(`${mocks.url}/vum`, groot);
    expect(http).toMatchObject({ status: 413 });
    expect(await lees(getMockUrl('vum'), groot)).toEqual(http);
  });

  test('when its text begins with a byte order mark', async () => {
    const vraag = {
      method: 'POST',
      pad: '/vacatures/matches',
      query: new URLSearchParams(),
      headers: {},
      body: '\uFEFF{}',
    };
    expect(await lees(getMockUrl('vum'), vraag)).toEqual(await lees(`${mocks.url}/vum`, vraag));
  });
});

test('an answer is dated by the clock of the mocked world, and its length is that of its body', async () => {
  for (const basis of [`${mocks.url}/rio`, getMockUrl('rio')]) {
    const response = await fetch(`${basis}/opleidingen`);
    const lengte = (await response.arrayBuffer()).byteLength;
    expect([response.headers.get('date'), response.headers.get('content-length')]).toEqual([
      nu.toUTCString(),
      String(lengte),
    ]);
  }
});
