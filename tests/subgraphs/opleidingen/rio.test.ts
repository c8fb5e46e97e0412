import { expect, test } from 'vitest';
import { jsonResponse, type MockRequest, type MockResponse } from '../../../mocks/mock.ts';
import { rioMock } from '../../../mocks/rio/handlers.ts';
import { createOpleidingenSubgraph } from '../../../subgraphs/opleidingen/subgraph.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';

const LIJST = `query ($first: Int! = 20) {
  opleidingen(first: $first) {
    nodes { naam soort opleider { naam } niveau leerweg url uitvoeringen { start } herkomst { actualiteit } }
    totaal
    bronnen { bron { id } status aantal melding }
  }
}`;

const start = (anders: Parameters<typeof startSubgraph>[2] = {}) =>
  startSubgraph(createOpleidingenSubgraph, [rioMock], anders);

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
  expect(omgeving.register.getToestanden()[0]?.afwijkingen).toEqual({ leertraject: 1, einddatum: 1, id: 1 });
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
