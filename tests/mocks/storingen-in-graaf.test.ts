import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Storing } from '../../mocks/scenario/storing.ts';
import { type Mocks, startMocks } from '../../mocks/start-mocks.ts';
import { bouwGraaf, type GraafProef } from '../helpers/graaf.ts';

/** What the graph makes of each fault on the wire of one source, with the others beside it. */
const VRAAG = `{
  vum: vacatures(filter: { bron: ["vum"] }, first: 1) { totaal }
  vacatures(first: 1) { nodes { id } bronnen { bron { id } status } }
  beroep(id: "7115") { naam vaardigheden { belang } }
}`;

let mocks: Mocks;
let graaf: GraafProef;
let stopGraaf: () => Promise<void>;

beforeAll(async () => {
  mocks = await startMocks({ vacatures: 300, eigenPoorten: ['vum'], tls: { competentnl: 'verlopen' } });
  ({ graaf, stop: stopGraaf } = await bouwGraaf({ omgeving: { basisUrls: mocks.bronUrls } }));
});

afterAll(async () => {
  await stopGraaf();
  await mocks.stop();
});

beforeEach(() => mocks.wereld.herstel());

/** The error of VUM's own list, while the common list names VUM and gives what the others have. */
const leesFoutVanVum = async () => {
  const { status, data, errors } = await graaf.vraag(VRAAG);
  const { vum, vacatures } = Object(data);
  expect(status).toBe(200);
  expect(vum).toBeNull();
  expect(vacatures.nodes).toHaveLength(1);
  expect(vacatures.bronnen).toEqual(
    expect.arrayContaining([
      { bron: { id: 'vum' }, status: 'NIET_BESCHIKBAAR' },
      { bron: { id: 'setu' }, status: 'UIT_CACHE' },
      { bron: { id: 'sectorbank' }, status: 'UIT_CACHE' },
    ]),
  );
  const fout = errors?.find(({ path }) => path?.[0] === 'vum');
  return { code: fout?.extensions.code, bron: fout?.extensions.bron };
};

const FOUTEN: readonly (readonly [Storing, string])[] = [
  [{ fault: 'EMPTY_RESPONSE' }, 'BRON_NIET_BESCHIKBAAR'],
  [{ fault: 'MALFORMED_RESPONSE_CHUNK' }, 'BRON_NIET_BESCHIKBAAR'],
  [{ fault: 'RANDOM_DATA_THEN_CLOSE' }, 'BRON_NIET_BESCHIKBAAR'],
  [{ fault: 'CONNECTION_RESET_BY_PEER' }, 'BRON_NIET_BESCHIKBAAR'],
  [{ fault: 'WRONG_CONTENT_TYPE' }, 'BRON_ANTWOORD_ONGELDIG'],
  [{ fault: 'TRUNCATED_BODY' }, 'BRON_ANTWOORD_ONGELDIG'],
  [{ fault: 'OVERSIZED_BODY' }, 'BRON_ANTWOORD_ONGELDIG'],
  [{ status: 429, retryAfter: 30 }, 'BRON_TE_DRUK'],
  [{ status: 503, retryAfter: 3_600 }, 'BRON_NIET_BESCHIKBAAR'],
  [{ status: 500 }, 'BRON_NIET_BESCHIKBAAR'],
];

test.each(FOUTEN)('VUM with %j is %s, and the other sources answer', async (storing, code) => {
  mocks.wereld.zetStoringen('vum', [storing]);
  expect(await leesFoutVanVum()).toEqual({ code, bron: 'vum' });
});

test.each<readonly [string, Storing]>([
  ['does not begin to answer in time', { fixedDelayMilliseconds: 30_000 }],
  ['answers in drops that go on too long', { chunkedDribbleDelay: { numberOfChunks: 10, totalDuration: 30_000 } }],
])('VUM that %s is BRON_TIMEOUT, and the other sources answer', async (_geval, storing) => {
  mocks.wereld.zetStoringen('vum', [storing]);
  expect(await leesFoutVanVum()).toEqual({ code: 'BRON_TIMEOUT', bron: 'vum' });
});

test('VUM that answers in drops within its time is as good as any', async () => {
  mocks.wereld.zetStoringen('vum', [{ chunkedDribbleDelay: { numberOfChunks: 5, totalDuration: 40 } }]);
  const { data, errors } = await graaf.vraag(VRAAG);
  expect(Object(data).vum).not.toBeNull();
  expect(errors?.filter(({ path }) => path?.[0] === 'vum')).toEqual([]);
});

test('VUM that refuses connections is BRON_NIET_BESCHIKBAAR, and is back when it listens again', async () => {
  mocks.wereld.zetScenario('vum', 'uit');
  expect(await leesFoutVanVum()).toEqual({ code: 'BRON_NIET_BESCHIKBAAR', bron: 'vum' });
  mocks.wereld.zetScenario('vum', 'gezond');
  await expect.poll(async () => Object((await graaf.vraag(VRAAG)).data).vum).not.toBeNull();
});

test('a certificate that expired is BRON_NIET_BESCHIKBAAR, and says nothing of it to a client', async () => {
  const { data, errors, tekst } = await graaf.vraag(VRAAG);
  expect(Object(data).beroep).toEqual({ naam: 'Timmerlieden', vaardigheden: null });
  expect(errors?.map(({ extensions: { code, bron } }) => ({ code, bron }))).toEqual([
    { code: 'BRON_NIET_BESCHIKBAAR', bron: 'competentnl' },
  ]);
  expect(tekst).not.toMatch(/CERT|certific/i);
});
