import { expect, test } from 'vitest';
import { deelOogst } from './geoogst.ts';

const { vraag, sleutel } = deelOogst();

/** Asks fields of one entity, as the gateway does. */
const vraagEntiteit = async (representatie: { readonly __typename: string } & object, velden: string) => {
  const data = await vraag(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${representatie.__typename} { ${velden} } } }`,
    { representations: [representatie] },
  );
  return data._entities[0];
};

const vraagLoket = async (situatie: object, first = 100, after: string | null = null) => {
  const loket = { __typename: 'Loket', ...{ sleutel: sleutel(situatie) } };
  const { nodes, totaal, pageInfo } = (
    await vraagEntiteit(
      loket,
      `opleidingen(first: ${first}, after: ${JSON.stringify(after)}) { nodes { id naam beroepen { id } } totaal pageInfo { hasNextPage endCursor } }`,
    )
  ).opleidingen;
  return { namen: nodes.map(({ naam }: { naam: string }) => naam), nodes, totaal, pageInfo };
};

test('shows at a loket the courses of the region for the group of the wished occupation', async () => {
  const { namen, nodes } = await vraagLoket({
    rol: 'WERKZOEKENDE',
    gemeente: 'GM0599',
    huidigBeroep: '7115',
    gewenstBeroep: '4322',
    belasting: ['ZWAAR_TILLEN', 'BUKKEN_EN_KNIELEN'],
  });
  expect(namen).toContain('Planner en werkvoorbereider bouw');
  expect(namen).not.toContain('Solliciteren met succes');
  for (const { beroepen } of nodes) expect(beroepen.length).toBeGreaterThan(0);
});

test('shows at a loket what leads to the wished occupation before what leads to others of its group', async () => {
  const { nodes } = await vraagLoket({ rol: 'WERKZOEKENDE', gemeente: 'GM0599', gewenstBeroep: '3112' });
  const passend = nodes.map(({ beroepen }: { beroepen: { id: string }[] }) => beroepen.some(({ id }) => id === '3112'));
  expect(passend).toContain(true);
  expect(passend).toContain(false);
  expect(passend).toEqual(passend.toSorted((a: boolean, b: boolean) => Number(b) - Number(a)));
});

test.each([['7115'], ['1113']])(
  'gives every course at the loket of somebody who wishes %s once, at any page size',
  async (gewenstBeroep) => {
    const situatie = { rol: 'WERKZOEKENDE', gemeente: 'GM0599', gewenstBeroep };
    const walk = async (first: number): Promise<string[]> => {
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        const { nodes, pageInfo } = await vraagLoket(situatie, first, after);
        ids.push(...nodes.map(({ id }: { id: string }) => id));
        if (!pageInfo.hasNextPage) return ids;
        after = pageInfo.endCursor;
      }
    };
    const heel = await walk(100);
    expect(new Set(heel).size).toBe(heel.length);
    expect(await walk(9)).toEqual(heel);
  },
);

test('shows at a loket the group of the present occupation when no other is wished', async () => {
  const { namen } = await vraagLoket({ rol: 'WERKENDE', gemeente: 'GM0599', huidigBeroep: '4226' });
  expect(namen).toContain('Medewerker secretariaat en receptie (front office)');
});

test.each([
  ['no occupation is told', {}],
  ['the group has no course', { gewenstBeroep: '1113' }],
])('shows at a loket everything in the region when %s', async (_naam, beroep) => {
  const { namen, totaal } = await vraagLoket({ rol: 'WERKZOEKENDE', gemeente: 'GM0599', ...beroep });
  expect(totaal).toBeGreaterThan(30);
  expect(namen).toEqual(
    expect.arrayContaining(['Planner en werkvoorbereider bouw', 'Computervaardigheden voor het werk']),
  );
});

test('gives the courses to an occupation, in one region or in all', async () => {
  const { overal, rijnmond } = await vraagEntiteit(
    { __typename: 'Beroep', ...{ id: '3112' } },
    'overal: opleidingen { totaal } rijnmond: opleidingen(arbeidsmarktregio: "AM22") { totaal nodes { beroepen { id } } }',
  );
  expect(rijnmond.totaal).toBeGreaterThan(1);
  expect(overal.totaal).toBeGreaterThanOrEqual(70);
  for (const { beroepen } of rijnmond.nodes) expect(beroepen).toContainEqual({ id: '3112' });
});

test('gives the courses of a region', async () => {
  const { opleidingen } = await vraagEntiteit(
    { __typename: 'Arbeidsmarktregio', ...{ code: 'AM35' } },
    'opleidingen(first: 3) { nodes { naam } totaal }',
  );
  expect(opleidingen.nodes).toHaveLength(3);
  expect(opleidingen.totaal).toBeGreaterThan(15);
});

test('gives beside a vacancy at most five courses of different names, from its own region', async () => {
  const vacature = {
    __typename: 'Vacature',
    id: 'vum~YQ',
    beroep: { id: '3112' },
    arbeidsmarktregio: { code: 'AM22' },
  };
  const { passendeOpleidingen } = await vraagEntiteit(vacature, 'passendeOpleidingen { naam opleider { naam } }');
  const namen = passendeOpleidingen.map(({ naam }: { naam: string }) => naam);
  expect(namen.length).toBeGreaterThan(0);
  expect(namen.length).toBeLessThanOrEqual(5);
  expect(new Set(namen).size).toBe(namen.length);
  expect(namen).toContain('Planner en werkvoorbereider bouw');
  for (const { opleider } of passendeOpleidingen)
    expect(['ROC Voorbeeld Rijnmond', 'EVC-centrum Voorbeeld']).toContain(opleider.naam);
});

test.each([
  ['none beside a vacancy without an occupation', { beroep: null, arbeidsmarktregio: { code: 'AM22' } }, false],
  ['some beside a vacancy without a region', { beroep: { id: '3112' }, arbeidsmarktregio: null }, true],
  [
    'none beside an occupation to which nothing leads',
    { beroep: { id: '1113' }, arbeidsmarktregio: { code: 'AM22' } },
    false,
  ],
])('gives %s', async (_naam, feiten, iets) => {
  const { passendeOpleidingen } = await vraagEntiteit(
    { __typename: 'Vacature', ...{ id: 'vum~YQ', ...feiten } },
    'passendeOpleidingen { naam }',
  );
  expect(passendeOpleidingen.length > 0).toBe(iets);
});

test('gives beside a move at most five courses to the new occupation', async () => {
  const overstap = {
    __typename: 'Overstap',
    id: '7115~3112',
    naar: { id: '3112' },
    ontbrekend: [{ id: 'competentnl~YQ' }],
  };
  const { opleidingen } = await vraagEntiteit(overstap, 'opleidingen { naam beroepen { id } }');
  expect(opleidingen).toHaveLength(5);
  for (const { beroepen } of opleidingen) expect(beroepen).toContainEqual({ id: '3112' });
});

test('finds a course again by its id, as an entity', async () => {
  const [eerste] = (await vraag('{ opleidingen(first: 1) { nodes { id naam } } }')).opleidingen.nodes;
  expect(await vraagEntiteit({ __typename: 'Opleiding', ...{ id: eerste.id } }, 'naam')).toEqual({ naam: eerste.naam });
});
