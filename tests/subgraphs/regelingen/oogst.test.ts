import { describe, expect, test } from 'vitest';
import { jsonResponse, type MockResponse } from '../../../mocks/mock.ts';
import { regelingenRijk } from '../../../mocks/regelingen-rijk/data.ts';
import { id, LIJST, pagina, start, vervangRegelingen } from './start-regelingen.ts';

describe('the harvest', () => {
  test('follows the pages of the source to the last one, and asks nothing more for a question: its norms and five pages', async () => {
    const { vraag, wereld } = await start((wereld) =>
      vervangRegelingen(wereld, ({ query }) => inPaginasVan(10, query)),
    );
    const { data } = await vraag(LIJST, {});
    expect(Object(data?.regelingen).totaal).toBe(44);
    expect(wereld.getAanroepen('regelingen-rijk')).toHaveLength(6);
  });

  test('keeps the last schemes and says VEROUDERD when the source dies after a harvest', async () => {
    const { vraag, subgraph, wereld, omgeving } = await start();
    wereld.zetScenario('regelingen-rijk', 'uit');
    await subgraph.start();
    const antwoord = await vraag(LIJST, { first: 1 });
    expect(antwoord.errors).toBeUndefined();
    expect(antwoord.data?.regelingen).toMatchObject({
      nodes: [{ herkomst: { actualiteit: 'VEROUDERD' } }],
      totaal: 44,
      bronnen: [{ bron: { id: 'regelingen-rijk' }, status: 'VEROUDERD', aantal: 1, melding: expect.any(String) }],
    });
    expect(antwoord.extensions.bronnen).toMatchObject([{ bron: 'regelingen-rijk', status: 'VEROUDERD' }]);
    expect(omgeving.register.getToestanden()).toMatchObject([{ status: 'VEROUDERD' }]);
    wereld.zetScenario('regelingen-rijk', 'gezond');
    await subgraph.start();
    expect(Object((await vraag(LIJST, {})).data?.regelingen).bronnen).toMatchObject([{ status: 'UIT_CACHE' }]);
  });

  test.each<[string, MockResponse, string]>([
    ['an error', { status: 503, headers: {}, body: '' }, 'BRON_NIET_BESCHIKBAAR'],
    ['something else', jsonResponse({ iets: 'anders' }), 'BRON_ANTWOORD_ONGELDIG'],
    ['only schemes that cannot be read', pagina([{ id: 1 }]), 'BRON_ANTWOORD_ONGELDIG'],
    ['a next page at another address', pagina([], '.elders.example/v1'), 'BRON_ANTWOORD_ONGELDIG'],
    ['pages that go round', pagina([], '/v1/regelingen?page=0&pageSize=100'), 'BRON_ANTWOORD_ONGELDIG'],
  ])('that never worked gives an error with its code, not an empty list: %s', async (_, antwoord, code) => {
    const { vraag } = await start((wereld) => vervangRegelingen(wereld, () => antwoord));
    const { data, errors, extensions } = await vraag(
      `query { regelingen { totaal } regeling(id: "${id('bijstand')}") { naam } }`,
    );
    expect(data).toEqual({ regelingen: null, regeling: null });
    expect(errors).toMatchObject([
      { path: ['regelingen'], extensions: { code, bron: 'regelingen-rijk' } },
      { path: ['regeling'], extensions: { code, bron: 'regelingen-rijk' } },
    ]);
    expect(extensions.bronnen).toMatchObject([{ bron: 'regelingen-rijk', status: 'NIET_BESCHIKBAAR' }]);
  });

  test('drops and counts a bad scheme, and counts unknown codes, which never make a no', async () => {
    const basis = regelingenRijk.find((regeling) => regeling.id === 'schuldhulpverlening');
    const [voorwaarde] = basis?.requirements.all ?? [];
    const metToets = (sleutel: string, toets: unknown) => ({
      ...basis,
      id: sleutel,
      requirements: { all: [{ any: [{ ...voorwaarde, toets }] }] },
    });
    const { vraag, omgeving } = await start((wereld) =>
      vervangRegelingen(wereld, () =>
        pagina([
          { ...basis, id: 'goed' },
          { ...basis, id: 'Fout id' },
          { ...basis, id: 'geen-naam', naam: null },
          { ...basis, id: 'soort', soort: 'cadeau', status: 'straks', doelgroep: ['W', 'X'] },
          metToets('feel', { feel: 'schulden ) true', nodig: ['schulden'], normen: [] }),
          metToets('naam', { feel: 'schoenmaat > 40', nodig: ['schulden'], normen: [] }),
          metToets('veld', { feel: 'schoenmaat > 40', nodig: ['schoenmaat'], normen: [] }),
          metToets('norm', { feel: 'schulden and norm > 40', nodig: ['schulden'], normen: ['norm'] }),
        ]),
      ),
    );
    const { data } = await vraag(
      'query ($s: SituatieInput!) { regelingen { nodes { herkomst { sleutel } soort beschikbaarheid doelgroepen voorverkenning(situatie: $s) { uitkomst ontbrekendeGegevens } } } }',
      { s: { rol: 'WERKENDE', gemeente: 'GM0599', schulden: false } },
    );
    const nodes: readonly { herkomst: { sleutel: string } }[] = Object(data?.regelingen).nodes;
    const perSleutel = Object.fromEntries(nodes.map((node) => [node.herkomst.sleutel, node]));
    expect(Object.keys(perSleutel).toSorted()).toEqual(['feel', 'goed', 'naam', 'norm', 'soort', 'veld']);
    expect(perSleutel).toMatchObject({
      goed: { voorverkenning: { uitkomst: 'WAARSCHIJNLIJK_NIET' } },
      soort: { soort: 'OVERIG', beschikbaarheid: 'ONBEKEND', doelgroepen: ['WERKENDE'] },
      feel: { voorverkenning: { uitkomst: 'GEGEVENS_ONTBREKEN', ontbrekendeGegevens: [] } },
      naam: { voorverkenning: { uitkomst: 'GEGEVENS_ONTBREKEN', ontbrekendeGegevens: [] } },
      norm: { voorverkenning: { uitkomst: 'GEGEVENS_ONTBREKEN', ontbrekendeGegevens: [] } },
      veld: { voorverkenning: { uitkomst: 'GEGEVENS_ONTBREKEN', ontbrekendeGegevens: [] } },
    });
    expect(omgeving.register.getToestanden()[0]?.afwijkingen).toEqual({
      id: 1,
      naam: 1,
      soort: 1,
      status: 1,
      doelgroep: 1,
      feel: 2,
      nodig: 1,
    });
  });
});

test('fails as a whole without norms: a condition without its norm would read as one that nobody can test', async () => {
  const { vraag } = await start((wereld) =>
    wereld.vervang('regelingen-rijk', ({ pad }) => (pad === '/v1/normen' ? jsonResponse({}, 500) : pagina([]))),
  );
  const { errors } = await vraag(LIJST, {});
  expect(errors).toMatchObject([{ extensions: { bron: 'regelingen-rijk' } }]);
});

const inPaginasVan = (grootte: number, query: URLSearchParams): MockResponse => {
  const nummer = Number(query.get('page'));
  const einde = (nummer + 1) * grootte;
  return pagina(
    regelingenRijk.slice(nummer * grootte, einde),
    einde < regelingenRijk.length ? `/v1/regelingen?page=${nummer + 1}&pageSize=${grootte}` : null,
  );
};
