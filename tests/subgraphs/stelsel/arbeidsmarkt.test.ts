import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMockWereld } from '../../../mocks/create-wereld.ts';
import { installeerMocks } from '../../../mocks/nock.ts';
import { openMatchMock } from '../../../mocks/open-match/handlers.ts';
import { spanningsindicatorMock } from '../../../mocks/spanningsindicator/handlers.ts';
import { beroepen } from '../../../schema/referentie/beroepen.ts';
import { arbeidsmarktregios } from '../../../schema/referentie/regios.ts';
import type { Oogst } from '../../../subgraphs/shared/harvest/create-oogst.ts';
import type { Regiocijfers } from '../../../subgraphs/stelsel/arbeidsmarkt.ts';
import { createArbeidsmarktLoaders } from '../../../subgraphs/stelsel/arbeidsmarkt-loaders.ts';
import { createStelselSubgraph } from '../../../subgraphs/stelsel/subgraph.ts';
import { createVergelijking } from '../../../subgraphs/stelsel/vergelijking.ts';
import { fetchVraagEnAanbod } from '../../../subgraphs/stelsel/vraag-en-aanbod.ts';
import { createTestOmgeving, createTestOperatie } from '../../helpers/omgeving.ts';
import { createProefbron } from '../shared/proefbron.ts';
import { startStelsel } from './arbeidsmarkt-proef.ts';

const ENTITEITEN = 'query ($representations: [_Any!]!) { _entities(representations: $representations)';
const VRAAG_EN_AANBOD = `vraagEnAanbod(arbeidsmarktregio: "AM22") {
  beroep { id } beroepsgroep { code } arbeidsmarktregio { code }
  vacatures werkzoekenden spanningsindicator spanning peildatum herkomst { bron { id } sleutel actualiteit gesimuleerd }
  openMatch { vacatures werkzoekenden ervaren peildatum herkomst { bron { id } sleutel actualiteit gesimuleerd } }
  bronnen { bron { id naam } status aantal melding }
}`;

describe('over figures that were harvested once', () => {
  const wereld = createMockWereld([openMatchMock, spanningsindicatorMock]);
  const omgeving = createTestOmgeving();
  const subgraph = createStelselSubgraph(omgeving);
  beforeAll(async () => {
    installeerMocks(wereld);
    omgeving.register.voegToe(subgraph.bronnen);
    await subgraph.start();
    wereld.herstel();
  });
  afterAll(() => subgraph.stop());
  const vraag = (query: string, variables?: Record<string, unknown>) =>
    subgraph.execute({ query, variables }, createTestOperatie());

  test('gives the figures of a region, with the groups where chances are best, tightest first', async () => {
    const { data, errors, extensions } = await vraag(`{ arbeidsmarktregio(code: "AM22") { arbeidsmarktinformatie {
      arbeidsmarktregio { code naam } peildatum wwUitkeringen geregistreerdeWerkzoekenden openstaandeVacatures
      spanningsindicator spanning herkomst { bron { id } sleutel actualiteit gesimuleerd }
      kansrijkeBeroepen(first: 25) { beroep { id } beroepsgroep { naam } vacatures werkzoekenden spanningsindicator
        spanning openMatch { vacatures } herkomst { sleutel } bronnen { bron { id } status aantal } }
      beroep { vacatures }
    } } }`);
    expect(errors).toBeUndefined();
    const { kansrijkeBeroepen, ...informatie } = Object(data).arbeidsmarktregio.arbeidsmarktinformatie;
    expect(informatie).toEqual({
      arbeidsmarktregio: { code: 'AM22', naam: 'Rijnmond' },
      peildatum: expect.stringMatching(/^\d{4}-(03-31|06-30|09-30|12-31)$/),
      wwUitkeringen: expect.any(Number),
      geregistreerdeWerkzoekenden: expect.any(Number),
      openstaandeVacatures: expect.any(Number),
      spanningsindicator: expect.any(Number),
      spanning: expect.any(String),
      herkomst: {
        bron: { id: 'spanningsindicator' },
        sleutel: 'AM22',
        actualiteit: 'UIT_CACHE',
        gesimuleerd: true,
      },
      beroep: null,
    });
    expect(kansrijkeBeroepen).toHaveLength(25);
    const spanningen = kansrijkeBeroepen.map((groep: { spanningsindicator: number }) => groep.spanningsindicator);
    expect(spanningen).toEqual(spanningen.toSorted((a: number, b: number) => b - a));
    for (const groep of kansrijkeBeroepen) {
      expect(groep).toMatchObject({
        beroep: null,
        openMatch: null,
        beroepsgroep: { naam: expect.any(String) },
        spanning: expect.stringMatching(/KRAP$/),
        herkomst: { sleutel: expect.stringMatching(/^AM22\/\d{4}$/) },
        bronnen: [{ bron: { id: 'spanningsindicator' }, status: 'UIT_CACHE', aantal: 1 }],
      });
      expect(groep.spanningsindicator).toBeCloseTo(groep.vacatures / groep.werkzoekenden, 1);
    }
    // Open Match says nothing of a region, so it has no part in this answer.
    expect(extensions.bronnen).toMatchObject([{ bron: 'spanningsindicator', status: 'UIT_CACHE' }]);
    expect(wereld.getAanroepen()).toEqual([]);
  });

  test.each([0, 101])('refuses first: %i on promising occupations', async (first) => {
    const { errors } = await vraag(
      `{ arbeidsmarktregio(code: "AM22") { arbeidsmarktinformatie { kansrijkeBeroepen(first: ${first}) { spanning } } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }]);
  });

  test('compares each of the 35 regions on all four indicators, every place taken, without making up outflow', async () => {
    const { data, errors } = await vraag(
      '{ arbeidsmarktregios { vergelijking { indicator waarde landelijk rang eenheid peildatum herkomst { sleutel } } } }',
    );
    expect(errors).toBeUndefined();
    const vergelijkingen = Object(data).arbeidsmarktregios.map(
      ({ vergelijking }: { vergelijking: Record<string, unknown>[] }) => vergelijking,
    );
    expect(vergelijkingen).toHaveLength(arbeidsmarktregios.length);
    for (const plaats of [0, 1, 2]) {
      const regels: { waarde: number; landelijk: number; rang: number }[] = vergelijkingen.map(
        (regels: object[]) => regels[plaats],
      );
      const opRang = regels.toSorted((a, b) => a.rang - b.rang);
      expect(opRang[0]?.rang).toBe(1);
      expect(opRang.map(({ waarde }) => waarde)).toEqual(opRang.map(({ waarde }) => waarde).toSorted((a, b) => b - a));
      const [land] = new Set(regels.map(({ landelijk }) => landelijk));
      expect(land).toBeGreaterThan(opRang.at(-1)?.waarde ?? 0);
      expect(land).toBeLessThan(opRang[0]?.waarde ?? 0);
    }
    for (const regels of vergelijkingen) {
      expect(regels.map(({ indicator }: { indicator: string }) => indicator)).toEqual([
        'SPANNING',
        'WW_UITKERINGEN',
        'OPENSTAANDE_VACATURES',
        'UITSTROOM_NAAR_WERK',
      ]);
      expect(regels[3]).toEqual({
        indicator: 'UITSTROOM_NAAR_WERK',
        waarde: null,
        landelijk: null,
        rang: null,
        eenheid: null,
        peildatum: null,
        herkomst: null,
      });
    }
  });

  test('gives demand and supply of an occupation: its group of this quarter beside itself of 2023, each with its source', async () => {
    const { data, errors, extensions } = await vraag(`{ beroep(id: "7115") { ${VRAAG_EN_AANBOD} } }`);
    expect(errors).toBeUndefined();
    const herkomst = (bron: string, sleutel: string) => ({
      bron: { id: bron },
      sleutel,
      actualiteit: 'UIT_CACHE',
      gesimuleerd: true,
    });
    expect(data).toMatchObject({
      beroep: {
        vraagEnAanbod: {
          beroep: { id: '7115' },
          beroepsgroep: { code: '0732' },
          arbeidsmarktregio: { code: 'AM22' },
          vacatures: expect.any(Number),
          werkzoekenden: expect.any(Number),
          spanning: expect.any(String),
          herkomst: herkomst('spanningsindicator', 'AM22/0732'),
          openMatch: {
            vacatures: expect.any(Number),
            werkzoekenden: expect.any(Number),
            ervaren: expect.any(Number),
            peildatum: '2023-05-16',
            herkomst: herkomst('open-match', 'AM22/7115'),
          },
          bronnen: [
            { bron: { id: 'spanningsindicator' }, status: 'UIT_CACHE', aantal: 1, melding: null },
            { bron: { id: 'open-match' }, status: 'UIT_CACHE', aantal: 1, melding: null },
          ],
        },
      },
    });
    expect(extensions.bronnen.map(({ bron }) => bron)).toEqual(['open-match', 'spanningsindicator']);
  });

  test('asks no source for 20 occupations in one region', async () => {
    const twintig = beroepen.filter((_, i) => i % 20 === 0).slice(0, 20);
    const { data, errors } = await vraag(`${ENTITEITEN} { ... on Beroep { id ${VRAAG_EN_AANBOD} } } }`, {
      representations: twintig.map(({ id }) => ({ __typename: 'Beroep', id })),
    });
    expect(errors).toBeUndefined();
    expect(Object(data)._entities).toHaveLength(20);
    for (const { id, vraagEnAanbod } of Object(data)._entities) expect(vraagEnAanbod.beroep).toEqual({ id });
    expect(wereld.getAanroepen()).toEqual([]);
  });

  test('gives every occupation of the graph figures of its group in every region', async () => {
    const { data, errors } = await vraag(
      `${ENTITEITEN} { ... on Beroep { vraagEnAanbod(arbeidsmarktregio: "AM35") { spanning } } } }`,
      { representations: beroepen.map(({ id }) => ({ __typename: 'Beroep', id })) },
    );
    expect(errors).toBeUndefined();
    for (const { vraagEnAanbod } of Object(data)._entities) expect(vraagEnAanbod.spanning).not.toBeNull();
  });

  test('gives null without an error for a region that does not exist', async () => {
    const { data, errors } = await vraag(
      '{ beroep(id: "7115") { vraagEnAanbod(arbeidsmarktregio: "AM99") { spanning } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ beroep: { vraagEnAanbod: null } });
  });

  test.each([
    ['with the occupation that was asked', '7115', { beroep: { id: '7115' }, openMatch: { peildatum: '2023-05-16' } }],
    ['without an occupation', undefined, null],
  ])('tells an employer about the region where the work is, %s', async (_naam, beroep, verwacht) => {
    const sleutel = omgeving.loketSleutels.seal({ gemeente: 'GM0599', vraag: 'PERSONEEL_GEZOCHT', beroep });
    const { data, errors } = await vraag(
      `${ENTITEITEN} { ... on Werkgeverloket { arbeidsmarktinformatie {
        arbeidsmarktregio { code } wwUitkeringen beroep { beroep { id } openMatch { peildatum } }
      } } } }`,
      { representations: [{ __typename: 'Werkgeverloket', sleutel }] },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      _entities: [
        {
          arbeidsmarktinformatie: {
            arbeidsmarktregio: { code: 'AM22' },
            wwUitkeringen: expect.any(Number),
            beroep: verwacht,
          },
        },
      ],
    });
  });
});

/** An index that holds nothing, and remembers what it was asked. */
const createLegeOogst = (naam: string) => {
  const gelezen: (readonly string[])[] = [];
  const index = {
    lees: async (ids: readonly string[]) => {
      gelezen.push(ids);
      return new Map<string, never>();
    },
    zoek: async () => ({ treffers: [], meer: false, totaal: 0 }),
    tel: async () => [],
    bevat: async () => false,
    zoekDubbelen: async () => [],
    sluit: async () => {},
  };
  const bron = createProefbron({ id: naam });
  const oogst: Oogst<never> = {
    naam,
    bronnen: [bron],
    getStand: () => ({ index, uitkomsten: [], getActualiteit: () => 'UIT_CACHE' }),
    ververs: async () => {},
    start: async () => {},
    stop: async () => {},
  };
  return { oogst, gelezen };
};

test('reads each index once for 20 occupations in one region, with each group and occupation once', async () => {
  const cijfers = createLegeOogst('spanningsindicator');
  const tellingen = createLegeOogst('open-match');
  const loaders = createArbeidsmarktLoaders(createTestOperatie(), cijfers.oogst, tellingen.oogst);
  const twintig = beroepen.filter(({ brc }) => brc.startsWith('07')).slice(0, 20);
  await Promise.all(twintig.map(({ id }) => fetchVraagEnAanbod(id, 'AM22', loaders)));
  expect(cijfers.gelezen.map(({ length }) => length)).toEqual([new Set(twintig.map(({ brc }) => brc)).size]);
  expect(tellingen.gelezen.map(({ length }) => length)).toEqual([20]);
});

const UIT = { status: 'NIET_BESCHIKBAAR', aantal: null, melding: 'De bron is nu niet bereikbaar.' };

test('keeps the counts of Open Match when the spanningsindicator is not there, and names it', async () => {
  const { vraag } = await startStelsel(['open-match']);
  const { data, errors, extensions } = await vraag(`{ beroep(id: "7115") { ${VRAAG_EN_AANBOD} } }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    beroep: {
      vraagEnAanbod: {
        beroepsgroep: { code: '0732' },
        vacatures: null,
        werkzoekenden: null,
        spanning: null,
        peildatum: null,
        herkomst: null,
        openMatch: { peildatum: '2023-05-16' },
        bronnen: [
          { bron: { id: 'spanningsindicator' }, ...UIT },
          { bron: { id: 'open-match' }, status: 'UIT_CACHE', aantal: 1 },
        ],
      },
    },
  });
  expect(extensions.bronnen).toMatchObject([{ status: 'UIT_CACHE' }, { status: 'NIET_BESCHIKBAAR' }]);
});

test('keeps the figures of the spanningsindicator when Open Match is not there, and names it', async () => {
  const { vraag } = await startStelsel(['spanningsindicator']);
  const { data, errors } = await vraag(`{ beroep(id: "7115") { ${VRAAG_EN_AANBOD} } }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    beroep: {
      vraagEnAanbod: {
        vacatures: expect.any(Number),
        herkomst: { sleutel: 'AM22/0732' },
        openMatch: null,
        bronnen: [
          { status: 'UIT_CACHE', aantal: 1 },
          { bron: { id: 'open-match' }, ...UIT },
        ],
      },
    },
  });
});

test('gives an error when neither is there, and everything that does not need them', async () => {
  const { vraag, sleutel } = await startStelsel([]);
  const { data, errors, extensions } = await vraag(`{
    beroep(id: "7115") { naam vraagEnAanbod(arbeidsmarktregio: "AM22") { spanning } }
    arbeidsmarktregio(code: "AM22") { naam vergelijking { waarde } arbeidsmarktinformatie { spanning } }
  }`);
  expect(data).toEqual({
    beroep: { naam: 'Timmerlieden', vraagEnAanbod: null },
    arbeidsmarktregio: { naam: 'Rijnmond', vergelijking: null, arbeidsmarktinformatie: null },
  });
  expect(errors?.map(({ path }) => path?.join('.')).toSorted()).toEqual([
    'arbeidsmarktregio.arbeidsmarktinformatie',
    'arbeidsmarktregio.vergelijking',
    'beroep.vraagEnAanbod',
  ]);
  for (const { extensions: fout } of errors ?? [])
    expect(fout).toEqual({ code: 'BRON_NIET_BESCHIKBAAR', bron: 'spanningsindicator', herhaalbaar: true });
  expect(extensions.bronnen.map(({ bron }) => bron)).toEqual(['open-match', 'spanningsindicator']);
  const werkgever = await vraag(`${ENTITEITEN} { ... on Werkgeverloket { arbeidsmarktinformatie { spanning } } } }`, {
    representations: [
      { __typename: 'Werkgeverloket', sleutel: sleutel({ gemeente: 'GM0599', vraag: 'PERSONEEL_GEZOCHT' }) },
    ],
  });
  expect(werkgever.data).toEqual({ _entities: [{ arbeidsmarktinformatie: null }] });
  expect(werkgever.errors).toMatchObject([{ extensions: { code: 'BRON_NIET_BESCHIKBAAR' } }]);
});

const regiocijfers = (regio: string | null, anders: Partial<Regiocijfers> = {}): Regiocijfers => ({
  soort: 'REGIO',
  regio,
  vacatures: 200,
  werkzoekenden: 100,
  spanningsindicator: 2,
  spanning: 'KRAP',
  wwUitkeringen: 300,
  geregistreerdeWerkzoekenden: 1_000,
  peildatum: '2026-03-31',
  herkomst: {
    bron: { id: 'spanningsindicator', naam: 'Spanningsindicator arbeidsmarkt' },
    sleutel: regio,
    opgehaaldOp: '2026-05-20T06:00:00.000Z',
    actualiteit: 'UIT_CACHE',
    gesimuleerd: true,
  },
  ...anders,
});

test('lets equal regions share a place, and gives a region without a number none', () => {
  const cijfers = [
    regiocijfers(null),
    regiocijfers('AM01', { spanningsindicator: 3 }),
    regiocijfers('AM02'),
    regiocijfers('AM03'),
    regiocijfers('AM05', { spanningsindicator: 1 }),
    regiocijfers('AM06', { spanningsindicator: null, geregistreerdeWerkzoekenden: null }),
    regiocijfers('AM07', { geregistreerdeWerkzoekenden: 0 }),
  ];
  const spanning = (regio: string) => createVergelijking(regio, cijfers)[0];
  expect(['AM01', 'AM02', 'AM03', 'AM05', 'AM06'].map((regio) => spanning(regio)?.rang)).toEqual([1, 2, 2, 5, null]);
  expect(spanning('AM06')).toMatchObject({ waarde: null, landelijk: 2, peildatum: null, herkomst: null });
  expect(createVergelijking('AM06', cijfers)[1]).toMatchObject({ waarde: null, landelijk: 300, rang: null });
  expect(createVergelijking('AM07', cijfers)[2]).toMatchObject({ waarde: null, rang: null });
  expect(createVergelijking('AM02', cijfers)[2]).toMatchObject({ waarde: 200, landelijk: 200, rang: 1 });
  // A region that the quarter does not have still gets its four lines.
  expect(createVergelijking('AM08', cijfers).map(({ waarde }) => waarde)).toEqual([null, null, null, null]);
});
