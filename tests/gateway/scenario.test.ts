import { describe, expect, test, vi } from 'vitest';
import { DAGNAMEN } from '../../mocks/scenario/dagen.ts';
import { SCENARIONAMEN } from '../../mocks/scenario/scenarios.ts';
import { MELDING_VEROUDERD } from '../../subgraphs/shared/bron/ouderdom.ts';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { type Antwoord, createProefstand, type GraafProef, startGraaf } from '../helpers/graaf.ts';
import { proefmocks } from '../helpers/proefmocks.ts';

/** Some of these harvest a graph of their own, which takes a while on a machine that has more to do. */
vi.setConfig({ testTimeout: 120_000 });

/** Asks VUM and CompetentNL, and the feeds of vacancies. */
const VRAAG = `{
  vacatures(first: 3, filter: { arbeidsmarktregio: "AM22" }) { nodes { id } bronnen { bron { id } status aantal } }
  beroep(id: "9333") { vaardigheden { vaardigheid { id } } }
}`;
const graaf = deelGraaf();

const vraagMet = (kop: string, query = VRAAG): Promise<Antwoord> =>
  graaf().vraag(query, {}, { 'x-mock-scenario': kop });

/** How a source did in an operation. */
const getStatus = ({ extensions }: Antwoord, id: string): string | undefined =>
  extensions?.bronnen.find(({ bron }) => bron === id)?.status;

/** The register as `/v1/bronnen` shows it. */
const leesRegister = async ({ gateway }: GraafProef): Promise<unknown> =>
  JSON.parse((await gateway.app.inject({ url: '/v1/bronnen' })).body);

const BRONNEN = `mocked sources are ${proefmocks.map(({ id }) => id).join(', ')}`;
const SCENARIOS = `scenarios are ${SCENARIONAMEN.join(', ')}`;
const LEESBAAR = `expects <source>=<scenario> with commas in between, or a day: days are ${DAGNAMEN.join(', ')}; ${BRONNEN}; ${SCENARIOS}`;

describe('a header that cannot be followed', () => {
  test.each([
    ['an unknown source', 'geheim=uit', `names a source that is not mocked: ${BRONNEN}`],
    ['a source in capitals', 'VUM=uit', `names a source that is not mocked: ${BRONNEN}`],
    ['a source that every object has', 'constructor=uit', `names a source that is not mocked: ${BRONNEN}`],
    ['an unknown scenario', 'vum=geheim', `names a scenario that does not exist: ${SCENARIOS}`],
    ['a scenario that every object has', 'vum=toString', `names a scenario that does not exist: ${SCENARIOS}`],
    ['a prototype', 'vum=__proto__', `names a scenario that does not exist: ${SCENARIOS}`],
    ['an unknown day', 'zondag', LEESBAAR],
    ['a day that every object has', 'constructor', LEESBAAR],
    ['nothing', '', LEESBAAR],
    ['a source without a scenario', 'vum=', LEESBAAR],
    ['a scenario without a source', '=uit', LEESBAAR],
    ['two equal signs', 'vum=uit=geheim', LEESBAAR],
    ['another separator', 'vum=uit; rio', `names a scenario that does not exist: ${SCENARIOS}`],
    ['an empty part', 'vum=uit,,rio=uit', LEESBAAR],
    ['one wrong part beside a good one', 'vum=uit, geheim', LEESBAAR],
    ['no text', '{"vum":"uit"}', LEESBAAR],
    ['more than anybody needs', `${'vum=uit,'.repeat(500)}vum=uit`, 'is longer than 2000 characters'],
  ])('is refused with what can be chosen, and asks nothing: %s', async (_geval, kop, melding) => {
    const { status, errors, data, tekst } = await vraagMet(kop);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message: `x-mock-scenario: ${melding}`,
        extensions: {
          code: 'BAD_USER_INPUT',
          argument: 'x-mock-scenario',
          traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
      },
    ]);
    expect(tekst).not.toContain('geheim');
    expect(graaf().wereld.getTotaal()).toBe(0);
    expect(graaf().fetches).toEqual([]);
  });

  test.each([
    ['a GET', { url: `/graphql?query=${encodeURIComponent(VRAAG)}` }],
    ['a GET for introspection', { url: `/graphql?query=${encodeURIComponent('{ __schema { queryType { name } } }')}` }],
    ['introspection', { payload: { query: '{ __schema { queryType { name } } }' } }],
    ['the name of the root', { payload: { query: '{ __typename }' } }],
    ['several operations at once', { payload: [{ query: VRAAG }, { query: VRAAG }] }],
  ] as const)('is refused in %s too, and asks nothing', async (_geval, verzoek) => {
    const { gateway, wereld, fetches } = graaf();
    const { statusCode, json } = await gateway.app.inject({
      url: '/graphql',
      method: 'payload' in verzoek ? 'POST' : 'GET',
      headers: { 'x-mock-scenario': 'geheim', 'apollo-require-preflight': 'ja' },
      ...verzoek,
    });
    expect(statusCode).toBe(400);
    expect(json().data).toBeUndefined();
    expect([wereld.getTotaal(), fetches]).toEqual([0, []]);
  });

  test('leaves health, sources and playground alone', async () => {
    for (const url of ['/health/live', '/health/ready', '/v1/bronnen', '/playground'])
      expect(
        (await graaf().gateway.app.inject({ url, headers: { 'x-mock-scenario': 'geheim' } })).statusCode,
        url,
      ).toBe(200);
  });
});

describe('a graph over real sources', () => {
  test('refuses any scenario, and asks nothing', async () => {
    const { vraag, wereld } = await startGraaf({ proefstand: null });
    const geoogst = wereld.getTotaal();
    const { status, errors } = await vraag(VRAAG, {}, { 'x-mock-scenario': 'vum=uit' });
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      {
        message: 'x-mock-scenario: works on mocked sources only, and this graph has none',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(wereld.getTotaal()).toBe(geoogst);
  });

  test('refuses one for the source that has an address of its own, by name or within a day', async () => {
    const proefstand = createProefstand(proefmocks.filter(({ id }) => id !== 'vum'));
    const { vraag } = await startGraaf({ proefstand });
    const melding = `x-mock-scenario: names a source that is not mocked: mocked sources are ${proefstand.bronnen.join(', ')}`;
    for (const kop of ['vum=uit', 'maandagochtend'])
      expect((await vraag(VRAAG, {}, { 'x-mock-scenario': kop })).errors, kop).toMatchObject([{ message: melding }]);
    expect((await vraag(VRAAG, {}, { 'x-mock-scenario': 'rio=uit' })).status).toBe(200);
  });
});

describe('a choice for one request', () => {
  test.each([
    ['vum=uit', 'NIET_BESCHIKBAAR'],
    ['vum=gezond', 'ACTUEEL'],
    ['  vum = uit ,rio=uit', 'NIET_BESCHIKBAAR'],
    ['vum=uit, vum=gezond', 'ACTUEEL'],
    ['maandagochtend', 'NIET_BESCHIKBAAR'],
    ['maandagochtend, vum=gezond', 'ACTUEEL'],
    ['vum=verouderd', 'VEROUDERD'],
  ])('%s: VUM is %s', async (kop, status) => {
    const antwoord = await vraagMet(kop);
    expect(antwoord.status).toBe(200);
    expect(getStatus(antwoord, 'vum')).toBe(status);
  });

  test('shows what a live source says of its age, in its list and in each of its items', async () => {
    const { data, extensions } = await vraagMet(
      'vum=verouderd',
      '{ vacatures(first: 5, filter: { arbeidsmarktregio: "AM22", bron: ["vum"] }) { nodes { herkomst { actualiteit } } bronnen { status melding } } }',
    );
    const { nodes, bronnen } = Object(data).vacatures;
    expect(nodes.length).toBeGreaterThan(0);
    for (const { herkomst } of nodes) expect(herkomst).toEqual({ actualiteit: 'VEROUDERD' });
    expect(bronnen).toEqual([{ status: 'VEROUDERD', melding: MELDING_VEROUDERD }]);
    expect(extensions?.bronnen).toMatchObject([{ bron: 'vum', status: 'VEROUDERD', melding: MELDING_VEROUDERD }]);
  });

  test('reaches the source that it names and no other', async () => {
    const { wereld } = graaf();
    await vraagMet('vum=uit');
    const scenarios = wereld.journaal.lees().map(({ bron, scenario }) => `${bron} ${scenario}`);
    expect([...new Set(scenarios)].toSorted()).toEqual(['competentnl gezond', 'vum uit']);
  });

  test('takes two header lines for one list', async () => {
    const { gateway } = graaf();
    const url = await gateway.app.listen({ port: 0, host: '127.0.0.1' });
    const koppen = new Headers({ 'content-type': 'application/json', 'x-mock-scenario': 'vum=uit' });
    koppen.append('x-mock-scenario', 'competentnl=leeg');
    const antwoord = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: koppen,
      body: JSON.stringify({ query: VRAAG }),
    });
    const { extensions } = Object(await antwoord.json());
    expect(extensions.bronnen).toContainEqual(expect.objectContaining({ bron: 'vum', status: 'NIET_BESCHIKBAAR' }));
    expect(
      new Set(
        graaf()
          .wereld.journaal.lees({ bron: 'competentnl' })
          .map(({ scenario }) => scenario),
      ),
    ).toEqual(new Set(['leeg']));
  });

  test('gives the same answer whatever the state of the world is, and changes nothing of that', async () => {
    const { wereld } = graaf();
    wereld.zetScenario('vum', 'uit');
    expect(getStatus(await vraagMet('vum=gezond'), 'vum')).toBe('ACTUEEL');
    expect(wereld.getScenario('vum')).toBe('uit');
  });

  test('leaves no trace in the register, not even what a source said that is not known', async () => {
    const voor = await leesRegister(graaf());
    for (const kop of [
      'vum=uit, competentnl=druk',
      'vum=schemawijziging',
      'vum=gezond',
      'storingsdag',
      'vum=verouderd',
    ])
      await vraagMet(kop);
    expect(await leesRegister(graaf())).toEqual(voor);
  });
});

/** What many clients choose at once, and how VUM, SETU and CompetentNL do for each of them. */
const KEUZES: readonly (readonly [kop: string | null, vum: string, setu: string, competentnl: string])[] = [
  [null, 'ACTUEEL', 'UIT_CACHE', 'ACTUEEL'],
  ['vum=uit', 'NIET_BESCHIKBAAR', 'UIT_CACHE', 'ACTUEEL'],
  ['setu=uit', 'ACTUEEL', 'NIET_BESCHIKBAAR', 'ACTUEEL'],
  ['setu=verouderd, competentnl=druk', 'ACTUEEL', 'VEROUDERD', 'NIET_BESCHIKBAAR'],
  ['storingsdag', 'NIET_BESCHIKBAAR', 'NIET_BESCHIKBAAR', 'ACTUEEL'],
];

test('gives fifty operations at once each its own outcome, and the register stays as it was', async () => {
  const { vraag, wereld } = graaf();
  await vraag(VRAAG);
  const aanroepenPerKeer = wereld.getTotaal();
  const voor = await leesRegister(graaf());
  wereld.herstel();
  // What does not try anything out is told to the register as always; here it must say what it said before.
  const operaties = Array.from({ length: 50 }, (_, nummer) => KEUZES[nummer % KEUZES.length] ?? KEUZES[0]);
  const antwoorden = await Promise.all(
    operaties.map(async (keuze) => {
      const [kop, ...statussen] = keuze ?? [null];
      const antwoord = await vraag(VRAAG, {}, kop === null ? {} : { 'x-mock-scenario': kop });
      return { gekregen: ['vum', 'setu', 'competentnl'].map((id) => getStatus(antwoord, id)), statussen };
    }),
  );
  for (const { gekregen, statussen } of antwoorden) expect(gekregen).toEqual(statussen);
  expect(zonderTijd(await leesRegister(graaf()))).toEqual(zonderTijd(voor));
  // Each asked for itself: nothing was shared between them.
  expect(wereld.journaal.lees({ bron: 'competentnl' })).toHaveLength(50);
  expect(aanroepenPerKeer).toBeGreaterThan(1);
});

test('lets the journal of the mocked world name the trace that an error names', async () => {
  const { wereld } = graaf();
  const { errors } = await vraagMet(
    'competentnl=uit',
    '{ beroep(id: "9333") { vaardigheden { vaardigheid { id } } } }',
  );
  const traceId = errors?.[0]?.extensions.traceId;
  expect(traceId).toMatch(/^[0-9a-f]{32}$/);
  expect(wereld.journaal.lees().map((aanroep) => aanroep.traceId)).toEqual([traceId]);
});

test('takes the trace of the caller along to the source', async () => {
  const { vraag, wereld } = graaf();
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  await vraag(VRAAG, {}, { traceparent: `00-${traceId}-00f067aa0ba902b7-01` });
  expect(new Set(wereld.journaal.lees().map((aanroep) => aanroep.traceId))).toEqual(new Set([traceId]));
});

/** Without when a source was last well, and how many of its items were counted. */
const zonderTijd = (register: unknown): unknown =>
  JSON.parse(
    JSON.stringify(register, (naam, waarde) => (naam === 'peildatum' || naam === 'koppeling' ? null : waarde)),
  );
