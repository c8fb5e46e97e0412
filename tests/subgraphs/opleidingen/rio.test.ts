import { expect, test } from 'vitest';
import { jsonResponse, type MockRequest, type MockResponse } from '../../../mocks/mock.ts';
import { rioMock } from '../../../mocks/rio/handlers.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';
import { createMetRio } from './geoogst.ts';

const LIJST = `query ($first: Int! = 20) {
  opleidingen(first: $first) {
    nodes { naam soort opleider { naam } niveau leerweg url uitvoeringen { start } herkomst { actualiteit } }
    totaal
    bronnen { bron { id } status aantal melding }
  }
}`;

const start = (anders: Parameters<typeof startSubgraph>[2] = {}) => startSubgraph(createMetRio, [rioMock], anders);

const lees = async (vraag: Awaited<ReturnType<typeof start>>['vraag'], first = 100) => {
  const { data, errors } = await vraag(LIJST, { first });
  expect(errors).toBeUndefined();
  return Object(data?.opleidingen);
};

test('goes on with what it has, and says VEROUDERD, when RIO is off at the next harvest', async () => {
  const { subgraph, vraag, wereld } = await start();
  wereld.zetScenario('rio', 'uit');
  await subgraph.start();
  const { nodes, totaal, bronnen } = await lees(vraag, 5);
  expect(nodes).toHaveLength(5);
  expect(totaal).toBe(1_500);
  expect(nodes[0].herkomst.actualiteit).toBe('VEROUDERD');
  expect(bronnen).toEqual([
    { bron: { id: 'rio' }, status: 'VEROUDERD', aantal: 5, melding: 'De bron is nu niet bereikbaar.' },
  ]);
});

test('nulls the list with one error that names RIO when it was never harvested, and recovers at the next harvest', async () => {
  const { subgraph, vraag, wereld } = await start({ voorStart: (mock) => mock.zetScenario('rio', 'uit') });
  const { data, errors, extensions } = await vraag(LIJST);
  expect(data).toEqual({ opleidingen: null });
  expect(errors).toMatchObject([
    { path: ['opleidingen'], extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'rio', herhaalbaar: true } },
  ]);
  expect(extensions.bronnen).toMatchObject([{ bron: 'rio', status: 'NIET_BESCHIKBAAR' }]);
  wereld.zetScenario('rio', 'gezond');
  await subgraph.start();
  expect((await lees(vraag, 1)).totaal).toBe(1_500);
});

const RELATIES: Record<string, string> = {
  '/aangeboden-opleidingen': 'AangebodenOpleidingen',
  '/aangeboden-opleiding-cohorten': 'AangebodenOpleidingscohorten',
  '/organisatorische-eenheden': 'OrganisatorischeEenheden',
  '/onderwijslocaties': 'Onderwijslocaties',
  '/opleidingen': 'Opleidingen',
  '/opleidingsonderdelen': 'Opleidingsonderdelen',
  '/opleidingserkenningen': 'Opleidingserkenningen',
};

/** A register of our own making: one page for each list. */
const geef =
  (lijsten: Record<string, readonly object[]>) =>
  ({ pad, query }: Omit<MockRequest, 'params'>): MockResponse => {
    const type = query.get('type');
    const items = (lijsten[pad] ?? []).filter((item) => type === null || !('type' in item) || item.type === type);
    return jsonResponse({
      ...(items.length > 0 && { _embedded: { [RELATIES[pad] ?? '']: items } }),
      _links: { self: { href: pad } },
    });
  };

/** An item that can be read in every list. */
const ALLES = {
  id: 'x',
  type: 'MBOKWALIFICATIE',
  naam: 'School',
  volledigeNaam: 'Les',
  gpsLatitude: 52,
  gpsLongitude: 5,
  status: 'O',
  erkendeopleidingscode: '25104',
  opleidingsstelsel: 'CREBO',
  _links: { aangebodenOpleiding: { href: '/a' }, opleidingseenheid: { href: '/e' } },
};

const MBO = { type: 'AANGEBODENMBOOPLEIDING', startdatum: '2020-08-01' };

test('drops a bad course and counts it, keeps one with an unknown code, and leaves out what is no longer offered', async () => {
  const { vraag, omgeving } = await start({
    voorStart: (wereld) =>
      wereld.vervang(
        'rio',
        geef({
          '/aangeboden-opleidingen': [
            {
              ...MBO,
              id: 'a',
              eigennaam: 'Goed',
              leertraject: 'NIEUW',
              website: 'http://onveilig.invalid',
              _links: { opleiding: { href: '/opleidingen/weg' } },
            },
            { ...MBO, id: 'b', eigennaam: 'Fout', einddatum: 'morgen', _links: {} },
            { ...MBO, eigennaam: 'Zonder sleutel', _links: {} },
            { ...MBO, id: 'c', eigennaam: 'Voorbij', einddatum: '2021-01-01', _links: {} },
          ],
        }),
      ),
  });
  const { nodes, totaal } = await lees(vraag);
  expect(totaal).toBe(1);
  expect(nodes[0]).toMatchObject({
    naam: 'Goed',
    soort: 'ONBEKEND',
    leerweg: 'ONBEKEND',
    niveau: 'ONBEKEND',
    opleider: null,
    url: null,
    uitvoeringen: [],
  });
  expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'rio')?.afwijkingen).toEqual({
    leertraject: 1,
    einddatum: 1,
    id: 1,
  });
});

test.each([
  ['offers nothing', () => jsonResponse({ _links: {} })],
  ['names its list otherwise', () => jsonResponse({ _embedded: { iets: [] }, _links: {} })],
  [
    'points to the same page for ever',
    ({ pad, query }: Omit<MockRequest, 'params'>) =>
      jsonResponse({ _embedded: { [RELATIES[pad] ?? '']: [ALLES] }, _links: { next: { href: `${pad}?${query}` } } }),
  ],
  [
    'answers with a login page',
    () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' }),
  ],
])('keeps the index when the register %s', async (_naam, antwoord) => {
  const { subgraph, vraag, wereld } = await start();
  wereld.vervang('rio', antwoord);
  await subgraph.start();
  expect(await lees(vraag, 1)).toMatchObject({ totaal: 1_500, bronnen: [{ status: 'VEROUDERD' }] });
});

/** A day so many days from now. */
const over = (dagen: number): string => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);

/** One course in Rotterdam: online soon, in a classroom in four months, and its twin where one can begin at any time. */
const startMetUitvoeringen = () => {
  const cohort = (id: string, aanbod: string, velden: object) => ({
    id,
    status: 'O',
    ...velden,
    _links: { aangebodenOpleiding: { href: `/aangeboden-opleidingen/${aanbod}` } },
  });
  const aanbod = (id: string) => ({
    ...MBO,
    id,
    eigennaam: id,
    _links: { onderwijslocatie: { href: '/onderwijslocaties/rotterdam' } },
  });
  return start({
    voorStart: (wereld) =>
      wereld.vervang(
        'rio',
        geef({
          '/aangeboden-opleidingen': [aanbod('gemengd'), aanbod('altijd')],
          '/onderwijslocaties': [{ id: 'rotterdam', plaatsnaam: 'Rotterdam', gpsLatitude: 51.92, gpsLongitude: 4.48 }],
          '/aangeboden-opleiding-cohorten': [
            cohort('1', 'gemengd', { instroommoment: over(30), opleidingsvorm: 'ONLINE' }),
            cohort('2', 'gemengd', { instroommoment: over(120), opleidingsvorm: 'KLASSIKAAL' }),
            cohort('3', 'altijd', {
              beginInstroomperiode: over(-30),
              eindeInstroomperiode: over(200),
              opleidingsvorm: 'KLASSIKAAL',
            }),
          ],
        }),
      ),
  });
};

test.each([
  ['the online run, from anywhere', { arbeidsmarktregio: 'AM01', startVanaf: over(10) }, ['gemengd']],
  ['none: the later run is elsewhere', { arbeidsmarktregio: 'AM01', startVanaf: over(60) }, []],
  ['none in that municipality', { gemeente: 'GM0014', startVanaf: over(60) }, []],
  ['the later run, here', { arbeidsmarktregio: 'AM22', startVanaf: over(60) }, ['altijd', 'gemengd']],
  ['the same, by municipality', { gemeente: 'GM0599', startVanaf: over(60) }, ['altijd', 'gemengd']],
  ['only where one can begin at any time', { arbeidsmarktregio: 'AM22', startVanaf: over(150) }, ['altijd']],
  ['none: the classroom is elsewhere', { arbeidsmarktregio: 'AM01', vorm: ['KLASSIKAAL'] }, []],
  ['none: online is earlier', { vorm: ['ONLINE'], startVanaf: over(60) }, []],
  ['one of two ways', { vorm: ['ONLINE', 'KLASSIKAAL'], startVanaf: over(60) }, ['altijd', 'gemengd']],
  [
    'all three at once',
    { arbeidsmarktregio: 'AM22', gemeente: 'GM0599', vorm: ['KLASSIKAAL'], startVanaf: over(60) },
    ['altijd', 'gemengd'],
  ],
])('looks for place, way and start in one and the same run: %s', async (_naam, filter, namen) => {
  const { vraag } = await startMetUitvoeringen();
  const { data, errors } = await vraag(
    'query ($filter: OpleidingFilter) { opleidingen(filter: $filter) { nodes { naam } totaal } }',
    { filter },
  );
  expect(errors).toBeUndefined();
  expect(data?.opleidingen).toEqual({ nodes: namen.map((naam) => ({ naam })), totaal: namen.length });
});

test('never follows a next link to another address', async () => {
  const { wereld } = await start({
    voorStart: (mock) =>
      mock.vervang('rio', ({ pad, query }) =>
        query.get('page') === '0' && pad === '/aangeboden-opleidingen'
          ? jsonResponse({
              _embedded: { AangebodenOpleidingen: [{ ...MBO, id: `a${query.get('type')}`, _links: {} }] },
              _links: { next: { href: 'https://elders.invalid/boos?page=1&pageSize=100' } },
            })
          : jsonResponse({ _links: {} }),
      ),
  });
  expect(wereld.getAanroepen('rio').every(({ pad }) => !pad.includes('boos'))).toBe(true);
  expect(wereld.getAanroepen('rio').filter(({ pad }) => pad === '/aangeboden-opleidingen')).toHaveLength(6);
});
