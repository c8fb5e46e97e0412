import { describe, expect, it, test } from 'vitest';
import { jsonResponse } from '../../../mocks/mock.ts';
import { regelingenRijk } from '../../../mocks/regelingen-rijk/data.ts';
import { vouw } from '../../../schema/referentie/vouw.ts';
import { createOperatie, type Operatie } from '../../../subgraphs/shared/operatie.ts';
import { id, LIJST, start, vervangRegelingen } from './start-regelingen.ts';

const op = (dag: string): Operatie =>
  createOperatie({
    traceId: '0'.repeat(32),
    signaal: AbortSignal.timeout(10_000),
    nu: () => new Date(`${dag}T12:00:00Z`),
  });

describe('the list of schemes', () => {
  test('gives all 44 once, at any page size, by name and with where they came from', async () => {
    const { vraag } = await start();
    const loop = async (first: number): Promise<string[]> => {
      const namen: string[] = [];
      for (let after: string | null = null; ; ) {
        const { data, errors } = await vraag(LIJST, { first, after });
        expect(errors).toBeUndefined();
        const { nodes, pageInfo, totaal } = Object(data?.regelingen);
        expect(totaal).toBe(44);
        for (const { naam, herkomst } of nodes) {
          namen.push(naam);
          expect(herkomst).toMatchObject({
            bron: { id: 'regelingen-rijk', naam: 'Landelijke regelingen' },
            actualiteit: 'UIT_CACHE',
            gesimuleerd: true,
          });
        }
        if (!pageInfo.hasNextPage) return namen;
        after = pageInfo.endCursor;
      }
    };
    const heel = await loop(100);
    expect(new Set(heel).size).toBe(44);
    expect(heel).toEqual(heel.toSorted((a, b) => (vouw(a) < vouw(b) ? -1 : 1)));
    expect(vouw('Één bedrijf')).toBe('een bedrijf');
    expect(await loop(7)).toEqual(heel);
    expect(await loop(1)).toEqual(heel);
  });

  it.each<[string, object, string[]]>([
    ['a kind', { soort: ['LENING', 'VERZEKERING'] }, ['Levenlanglerenkrediet', 'No-riskpolis']],
    [
      'a group and an executor',
      { doelgroep: ['ZELFSTANDIGE'], uitvoerder: 'uwv' },
      ['Aanpassing van de werkplek', 'Eigen bedrijf beginnen vanuit de WW'],
    ],
    [
      'ended schemes',
      { beschikbaarheid: ['VERVALLEN'] },
      ['Lage-inkomensvoordeel (LIV)', 'Loonkostenvoordeel (LKV) oudere werknemer', 'STAP-budget'],
    ],
    ['schemes by lot, between two periods', { beschikbaarheid: ['LOTING'] }, []],
    ['a collective agreement, of which nothing is known', { cao: 'caos~YQ' }, []],
    ['words with other capitals', { zoek: 'JOBCOACH werkplek' }, ['Jobcoach of begeleiding op de werkplek']],
    ['words of an official product name', { zoek: 'arbeidsplaatsvoorziening' }, ['Aanpassing van de werkplek']],
    [
      'words in two schemes, the one with them in its name first',
      { zoek: 'studiefinanciering' },
      ['Studiefinanciering mbo en hoger onderwijs', 'Levenlanglerenkrediet'],
    ],
    ['words of nothing', { zoek: 'zeppelin' }, []],
  ])('finds %s', async (_, filter, namen) => {
    const { vraag } = await start();
    const { data, errors } = await vraag(LIJST, { filter, first: 100 }, op('2026-06-01'));
    expect(errors).toBeUndefined();
    expect(Object(data?.regelingen).nodes.map(({ naam }: { naam: string }) => naam)).toEqual(namen);
  });

  test.each([
    { arbeidsmarktregio: 'AM22' },
    { gemeente: 'GM0599' },
    { arbeidsmarktregio: 'AM22', gemeente: 'GM0599' },
    { sector: 'F' },
  ])('keeps national schemes with %o', async (filter) => {
    const { vraag } = await start();
    const { data } = await vraag(LIJST, { filter });
    expect(Object(data?.regelingen).totaal).toBe(44);
  });

  test('takes the day of the question for what is open: SLIM in its period, the LIV before its end', async () => {
    const { vraag } = await start();
    const query = `{ slim: regeling(id: "${id('slim-individueel')}") { beschikbaarheid } liv: regeling(id: "${id('lage-inkomensvoordeel')}") { beschikbaarheid } }`;
    expect((await vraag(query, {}, op('2026-04-10'))).data).toEqual({
      slim: { beschikbaarheid: 'LOTING' },
      liv: { beschikbaarheid: 'VERVALLEN' },
    });
    const { data } = await vraag(LIJST, { filter: { beschikbaarheid: ['LOTING'] } }, op('2026-04-10'));
    expect(Object(data?.regelingen)).toMatchObject({ totaal: 1, nodes: [{ beschikbaarheid: 'LOTING' }] });
  });
});

describe('one scheme', () => {
  test('has everything that the source says, in the words of the graph', async () => {
    const { vraag } = await start();
    const { data, errors } = await vraag(
      `query ($id: ID!) { regeling(id: $id) {
        naam soort doelgroepen uitvoerder { id naam } grondslag { wet artikel url } bedrag { maximum percentage peiljaar }
        geldig { van tot } tijdvakken { van tot } gebied { soort arbeidsmarktregios { code } gemeenten { code } } sectoren { id }
        voorwaarden { code nodig grondslag { wet } } aanvragen { kanaal url documenten beslistermijn { aantal eenheid } }
        upl { naam uri } opvolger { id } herkomst { sleutel } } }`,
      { id: id('loonkostensubsidie') },
    );
    expect(errors).toBeUndefined();
    expect(data?.regeling).toEqual({
      naam: 'Loonkostensubsidie',
      soort: 'LOONKOSTEN',
      doelgroepen: ['WERKGEVER'],
      uitvoerder: { id: 'gemeente', naam: 'Gemeente' },
      grondslag: { wet: 'Participatiewet', artikel: '10c, 10d', url: 'https://wetten.overheid.nl/BWBR0015703' },
      bedrag: { maximum: null, percentage: 70, peiljaar: 2026 },
      geldig: { van: null, tot: null },
      tijdvakken: [],
      gebied: { soort: 'LOKAAL', arbeidsmarktregios: [], gemeenten: [] },
      sectoren: [],
      voorwaarden: [
        { code: 'lks-doelgroep', nodig: [], grondslag: { wet: 'Participatiewet' } },
        {
          code: 'lks-loonwaarde',
          nodig: ['kandidaat.loonwaardePercentage'],
          grondslag: { wet: 'Participatiewet' },
        },
      ],
      aanvragen: { kanaal: 'OVERIG', url: null, documenten: [], beslistermijn: null },
      upl: { naam: 'loonkostensubsidie', uri: 'http://standaarden.overheid.nl/owms/terms/loonkostSub' },
      opvolger: null,
      herkomst: { sleutel: 'loonkostensubsidie' },
    });
  });

  test('answers every field of every scheme without an error', async () => {
    const { vraag } = await start();
    const { data, errors } = await vraag(
      `query ($s: SituatieInput!) { regelingen(first: 100) { nodes {
      samenvatting beschikbaarheid bedrag { toelichting } tijdvakken { van tot toelichting } voorwaarden { omschrijving grondslag { artikel url } }
      aanvragen { kanaal url } voorverkenning(situatie: $s) { uitkomst uitleg peildatum ontbrekendeGegevens voorwaarden { uitkomst reden voorwaarde { code } } } } } }`,
      {
        s: { rol: 'WERKENDE', gemeente: 'GM0599', leeftijd: 40 },
      },
    );
    expect(errors).toBeUndefined();
    expect(Object(data?.regelingen).nodes).toHaveLength(44);
  });

  test('follows its successor', async () => {
    const [eerste, ...rest] = regelingenRijk;
    const { vraag } = await start((wereld) =>
      vervangRegelingen(wereld, () =>
        jsonResponse({ regelingen: [{ ...eerste, opvolger: 'bijstand' }, ...rest], pagina: { volgende: null } }),
      ),
    );
    const { data } = await vraag(`{ regeling(id: "${id('ww-uitkering')}") { opvolger { naam } } }`);
    expect(data).toEqual({ regeling: { opvolger: { naam: 'Bijstandsuitkering' } } });
  });

  test('is null for an id that is not known or of another graph, and is found as a reference', async () => {
    const { vraag } = await start();
    const { data, errors } = await vraag(
      `query ($r: [_Any!]!) { weg: regeling(id: "${id('weg')}") { naam } vreemd: regeling(id: "elders~d2Vn") { naam }
        _entities(representations: $r) { ... on Regeling { naam } } }`,
      {
        r: [
          { __typename: 'Regeling', id: id('bijstand') },
          { __typename: 'Regeling', id: id('weg') },
        ],
      },
    );
    expect({ data, errors }).toEqual({
      data: { weg: null, vreemd: null, _entities: [{ naam: 'Bijstandsuitkering' }, null] },
      errors: undefined,
    });
  });
});

test.each([
  ['stap-budget', '2024-01-01'],
  ['lage-inkomensvoordeel', '2025-01-01'],
  ['lkv-oudere-werknemer', '2026-01-01'],
])('of %s it says that it ended on %s, what ended it, and that nothing took its place', async (sleutel, per) => {
  const { vraag } = await start();
  const { data } = await vraag(
    `{ regeling(id: "${id(sleutel)}") { beschikbaarheid vervallen { per grond } opvolger { id } aanvragen { url } } }`,
  );
  expect(data).toEqual({
    regeling: {
      beschikbaarheid: 'VERVALLEN',
      vervallen: { per, grond: expect.stringMatching(/\w+/) },
      opvolger: null,
      aanvragen: null,
    },
  });
});

test('of a scheme for employers it looks at an employer beside the schemes that go first, and at no person', async () => {
  const { vraag } = await start();
  const { data, errors } = await vraag(
    `query ($w: WerkgeverSituatieInput!, $b: SituatieInput!) {
      lkv: regeling(id: "${id('lkv-banenafspraak')}") {
        voorverkenning(situatie: $b) { uitkomst }
        voorverkenningWerkgever(situatie: $w) { uitkomst voorwaarden { voorwaarde { code } uitkomst } }
      }
      bijstand: regeling(id: "${id('bijstand')}") { voorverkenningWerkgever(situatie: $w) { uitkomst } }
    }`,
    {
      b: { rol: 'WERKZOEKENDE', gemeente: 'GM0599' },
      w: {
        gemeente: 'GM0599',
        vraag: 'PERSONEEL_GEZOCHT',
        peildatum: '2026-06-01',
        kandidaat: { leeftijd: 30, doelgroepregister: true, arbeidsbeperking: true, doelgroepverklaring: true },
      },
    },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    lkv: { voorverkenning: null, voorverkenningWerkgever: { uitkomst: 'WAARSCHIJNLIJK_NIET' } },
    bijstand: { voorverkenningWerkgever: null },
  });
  expect(Object(data?.lkv).voorverkenningWerkgever.voorwaarden.at(-1)).toEqual({
    voorwaarde: { code: 'lkv-banenafspraak-hoogste' },
    uitkomst: 'NIET_VOLDAAN',
  });
});
