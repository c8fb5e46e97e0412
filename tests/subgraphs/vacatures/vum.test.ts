import { expect, test } from 'vitest';
import type { MockWereld } from '../../../mocks/create-wereld.ts';
import { jsonResponse } from '../../../mocks/mock.ts';
import { createVacaturewereld } from '../../../mocks/vacaturewereld/create-vacaturewereld.ts';
import { createVumMock } from '../../../mocks/vum/handlers.ts';
import { createVacaturesSubgraph } from '../../../subgraphs/vacatures/subgraph.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';

const LIJST = `query ($filter: VacatureFilter, $first: Int! = 20, $after: String) {
  vacatures(filter: $filter, first: $first, after: $after) {
    nodes { id titel beroep { id } werklocatie { gemeente { code } } arbeidsmarktregio { code } herkomst { bron { id } actualiteit gesimuleerd } }
    pageInfo { hasNextPage endCursor }
    totaal
    bronnen { bron { id } status aantal }
  }
}`;

const LIJST_ZONDER_WOORDEN = LIJST.replace(' titel ', ' ');

/** The subgraph over VUM alone, which has two of ten placements of the world. */
const start = (plaatsingen = 10_000) =>
  startSubgraph(createVacaturesSubgraph, [createVumMock(createVacaturewereld(plaatsingen))]);

/** Lists of VUM alone; the feeds are not there. */
const bron = ['vum'];

const telMatches = (wereld: MockWereld): number =>
  wereld.getAanroepen('vum').filter(({ method }) => method === 'POST').length;

test('asks VUM for details only of the vacancies that are shown: 1 match call in this area, 20 detail calls', async () => {
  const { vraag, wereld } = await start(100_000);
  const { data, errors } = await vraag(LIJST, {
    filter: { bron, gemeente: 'GM0599', afstandKm: 15, beroepsgroep: '0721' },
  });
  expect(errors).toBeUndefined();
  expect(data?.vacatures).toMatchObject({ bronnen: [{ bron: { id: 'vum' }, status: 'ACTUEEL', aantal: 20 }] });
  expect(telMatches(wereld)).toBe(1);
  expect(wereld.getAanroepen('vum').filter(({ method }) => method === 'GET')).toHaveLength(20);
});

test('asks for no detail at all when only what a hit says is selected', async () => {
  const { vraag, wereld } = await start();
  await vraag(
    '{ vacatures(filter: { bron: ["vum"], arbeidsmarktregio: "AM24", leerbaan: true }) { nodes { id beroep { id } sluitingsdatum } } }',
  );
  expect(wereld.getAanroepen('vum')).toEqual([{ bron: 'vum', method: 'POST', pad: '/vacatures/matches' }]);
});

test('gives every vacancy of the region once, at any page size, and says that the answer is simulated', async () => {
  const { vraag } = await start();
  const filter = { bron, arbeidsmarktregio: 'AM22' };
  const walk = async (first: number): Promise<string[]> => {
    const ids: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { data } = await vraag(LIJST_ZONDER_WOORDEN, { filter, first, after });
      const { nodes, pageInfo } = Object(data?.vacatures);
      for (const node of nodes) {
        expect(node).toMatchObject({
          arbeidsmarktregio: { code: 'AM22' },
          herkomst: { bron: { id: 'vum' }, actualiteit: 'ACTUEEL', gesimuleerd: true },
        });
        ids.push(node.id);
      }
      if (!pageInfo.hasNextPage) return ids;
      after = pageInfo.endCursor;
    }
  };
  const heel = await walk(100);
  expect(heel.length).toBeGreaterThan(100);
  expect(new Set(heel).size).toBe(heel.length);
  expect(await walk(23)).toEqual(heel);
});

test('asks no more than twelve cells for all lists of an operation, and says BEGRENSD of what was full', async () => {
  const { vraag, wereld } = await start(100_000);
  const { data, extensions } = await vraag(
    `query ($bron: [ID!]!) {
      land: vacatures(filter: { bron: $bron }, first: 1) { totaal bronnen { status melding } }
      regio: vacatures(filter: { bron: $bron, arbeidsmarktregio: "AM22" }, first: 1) { totaal bronnen { status } }
      zelfde: vacatures(filter: { bron: $bron, arbeidsmarktregio: "AM22" }, first: 1) { totaal bronnen { status } }
    }`,
    { bron },
  );
  expect(data).toMatchObject({
    land: { totaal: null, bronnen: [{ status: 'BEGRENSD' }] },
    regio: { totaal: null, bronnen: [{ status: 'BEGRENSD' }] },
    zelfde: { totaal: null, bronnen: [{ status: 'BEGRENSD' }] },
  });
  expect(extensions.bronnen).toMatchObject([{ bron: 'vum', status: 'BEGRENSD', melding: expect.any(String) }]);
  expect(telMatches(wereld)).toBe(12);
});

test('leaves out occupations that ask what is no longer possible', async () => {
  const { vraag } = await start(100_000);
  const leesBelasting = async (belastingUitsluiten: readonly string[]): Promise<readonly string[][]> => {
    const { data } = await vraag(
      'query ($filter: VacatureFilter!) { vacatures(filter: $filter, first: 100) { nodes { belasting } totaal } }',
      { filter: { bron, beroepsgroep: '0131', belastingUitsluiten } },
    );
    return Object(data?.vacatures).nodes.map(({ belasting }: { belasting: string[] }) => belasting);
  };
  expect((await leesBelasting([])).flat()).toContain('ZWAAR_TILLEN');
  const zonder = await leesBelasting(['ZWAAR_TILLEN']);
  expect(zonder.length).toBeGreaterThan(0);
  expect(zonder.flat()).not.toContain('ZWAAR_TILLEN');
});

test('nulls the list with one error that names VUM when VUM is off', async () => {
  const { vraag, wereld } = await start();
  wereld.zetScenario('vum', 'uit');
  const { data, errors, extensions } = await vraag(LIJST, { filter: { bron } });
  expect(data).toEqual({ vacatures: null });
  expect(errors).toMatchObject([
    { path: ['vacatures'], extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'vum', herhaalbaar: true } },
  ]);
  expect(extensions.bronnen).toMatchObject([{ bron: 'vum', status: 'NIET_BESCHIKBAAR' }]);
});

test.each([
  ['500', () => jsonResponse({ code: '500' }, 500), 'BRON_NIET_BESCHIKBAAR'],
  ['429', () => jsonResponse({}, 429), 'BRON_TE_DRUK'],
  ['403', () => jsonResponse({}, 403), 'BRON_GEEN_TOEGANG'],
  [
    'garbage',
    () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{"matches": [' }),
    'BRON_ANTWOORD_ONGELDIG',
  ],
  [
    'a login page',
    () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' }),
    'BRON_ANTWOORD_ONGELDIG',
  ],
  ['nothing', () => ({ status: 200, headers: {}, body: '' }), 'BRON_ANTWOORD_ONGELDIG'],
])('tells a client what is wrong, and no more, when VUM answers %s', async (_naam, antwoord, code) => {
  const { vraag, wereld } = await start();
  wereld.vervang('vum', antwoord);
  const { errors } = await vraag(LIJST, { filter: { bron } });
  expect(errors).toMatchObject([{ extensions: { code, bron: 'vum' } }]);
});

test('keeps what the other cells gave when VUM fails in one of them, and says which', async () => {
  const { vraag, wereld } = await start();
  const adres = { adresNederland: { codeGemeente: '0677' } };
  const match = { vumID: 'a', werkgever: { adresHouding: [{ codeFunctieAdres: 'E', adres }] } };
  wereld.vervang('vum', ({ body }) =>
    body.includes('"4691"')
      ? jsonResponse({}, 503)
      : jsonResponse({ matches: [match], maximumAantalResultatenBereikt: false }),
  );
  const { data, errors, extensions } = await vraag(
    '{ vacatures(filter: { bron: ["vum"], arbeidsmarktregio: "AM24" }) { nodes { id } totaal bronnen { status melding } } }',
  );
  expect(errors).toBeUndefined();
  const melding = 'Op 1 van de 4 zoekvragen gaf VUM geen antwoord (10 km rond Tholen).';
  expect(data).toEqual({
    vacatures: { nodes: [{ id: 'vum~YQ' }], totaal: null, bronnen: [{ status: 'BEGRENSD', melding }] },
  });
  // Of the operation the worst that happened is told.
  expect(extensions.bronnen).toMatchObject([{ bron: 'vum', status: 'NIET_BESCHIKBAAR' }]);
});

test('keeps the good hits of a page and counts the bad one and the unknown code under their fields', async () => {
  const { vraag, wereld, omgeving } = await start();
  wereld.vervang('vum', () =>
    jsonResponse({
      matches: [
        { vumID: 'a', codeWerkEnDenkniveauMinimaal: '9' },
        { vumID: 12 },
        { vumID: 'b', sluitingsDatumVacature: '2026-13-01' },
      ],
      maximumAantalResultatenBereikt: false,
    }),
  );
  const { data } = await vraag(
    '{ vacatures(filter: { bron: ["vum"], gemeente: "GM0599", afstandKm: 5 }) { nodes { id eisen { niveau } } } }',
  );
  expect(Object(data?.vacatures).nodes).toEqual([{ id: 'vum~YQ', eisen: { niveau: 'ONBEKEND' } }]);
  expect(omgeving.register.getToestanden().find(({ bron: { id } }) => id === 'vum')?.afwijkingen).toEqual({
    codeWerkEnDenkniveauMinimaal: 1,
    vumID: 1,
    sluitingsDatumVacature: 1,
  });
});

test('nulls only the words of the one vacancy whose detail fails', async () => {
  const { vraag, wereld } = await start();
  const matches = ['a', 'b'].map((vumID) => ({ vumID, sluitingsDatumVacature: '2030-01-01' }));
  wereld.vervang('vum', ({ pad }) => {
    if (pad === '/vacatures/matches') return jsonResponse({ matches, maximumAantalResultatenBereikt: false });
    return pad === '/vacatures/a' ? jsonResponse({ vumID: 'a', naamVacature: 'Metselaar' }) : jsonResponse({}, 500);
  });
  const { data, errors } = await vraag('{ vacatures(filter: { bron: ["vum"] }) { nodes { titel sluitingsdatum } } }');
  expect(Object(data?.vacatures).nodes).toEqual([
    { titel: 'Metselaar', sluitingsdatum: '2030-01-01' },
    { titel: null, sluitingsdatum: '2030-01-01' },
  ]);
  expect(errors).toMatchObject([{ path: ['vacatures', 'nodes', 1, 'titel'], extensions: { bron: 'vum' } }]);
});

test('gives null for a vacancy that VUM does not know and for an id of another graph, the last without asking', async () => {
  const { vraag, wereld } = await start();
  const { data, errors } = await vraag(
    '{ weg: vacature(id: "vum~d2Vn") { titel } vreemd: vacature(id: "elders~d2Vn") { titel } }',
  );
  expect({ data, errors }).toEqual({ data: { weg: null, vreemd: null }, errors: undefined });
  expect(wereld.getAanroepen('vum')).toEqual([{ bron: 'vum', method: 'GET', pad: '/vacatures/weg' }]);
});

test('shows at a loket the vacancies of the region, the wished occupation first and then its group, without heavy work', async () => {
  const { vraag, sleutel } = await start();
  const situatie = {
    rol: 'WERKZOEKENDE',
    gemeente: 'GM0599',
    huidigBeroep: '7112',
    gewenstBeroep: '3112',
    belasting: ['ZWAAR_TILLEN', 'BUKKEN_EN_KNIELEN'],
  };
  const { data, errors } = await vraag(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Loket { vacatures(first: 5) { nodes { titel beroep { id } belasting arbeidsmarktregio { code } } } } } }`,
    { representations: [{ __typename: 'Loket', sleutel: sleutel(situatie) }] },
  );
  expect(errors).toBeUndefined();
  const [loket] = Object(data?._entities);
  expect(loket.vacatures.nodes).toHaveLength(5);
  expect(loket.vacatures.nodes[0].beroep).toEqual({ id: '3112' });
  for (const { belasting, arbeidsmarktregio } of loket.vacatures.nodes) {
    expect(arbeidsmarktregio).toEqual({ code: 'AM22' });
    expect(belasting).not.toContain('ZWAAR_TILLEN');
  }
});
