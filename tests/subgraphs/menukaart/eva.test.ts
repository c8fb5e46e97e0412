import { expect, test } from 'vitest';
import { createEvaInstrument, createEvaSleutels } from '../../../mocks/eva/data.ts';
import type { InstrumentWerknemersdienstverlening } from '../../../mocks/eva/instrument.ts';
import { jsonResponse } from '../../../mocks/mock.ts';
import { createTestOperatie } from '../../helpers/omgeving.ts';
import { start, startZonder, telAlles } from './start.ts';

const MENU = `query ($regio: ID!, $filter: DienstFilter, $first: Int! = 20, $after: String) {
  menukaart(arbeidsmarktregio: $regio) {
    arbeidsmarktregio { code }
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

const sleutels = [...createEvaSleutels().values()];
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
        expect(totaal).toBe(telAlles(regio));
        ids.push(...nodes.map(({ id }: { id: string }) => id));
        if (!pageInfo.hasNextPage) return ids;
        after = pageInfo.endCursor;
      }
    };
    const heel = await walk(100);
    expect(new Set(heel).size).toBe(telAlles(regio));
    expect(await walk(7)).toEqual(heel);
  },
);

test('tells of every service where it comes from, and how each source did', async () => {
  const { vraag } = await start();
  const { data } = await vraag(MENU, { regio: 'AM22', first: 100 });
  const { nodes, bronnen } = Object(data?.menukaart).diensten;
  expect(bronnen.map(({ bron, status }: { bron: { id: string }; status: string }) => [bron.id, status])).toEqual([
    ['eva', 'UIT_CACHE'],
    ['dennis', 'UIT_CACHE'],
    ['werkcentra', 'UIT_CACHE'],
  ]);
  for (const { id, herkomst } of nodes)
    expect(herkomst).toEqual({ bron: { id: id.split('~')[0] }, actualiteit: 'UIT_CACHE', gesimuleerd: true });
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

test('goes on with its copy and says VEROUDERD when Eva is gone at the next harvest', async () => {
  const { vraag, wereld, subgraph, omgeving } = await start();
  wereld.zetScenario('eva', 'uit');
  await subgraph.start();
  const operatie = createTestOperatie();
  const { data, errors } = await vraag(MENU, { regio: 'AM22' }, operatie);
  expect(errors).toBeUndefined();
  const { nodes, totaal, bronnen } = Object(data?.menukaart).diensten;
  expect({ totaal, bronnen }).toMatchObject({
    totaal: telAlles('AM22'),
    bronnen: [{ status: 'VEROUDERD' }, { status: 'UIT_CACHE' }, { status: 'UIT_CACHE' }],
  });
  for (const { id, herkomst } of nodes)
    expect(herkomst.actualiteit).toBe(id.startsWith('eva~') ? 'VEROUDERD' : 'UIT_CACHE');
  expect(operatie.getBronmeldingen()).toMatchObject([
    { bron: 'dennis', status: 'UIT_CACHE' },
    { bron: 'eva', status: 'VEROUDERD' },
    { bron: 'werkcentra', status: 'UIT_CACHE' },
  ]);
  expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'eva')).toMatchObject({
    status: 'VEROUDERD',
  });
});

test('leaves out what comes from Eva, and only that, when it was never harvested, and names it', async () => {
  const { vraag } = await startZonder('eva');
  const { data, errors } = await vraag(MENU, { regio: 'AM22', first: 100 });
  expect(errors).toBeUndefined();
  const { nodes, totaal, bronnen } = Object(data?.menukaart).diensten;
  expect(totaal).toBeNull();
  expect(new Set(nodes.map(({ id }: { id: string }) => id.split('~')[0]))).toEqual(new Set(['dennis', 'werkcentra']));
  expect(bronnen[0]).toEqual({ bron: { id: 'eva' }, status: 'NIET_BESCHIKBAAR', aantal: null });
});

test('keeps the good services of a page, and counts the bad one and the unknown codes under their fields', async () => {
  const { vraag, omgeving } = await start({
    voorStart: (wereld) =>
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
  const { data } = await vraag(
    '{ diensten(filter: { doelgroep: [WERKZOEKENDE], groep: [OVERIG] }) { nodes { id groepen } } }',
  );
  const nodes: { id: string }[] = Object(data?.diensten).nodes;
  expect(nodes.filter(({ id }) => id.startsWith('eva~'))).toEqual([{ id: 'eva~Z29lZA', groepen: ['OVERIG'] }]);
  expect(omgeving.register.getToestanden().find(({ bron }) => bron.id === 'eva')?.afwijkingen).toEqual({
    CdDoelgroep: 1,
    CdArbeidsmarktregio: 1,
    'Instrument.NaamInstrument': 1,
    'Instrument.IndPublicatie': 1,
  });
});

test.each([
  ['the same page for every number', () => [instrument('a')]],
  ['an empty page with another to follow', (nummer: number) => (nummer === 1 ? [instrument('a')] : [])],
])('fails a guide that never ends, at its second page: %s', async (_geval, getData) => {
  const { vraag, wereld } = await start({
    voorStart: (wereld) =>
      wereld.vervang('eva', ({ query }) =>
        jsonResponse({ data: getData(Number(query.get('page'))), links: { next: '/api/v1/instrument/list?page=9' } }),
      ),
  });
  expect(wereld.getAanroepen('eva')).toHaveLength(2);
  const { data } = await vraag(MENU, { regio: 'AM22' });
  expect(Object(data?.menukaart).diensten.bronnen[0]).toMatchObject({ status: 'NIET_BESCHIKBAAR' });
});

test('reads a guide of which a service moved to the next page while it was read, and shows that service once', async () => {
  const paginas = [
    [instrument('a'), instrument('b')],
    [instrument('b'), instrument('c')],
  ];
  const { vraag, wereld } = await start({
    voorStart: (wereld) =>
      wereld.vervang('eva', ({ query }) => {
        const nummer = Number(query.get('page'));
        return jsonResponse({ data: paginas[nummer - 1] ?? [], links: { next: nummer < 2 ? '?page=2' : null } });
      }),
  });
  expect(wereld.getAanroepen('eva')).toHaveLength(2);
  const { data } = await vraag(MENU, { regio: 'AM22', first: 100 });
  const ids = Object(data?.menukaart).diensten.nodes.map(({ id }: { id: string }) => id);
  expect(ids.filter((id: string) => id.startsWith('eva~'))).toEqual(['eva~YQ', 'eva~Yg', 'eva~Yw']);
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
    voorStart: (wereld) =>
      wereld.vervang('eva', () =>
        pagina([instrument('a', { DatBPublicatie: '2020-01-01', DatEPublicatie: null, ...anders })]),
      ),
  });
  const { data } = await vraag('{ dienst(id: "eva~YQ") { id } }');
  expect(data).toEqual({ dienst: aantal === 0 ? null : { id: 'eva~YQ' } });
});
