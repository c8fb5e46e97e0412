import { expect, test } from 'vitest';
import { jsonResponse } from '../../../mocks/mock.ts';
import { vumMock } from '../../../mocks/vum/handlers.ts';
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

const start = () => startSubgraph(createVacaturesSubgraph, [vumMock]);

test('asks VUM for details only of the vacancies that are shown: 1 match call in this area, 20 detail calls', async () => {
  const { vraag, wereld } = await start();
  const { data, errors } = await vraag(LIJST, { filter: { gemeente: 'GM0599', afstandKm: 15, beroepsgroep: '0721' } });
  expect(errors).toBeUndefined();
  expect(data?.vacatures).toMatchObject({ bronnen: [{ bron: { id: 'vum' }, status: 'ACTUEEL', aantal: 20 }] });
  expect(wereld.getAanroepen('vum').filter(({ method }) => method === 'POST')).toHaveLength(1);
  expect(wereld.getAanroepen('vum').filter(({ method }) => method === 'GET')).toHaveLength(20);
});

test('asks for no detail at all when only what a hit says is selected', async () => {
  const { vraag, wereld } = await start();
  await vraag('{ vacatures(filter: { arbeidsmarktregio: "AM22" }) { nodes { id beroep { id } sluitingsdatum } } }');
  expect(wereld.getAanroepen('vum')).toHaveLength(1);
});

test('gives every vacancy of the region once, at any page size, and says that the answer is simulated', async () => {
  const { vraag } = await start();
  const filter = { arbeidsmarktregio: 'AM22', beroepsgroep: '0721' };
  const walk = async (first: number): Promise<string[]> => {
    const ids: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { data } = await vraag(LIJST, { filter, first, after });
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
  expect(heel.length).toBeGreaterThan(20);
  expect(new Set(heel).size).toBe(heel.length);
  expect(await walk(7)).toEqual(heel);
});

test('says BEGRENSD, with a total that cannot be known, when VUM has more than it may give', async () => {
  const { vraag } = await start();
  const { data } = await vraag(LIJST, { filter: {}, first: 1 });
  expect(data?.vacatures).toMatchObject({ totaal: null, bronnen: [{ status: 'BEGRENSD' }] });
});

test('leaves out occupations that ask what is no longer possible', async () => {
  const { vraag } = await start();
  const { data } = await vraag(
    '{ vacatures(filter: { arbeidsmarktregio: "AM22", beroepsgroep: "0731", belastingUitsluiten: [ZWAAR_TILLEN] }) { nodes { belasting } totaal } }',
  );
  for (const { belasting } of Object(data?.vacatures).nodes) expect(belasting).not.toContain('ZWAAR_TILLEN');
});

test('nulls the list with one error that names VUM when VUM is off', async () => {
  const { vraag, wereld } = await start();
  wereld.zetScenario('vum', 'uit');
  const { data, errors, extensions } = await vraag(LIJST, { filter: {} });
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
  const { errors } = await vraag(LIJST, { filter: {} });
  expect(errors).toMatchObject([{ extensions: { code, bron: 'vum' } }]);
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
  const { data } = await vraag('{ vacatures { nodes { id eisen { niveau } } } }');
  expect(Object(data?.vacatures).nodes).toEqual([{ id: 'vum~YQ', eisen: { niveau: 'ONBEKEND' } }]);
  expect(omgeving.register.getToestanden()[0]?.afwijkingen).toEqual({
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
  const { data, errors } = await vraag('{ vacatures { nodes { titel sluitingsdatum } } }');
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
