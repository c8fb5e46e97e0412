import { expect, test } from 'vitest';
import { createEvaInstrument, createEvaSleutels } from '../../../mocks/eva/data.ts';
import { evaMock } from '../../../mocks/eva/handlers.ts';
import type { InstrumentWerknemersdienstverlening } from '../../../mocks/eva/instrument.ts';
import { jsonResponse } from '../../../mocks/mock.ts';
import { createMenukaartSubgraph } from '../../../subgraphs/menukaart/subgraph.ts';
import { createTestOperatie } from '../../helpers/omgeving.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';

const MENU = `query ($regio: ID!, $filter: DienstFilter, $first: Int! = 20, $after: String) {
  menukaart(arbeidsmarktregio: $regio) {
    arbeidsmarktregio { code }
    werkcentrum { naam url telefoon locaties { soort } bundelt herkomst { sleutel } }
    diensten(filter: $filter, first: $first, after: $after) {
      nodes { id naam gebied { soort arbeidsmarktregios { code } gemeenten { code } } herkomst { bron { id } actualiteit gesimuleerd } }
      pageInfo { hasNextPage endCursor }
      totaal
      bronnen { bron { id } status aantal }
    }
  }
}`;

const LOKET = `query ($representations: [_Any!]!, $first: Int! = 10, $after: String) {
  _entities(representations: $representations) {
    ... on Loket {
      werkcentrum { naam }
      diensten(first: $first, after: $after) {
        nodes { naam groepen klantkenmerken functionaliteiten gebied { gemeenten { code } } }
        pageInfo { hasNextPage endCursor }
        totaal
      }
    }
  }
}`;

const start = (opties = {}) => startSubgraph(createMenukaartSubgraph, [evaMock], opties);

const sleutels = [...createEvaSleutels().values()];
const aantalInRegio = (code: string): number =>
  sleutels.filter(({ regio }) => regio === null || regio.code === code).length;

const pagina = (data: readonly unknown[]) => jsonResponse({ data, links: { next: null } });

const instrument = (uuid: string, anders: object = {}): InstrumentWerknemersdienstverlening => {
  const [eerste] = sleutels;
  if (!eerste) throw new Error('an empty guide');
  const basis = createEvaInstrument(eerste);
  return { ...basis, Instrument: { ...basis.Instrument, UuidInstrument: uuid, ...anders } };
};

test.each(['AM05', 'AM22', 'AM35'])(
  'gives the whole menu of %s once at any page size, national and local services included',
  async (regio) => {
    const { vraag } = await start();
    const walk = async (first: number): Promise<string[]> => {
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        const { data, errors } = await vraag(MENU, { regio, first, after });
        expect(errors).toBeUndefined();
        const { nodes, pageInfo, totaal } = Object(data?.menukaart).diensten;
        expect(totaal).toBe(aantalInRegio(regio));
        ids.push(...nodes.map(({ id }: { id: string }) => id));
        if (!pageInfo.hasNextPage) return ids;
        after = pageInfo.endCursor;
      }
    };
    const heel = await walk(100);
    expect(new Set(heel).size).toBe(aantalInRegio(regio));
    expect(await walk(7)).toEqual(heel);
  },
);

test('names the Werkcentrum, says that it knows no more, and tells where every service comes from', async () => {
  const { vraag } = await start();
  const { data } = await vraag(MENU, { regio: 'AM22', first: 2 });
  expect(data?.menukaart).toMatchObject({
    arbeidsmarktregio: { code: 'AM22' },
    werkcentrum: {
      naam: 'Werkcentrum Rijnmond',
      url: null,
      telefoon: null,
      locaties: null,
      bundelt: null,
      herkomst: null,
    },
    diensten: { bronnen: [{ bron: { id: 'eva' }, status: 'UIT_CACHE', aantal: 2 }] },
  });
  for (const { herkomst } of Object(data?.menukaart).diensten.nodes) {
    expect(herkomst).toEqual({ bron: { id: 'eva' }, actualiteit: 'UIT_CACHE', gesimuleerd: true });
  }
});

test('reads the whole guide at the start with a token, and asks Eva nothing when it is asked itself', async () => {
  const { vraag, wereld, sleutel } = await start();
  const oogst = wereld.getAanroepen('eva').length;
  expect(oogst).toBe(Math.ceil(sleutels.length / 100));
  await vraag(MENU, { regio: 'AM22' });
  await vraag(
    '{ diensten(filter: { zoek: "schuld" }) { nodes { id } } menukaart(arbeidsmarktregio: "AM05") { dekking { aantal } } }',
  );
  await vraag(LOKET, {
    representations: [{ __typename: 'Loket', sleutel: sleutel({ rol: 'WERKENDE', gemeente: 'GM0599' }) }],
  });
  expect(wereld.getAanroepen('eva')).toHaveLength(oogst);
});

test.each([
  ['soort: [ZIJ_INSTROOM]', ({ soort }: { soort: string }) => soort === 'ZIJ_INSTROOM'],
  [
    'functionaliteit: [DOORVERWIJZING_SCHULDHULP_MAATSCHAPPELIJK]',
    ({ functionaliteiten }: { functionaliteiten: string[] }) =>
      functionaliteiten.includes('DOORVERWIJZING_SCHULDHULP_MAATSCHAPPELIJK'),
  ],
  ['fase: [OPLEIDEN, NAZORG]', ({ fase }: { fase: string[] }) => fase.includes('OPLEIDEN') || fase.includes('NAZORG')],
  [
    'uitvoeringsvorm: [SUBSIDIE]',
    ({ uitvoeringsvorm }: { uitvoeringsvorm: string[] }) => uitvoeringsvorm.includes('SUBSIDIE'),
  ],
  ['doelgroep: [ZELFSTANDIGE]', ({ doelgroepen }: { doelgroepen: string[] }) => doelgroepen.includes('ZELFSTANDIGE')],
  [
    'zoek: "SÓLLICITATIE"',
    ({ naam, samenvatting }: { naam: string; samenvatting: string }) => /sollicitatie/i.test(naam + samenvatting),
  ],
])('finds over all regions what the filter { %s } asks', async (filter, past) => {
  const { vraag } = await start();
  const { data, errors } = await vraag(
    `{ diensten(filter: { ${filter} }, first: 100) { nodes { soort naam samenvatting functionaliteiten fase uitvoeringsvorm doelgroepen } totaal } }`,
  );
  expect(errors).toBeUndefined();
  const { nodes, totaal } = Object(data?.diensten);
  expect(totaal).toBeGreaterThan(10);
  expect(nodes.filter((node: never) => !past(node))).toEqual([]);
});

test('never leads a menu out of its region, whatever the filter names', async () => {
  const { vraag } = await start();
  const { data } = await vraag(MENU, { regio: 'AM22', first: 100, filter: { arbeidsmarktregio: 'AM05' } });
  const { nodes } = Object(data?.menukaart).diensten;
  expect(nodes.length).toBeGreaterThan(0);
  for (const { gebied } of nodes) expect(gebied).toEqual({ soort: 'LANDELIJK', arbeidsmarktregios: [], gemeenten: [] });
});

test('finds for a municipality its own, the regional and the national services, and not those of a neighbour', async () => {
  const { vraag } = await start();
  const { data } = await vraag(
    '{ diensten(filter: { gemeente: "GM0606" }, first: 100) { nodes { gebied { soort gemeenten { code } arbeidsmarktregios { code } } } } }',
  );
  const { nodes } = Object(data?.diensten);
  expect(new Set(nodes.map(({ gebied }: { gebied: { soort: string } }) => gebied.soort))).toContain('REGIONAAL');
  for (const { gebied } of nodes) {
    if (gebied.soort === 'LOKAAL') expect(gebied.gemeenten).toContainEqual({ code: 'GM0606' });
    if (gebied.soort === 'REGIONAAL') expect(gebied.arbeidsmarktregios).toEqual([{ code: 'AM22' }]);
  }
});

test('refuses the menu of a region that does not exist, by name of the argument and without its value', async () => {
  const { vraag } = await start();
  const { errors } = await vraag('{ menukaart(arbeidsmarktregio: "AM04") { id } }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'arbeidsmarktregio' } }]);
  expect(errors?.[0]?.message).not.toContain('AM04');
});

test('gives null without an error for a service and a region that do not exist', async () => {
  const { vraag } = await start();
  const { data, errors } = await vraag(
    `query ($r: [_Any!]!) { weg: dienst(id: "eva~d2Vn") { naam } vreemd: dienst(id: "elders~d2Vn") { naam } _entities(representations: $r) { ... on Arbeidsmarktregio { menukaart { id } } } }`,
    {
      r: [
        { __typename: 'Arbeidsmarktregio', code: 'AM99' },
        { __typename: 'Arbeidsmarktregio', code: 'AM05' },
      ],
    },
  );
  expect({ data, errors }).toEqual({
    data: { weg: null, vreemd: null, _entities: [{ menukaart: null }, { menukaart: { id: 'AM05' } }] },
    errors: undefined,
  });
});

test('measures the dekking of a region over all nine functionaliteiten and says where it cannot', async () => {
  const { vraag } = await start();
  const { data, errors } = await vraag(
    '{ menukaart(arbeidsmarktregio: "AM22") { dekking { functionaliteit doelgroep aantal status aanbieders { id naam } } } }',
  );
  expect(errors).toBeUndefined();
  const dekking: {
    functionaliteit: string;
    doelgroep: string;
    aantal: number;
    status: string;
    aanbieders: unknown[];
  }[] = Object(data?.menukaart).dekking;
  expect(dekking).toHaveLength(36);
  const schuldhulp = dekking.find(
    ({ functionaliteit, doelgroep }) =>
      functionaliteit === 'DOORVERWIJZING_SCHULDHULP_MAATSCHAPPELIJK' && doelgroep === 'WERKZOEKENDE',
  );
  expect(schuldhulp).toMatchObject({ status: 'AANGETROFFEN' });
  expect(schuldhulp?.aanbieders.length).toBeGreaterThan(0);
  expect(dekking.filter(({ status }) => status === 'NIET_METBAAR')).toHaveLength(9 + 2 * 3);
});

test('shows at a loket with debts the debt help first, everything once, and nothing for groups the person is not in', async () => {
  const { vraag, sleutel } = await start();
  const situatie = { rol: 'WERKZOEKENDE', gemeente: 'GM0599', leeftijd: 44, inkomstenbronnen: ['WW'], schulden: true };
  const walk = async (first: number) => {
    const namen: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const { data, errors } = await vraag(LOKET, {
        representations: [{ __typename: 'Loket', sleutel: sleutel(situatie) }],
        first,
        after,
      });
      expect(errors).toBeUndefined();
      const [{ diensten, werkcentrum }] = Object(data?._entities);
      expect(werkcentrum).toEqual({ naam: 'Werkcentrum Rijnmond' });
      namen.push(...diensten.nodes);
      if (!diensten.pageInfo.hasNextPage) {
        expect(diensten.totaal).toBe(namen.length);
        return namen;
      }
      after = diensten.pageInfo.endCursor;
    }
  };
  const diensten = await walk(100);
  expect(diensten[0]).toMatchObject({
    functionaliteiten: expect.arrayContaining(['DOORVERWIJZING_SCHULDHULP_MAATSCHAPPELIJK']),
    klantkenmerken: expect.arrayContaining(['PRAKTISCH']),
  });
  for (const { groepen, gebied } of diensten.map(Object)) {
    expect(groepen).toEqual([]);
    expect([[], [{ code: 'GM0599' }]]).toContainEqual(gebied.gemeenten);
  }
  expect(await walk(3)).toEqual(diensten);
});

test('shows a young statushouder what is for young people and statushouders before what is for everybody', async () => {
  const { vraag, sleutel } = await start();
  const situatie = { rol: 'WERKZOEKENDE', gemeente: 'GM0344', leeftijd: 22, statushouder: true };
  const { data } = await vraag(LOKET, {
    representations: [{ __typename: 'Loket', sleutel: sleutel(situatie) }],
    first: 100,
  });
  const [{ diensten }] = Object(data?._entities);
  const voorEenGroep: boolean[] = diensten.nodes.map(({ groepen }: { groepen: string[] }) => groepen.length > 0);
  expect(voorEenGroep).toContain(true);
  expect(voorEenGroep).toEqual([...voorEenGroep].sort().reverse());
});

test('shows what is for everybody at a loket that knows no more than a role and a municipality', async () => {
  const { vraag, sleutel } = await start();
  const { data, errors } = await vraag(LOKET, {
    representations: [{ __typename: 'Loket', sleutel: sleutel({ rol: 'WERKZOEKENDE', gemeente: 'GM0153' }) }],
    first: 100,
  });
  expect(errors).toBeUndefined();
  const [{ diensten }] = Object(data?._entities);
  expect(diensten.nodes.length).toBeGreaterThan(10);
  for (const { groepen } of diensten.nodes) expect(groepen).toEqual([]);
});

test('gives an employer an empty list without a total: nobody is asked who could say that there is nothing', async () => {
  const { vraag, sleutel } = await start();
  const { data, errors } = await vraag(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Werkgeverloket { diensten { nodes { id } totaal bronnen { status } pageInfo { hasNextPage } } } } }',
    { r: [{ __typename: 'Werkgeverloket', sleutel: sleutel({ gemeente: 'GM0599', vraag: 'SCHOLING' }) }] },
  );
  expect(errors).toBeUndefined();
  expect(data?._entities).toEqual([
    { diensten: { nodes: [], totaal: null, bronnen: [], pageInfo: { hasNextPage: false } } },
  ]);
});

test('goes on with its copy and says VEROUDERD when Eva is gone at the next harvest', async () => {
  const { vraag, wereld, subgraph, omgeving } = await start();
  wereld.zetScenario('eva', 'uit');
  await subgraph.start();
  const operatie = createTestOperatie();
  const { data, errors } = await vraag(MENU, { regio: 'AM22' }, operatie);
  expect(errors).toBeUndefined();
  const { nodes, totaal, bronnen } = Object(data?.menukaart).diensten;
  expect({ totaal, bronnen }).toMatchObject({ totaal: aantalInRegio('AM22'), bronnen: [{ status: 'VEROUDERD' }] });
  expect(nodes[0].herkomst.actualiteit).toBe('VEROUDERD');
  expect(operatie.getBronmeldingen()).toMatchObject([{ bron: 'eva', status: 'VEROUDERD' }]);
  expect(omgeving.register.getToestanden()).toMatchObject([{ status: 'VEROUDERD' }]);
});

test('nulls what comes from Eva, and only that, when it was never harvested', async () => {
  const { vraag } = await start({
    voorStart: (wereld: { zetScenario(bron: string, scenario: string): void }) => wereld.zetScenario('eva', 'uit'),
  });
  const { data, errors } = await vraag(
    '{ menukaart(arbeidsmarktregio: "AM22") { id werkcentrum { naam } diensten { totaal } dekking { aantal } } }',
  );
  expect(data).toEqual({
    menukaart: { id: 'AM22', werkcentrum: { naam: 'Werkcentrum Rijnmond' }, diensten: null, dekking: null },
  });
  expect(errors).toMatchObject([
    { path: ['menukaart', 'diensten'], extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'eva' } },
    { path: ['menukaart', 'dekking'], extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'eva' } },
  ]);
});

test('keeps the good services of a page, and counts the bad one and the unknown codes under their fields', async () => {
  const { vraag, omgeving } = await start({
    voorStart: (wereld: { vervang(bron: string, handle: () => object): void }) =>
      wereld.vervang('eva', () =>
        pagina([
          instrument('goed', {
            Doelgroep: [{ CdDoelgroep: 'ED99' }],
            BeschikbareGebieden: [{ Arbeidsmarktregio: { CdArbeidsmarktregio: '77' } }],
          }),
          { Instrument: { UuidInstrument: 'zonder-naam', IndPublicatie: true } },
          instrument('fout', { IndPublicatie: 'ja' }),
        ]),
      ),
  });
  const { data } = await vraag('{ diensten { nodes { id groepen } } }');
  expect(Object(data?.diensten).nodes).toEqual([{ id: 'eva~Z29lZA', groepen: ['OVERIG'] }]);
  expect(omgeving.register.getToestanden()[0]?.afwijkingen).toEqual({
    CdDoelgroep: 1,
    CdArbeidsmarktregio: 1,
    'Instrument.NaamInstrument': 1,
    'Instrument.IndPublicatie': 1,
  });
});

test.each([
  ['is not published', { IndPublicatie: false }, 0],
  ['ended yesterday', { DatEPublicatie: '2026-03-01' }, 0],
  ['ends today', { DatEPublicatie: '2026-03-02' }, 1],
  ['begins today', { DatBPublicatie: '2026-03-02' }, 1],
  ['begins tomorrow', { DatBPublicatie: '2026-03-03' }, 0],
])('shows a service that %s as the guide means it', async (_geval, anders, aantal) => {
  const { vraag } = await start({
    nu: () => new Date('2026-03-02T09:00:00Z'),
    voorStart: (wereld: { vervang(bron: string, handle: () => object): void }) =>
      wereld.vervang('eva', () =>
        pagina([instrument('a', { DatBPublicatie: '2020-01-01', DatEPublicatie: null, ...anders })]),
      ),
  });
  const { data } = await vraag('{ diensten { totaal } }');
  expect(data?.diensten).toEqual({ totaal: aantal });
});
