import { expect, test } from 'vitest';
import { competentnlNormenMock } from '../../../mocks/competentnl/normen.ts';
import { edudexMock } from '../../../mocks/edudex/handlers.ts';
import { ooapiMock } from '../../../mocks/ooapi/handlers.ts';
import { createOpleidingenSubgraph, FEEDS } from '../../../subgraphs/opleidingen/subgraph.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';

const LIJST = `query ($filter: OpleidingFilter, $first: Int! = 100) {
  opleidingen(filter: $filter, first: $first) {
    nodes {
      naam opleider { soort } kosten { bedrag } toegestaanMet { uitkering voorwaarde grondslag { wet artikel url } }
      uitvoeringen { dagdelen plaatsenVrij prijs { bedrag inclusiefBtw toelichting } } herkomst { bron { id } }
    }
    totaal
    bronnen { bron { id } status }
  }
}`;

/** The subgraph with schools and private providers only. */
const start = (anders: Parameters<typeof startSubgraph>[2] = {}) =>
  startSubgraph(
    (omgeving) =>
      createOpleidingenSubgraph(
        omgeving,
        FEEDS.filter(({ bron }) => bron.id === 'ooapi' || bron.id === 'edudex'),
      ),
    [competentnlNormenMock, edudexMock, ooapiMock],
    anders,
  );

const lees = async (vraag: Awaited<ReturnType<typeof start>>['vraag'], filter: object) => {
  const { data, errors } = await vraag(LIJST, { filter });
  expect(errors).toBeUndefined();
  return Object(data?.opleidingen);
};

test('shows courses of schools and of private providers in one list, and filters by what only they tell', async () => {
  const { vraag } = await start();
  const alles = await lees(vraag, {});
  expect(alles.totaal).toBeGreaterThan(1_400);
  expect(alles.bronnen).toEqual(
    expect.arrayContaining([
      { bron: { id: 'ooapi' }, status: 'UIT_CACHE' },
      { bron: { id: 'edudex' }, status: 'UIT_CACHE' },
    ]),
  );

  const avond = await lees(vraag, { dagdelen: ['AVOND'], kostenMaximaal: 500 });
  expect(avond.totaal).toBeGreaterThan(0);
  for (const { kosten, uitvoeringen } of avond.nodes) {
    const bedragen = [kosten, ...uitvoeringen.map(({ prijs }: { prijs: object }) => prijs)].flatMap(
      (prijs) => prijs?.bedrag ?? [],
    );
    expect(Math.min(...bedragen)).toBeLessThanOrEqual(500);
    // No fixed lessons at all leaves the day free as well.
    const kan = (dagdelen: readonly string[] | null) => dagdelen?.every((dagdeel) => dagdeel === 'AVOND') ?? false;
    expect(uitvoeringen.some(({ dagdelen }: { dagdelen: string[] | null }) => kan(dagdelen))).toBe(true);
  }

  const naastWw = await lees(vraag, { toegestaanMet: 'WW' });
  expect(
    new Set(naastWw.nodes.map(({ herkomst }: { herkomst: { bron: { id: string } } }) => herkomst.bron.id)),
  ).toEqual(new Set(['ooapi', 'edudex']));
  for (const { toegestaanMet } of naastWw.nodes)
    expect(toegestaanMet).toContainEqual({
      uitkering: 'WW',
      voorwaarde: expect.stringMatching(/UWV/),
      grondslag: {
        wet: 'Werkloosheidswet',
        artikel: expect.any(String),
        url: 'https://wetten.overheid.nl/BWBR0004045',
      },
    });
});

test.each([
  ['edudex', 'PARTICULIER'],
  ['ooapi', 'MBO_INSTELLING'],
])('names %s and goes on without it when it was off at the first harvest', async (uit, soort) => {
  const { vraag } = await start({ voorStart: (wereld) => wereld.zetScenario(uit, 'uit') });
  const { nodes, totaal, bronnen } = await lees(vraag, {});
  expect(totaal).toBeNull();
  expect(nodes).toHaveLength(100);
  expect(bronnen).toContainEqual({ bron: { id: uit }, status: 'NIET_BESCHIKBAAR' });
  expect(nodes.map(({ opleider }: { opleider: { soort: string } }) => opleider.soort)).not.toContain(soort);
});
