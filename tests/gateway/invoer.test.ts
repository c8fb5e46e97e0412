import { expect, test } from 'vitest';
import { deelGraaf } from '../helpers/deel-graaf.ts';

const graaf = deelGraaf();

const SITUATIE = { rol: 'WERKZOEKENDE', gemeente: 'GM0599' };
const LOKET = 'query ($situatie: SituatieInput!) { loket(situatie: $situatie) { verantwoordelijken { partij } } }';

/** What a client sends, the argument that must be named, and a value that must not be repeated. */
const ONGELDIG: readonly [
  geval: string,
  query: string,
  variables: Record<string, unknown>,
  argument: string,
  waarde: string,
][] = [
  ['first below 1', 'query ($n: Int!) { vacatures(first: $n) { totaal } }', { n: 0 }, 'first', ' 0'],
  ['first above 100', 'query ($n: Int!) { opleidingen(first: $n) { totaal } }', { n: 101 }, 'first', ' 101'],
  [
    'first of a nested list',
    'query ($n: Int!) { arbeidsmarktregio(code: "AM22") { vacatures(first: $n) { totaal } } }',
    { n: 1e9 },
    'first',
    '000000',
  ],
  [
    'an unknown region in a filter',
    'query ($r: ID!) { vacatures(filter: { arbeidsmarktregio: $r }) { totaal } }',
    { r: 'AM99' },
    'filter.arbeidsmarktregio',
    'AM99',
  ],
  [
    'an unknown municipality in a filter',
    'query ($g: ID!) { vacatures(filter: { gemeente: $g }) { totaal } }',
    { g: 'GM9999' },
    'filter.gemeente',
    'GM9999',
  ],
  [
    'an unknown region of a menu',
    'query ($r: ID!) { menukaart(arbeidsmarktregio: $r) { id } }',
    { r: 'AM04' },
    'arbeidsmarktregio',
    'AM04',
  ],
  [
    'a check of neither an agreement nor a section',
    'query ($c: Contractsoort) { voorzieningencheck(contract: $c) { peildatum } }',
    { c: 'OPROEP' },
    'cao',
    'OPROEP',
  ],
  [
    'a check of an unknown section',
    'query ($s: ID!) { voorzieningencheck(sector: $s) { peildatum } }',
    { s: 'Z9' },
    'sector',
    'Z9',
  ],
  [
    'a cursor that is not ours',
    'query ($c: String) { vacatures(after: $c) { totaal } }',
    { c: 'bm9wZQ' },
    'after',
    'bm9wZQ',
  ],
  [
    'an id that cannot be one',
    'query ($id: ID!) { vacature(id: $id) { titel } }',
    { id: 'vum~a\u0000b' },
    'id',
    'vum~a',
  ],
  [
    'an unknown municipality in a situation',
    LOKET,
    { situatie: { ...SITUATIE, gemeente: 'GM0001' } },
    'situatie.gemeente',
    'GM0001',
  ],
  ['an age out of bounds', LOKET, { situatie: { ...SITUATIE, leeftijd: 12 } }, 'situatie.leeftijd', '12'],
  [
    'a situation that contradicts itself',
    LOKET,
    { situatie: { ...SITUATIE, inkomstenbronnen: ['GEEN', 'WW'] } },
    'situatie.inkomstenbronnen',
    'WW',
  ],
  [
    'an unknown occupation',
    LOKET,
    { situatie: { ...SITUATIE, gewenstBeroep: '9999' } },
    'situatie.gewenstBeroep',
    '9999',
  ],
  [
    'a date that does not exist',
    LOKET,
    { situatie: { ...SITUATIE, peildatum: '2026-02-30' } },
    'situatie.peildatum',
    '2026-02-30',
  ],
  ['a value of another type', LOKET, { situatie: { ...SITUATIE, leeftijd: 'geheim' } }, 'situatie.leeftijd', 'geheim'],
  [
    'a BSN that fails the elfproef',
    'query ($bsn: BSN!) { persoon(bsn: $bsn) { pseudoniem } }',
    { bsn: '123456789' },
    'bsn',
    '123456789',
  ],
  [
    'a region to compare with that does not exist',
    'query ($met: [ID!]) { menukaart(arbeidsmarktregio: "AM24") { vergelijking(met: $met) { gaten { doelgroep } } } }',
    { met: ['AM25', 'AM04'] },
    'met',
    'AM04',
  ],
  [
    'more regions to compare with than five',
    'query ($met: [ID!]) { menukaart(arbeidsmarktregio: "AM24") { vergelijking(met: $met) { gaten { doelgroep } } } }',
    { met: ['AM01', 'AM02', 'AM03', 'AM05', 'AM06', 'AM07'] },
    'met',
    'AM05',
  ],
  ['null for first', 'query ($n: Int) { vacatures(first: $n) { totaal } }', { n: null }, 'first', 'null'],
  [
    'a variable by another name',
    'query ($s: SituatieInput!) { loket(situatie: $s) { sleutelvraag: verantwoordelijken { partij } } }',
    { s: { ...SITUATIE, leeftijd: 'x7x' } },
    'situatie.leeftijd',
    'x7x',
  ],
  [
    'a variable within an argument',
    'query ($r: Opleidingsniveau!) { vacatures(filter: { niveau: [$r] }) { totaal } }',
    { r: 'HOGER' },
    'filter.niveau',
    'HOGER',
  ],
  [
    'an unknown occupation in a filter',
    'query ($b: ID!) { opleidingen(filter: { beroep: $b }) { totaal } }',
    { b: '9999' },
    'filter.beroep',
    '9999',
  ],
  [
    'a distance from nowhere',
    'query ($a: Int!) { vacatures(filter: { afstandKm: $a }) { totaal } }',
    { a: 77 },
    'filter.afstandKm',
    '77',
  ],
  [
    'fewer hours at most than at least',
    'query ($u: Float!) { vacatures(filter: { urenMinimaal: $u, urenMaximaal: 10 }) { totaal } }',
    { u: 41 },
    'filter.urenMaximaal',
    '41',
  ],
];

test.each(ONGELDIG)(
  'refuses %s with 400, names the argument and never its value, and asks nobody',
  async (_geval, query, variables, argument, waarde) => {
    const { vraag, fetches, wereld } = graaf();
    const { status, data, errors, tekst } = await vraag(query, variables);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    // A trace id is chance and can hold any digits.
    expect(tekst.replace(/"traceId":"[0-9a-f]{32}"/, '')).not.toContain(waarde);
    expect(fetches).toEqual([]);
    expect(wereld.getAanroepen()).toEqual([]);
  },
);

test.each([
  [
    'a person of 14 with WW',
    LOKET,
    { ...SITUATIE, leeftijd: 14, inkomstenbronnen: ['WW'] },
    ['situatie.inkomstenbronnen', 'situatie.leeftijd'],
    /14|WW/,
  ],
  [
    'a candidate of 17 with Wajong',
    'query ($situatie: WerkgeverSituatieInput!) { werkgeverloket(situatie: $situatie) { vervolgstappen { titel } } }',
    { gemeente: 'GM0599', vraag: 'PERSONEEL_GEZOCHT', kandidaat: { leeftijd: 17, inkomstenbronnen: ['WAJONG'] } },
    ['situatie.kandidaat.inkomstenbronnen', 'situatie.kandidaat.leeftijd'],
    /17|WAJONG/,
  ],
])('names both fields of a contradiction, and neither value: %s', async (_geval, query, situatie, velden, waarden) => {
  const { vraag, fetches } = graaf();
  const { status, errors, tekst } = await vraag(query, { situatie });
  expect(status).toBe(400);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: velden[0], argumenten: velden } }]);
  for (const veld of velden) expect(errors?.[0]?.message).toContain(veld);
  expect(tekst.replace(/"traceId":"[0-9a-f]{32}"/, '')).not.toMatch(waarden);
  expect(fetches).toEqual([]);
});

test.each([
  ['a syntax error', '{ vacatures(', 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', '{ vacaturs { totaal } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['an explicit null for first', '{ vacatures(first: null) { totaal } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a subscription', 'subscription { vacatures { totaal } }', 'OPERATION_RESOLUTION_FAILURE'],
])('refuses %s with 400', async (_geval, query, code) => {
  const { vraag } = graaf();
  const { status, errors } = await vraag(query);
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions.code).toBe(code);
});

test('gives null without error for a look-up by a code that does not exist', async () => {
  const { vraag } = graaf();
  const { status, data, errors } = await vraag(
    '{ arbeidsmarktregio(code: "AM99") { naam } gemeente(code: "GM0001") { naam } beroep(id: "9999") { naam } }',
  );
  expect({ status, data, errors }).toEqual({
    status: 200,
    data: { arbeidsmarktregio: null, gemeente: null, beroep: null },
    errors: undefined,
  });
});

test.each([
  ['an Int literal', '{ vacatures(first: "999993653") { totaal } }'],
  ['an enum literal', 'query { vacatures(filter: { niveau: [GEHEIM999] }) { totaal } }'],
  ['a string for an input', '{ loket(situatie: "999993653") { sleutel } }'],
  ['a syntax error', '{ vacatures "999993653" }'],
  ['a name', '{ x999993653 }'],
])('does not repeat what a client wrote in %s', async (_geval, query) => {
  const { vraag } = graaf();
  const { status, tekst } = await vraag(query);
  expect(status).toBe(400);
  expect(tekst).not.toMatch(/999993653|GEHEIM999/);
});

test('checks the operation that is asked, not the others in its document', async () => {
  const { gateway } = graaf();
  const query = `query A { arbeidsmarktregio(code: "AM22") { naam } }
    query B($s: SituatieInput!) { loket(situatie: $s) { ...Meer } vacatures(first: 0) { totaal } }
    fragment Meer on Loket { vacatures(first: 101) { totaal } }`;
  const { statusCode, body } = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, operationName: 'A' },
  });
  expect({ statusCode, ...JSON.parse(body) }).toMatchObject({
    statusCode: 200,
    data: { arbeidsmarktregio: { naam: 'Rijnmond' } },
  });
});

test('names a wrong argument in a fragment that the operation reaches', async () => {
  const { vraag } = graaf();
  const { status, errors } = await vraag('{ ...Lijst } fragment Lijst on Query { vacatures(first: 0) { totaal } }');
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions.argument).toBe('first');
});

const verdiep = (keer: number): string =>
  keer === 0 ? 'id' : `overstappen(first: 100) { naar { ${verdiep(keer - 1)} } }`;

test.each([
  ['lists within lists', `{ beroep(id: "7115") { ${verdiep(40)} } }`],
  [
    'lists as long as the defaults of variables',
    'query ($n: Int! = 100) { beroep(id: "7115") { overstappen(first: $n) { naar { overstappen(first: $n) { naar { id } } } } } }',
  ],
  [
    'regions within municipalities',
    '{ arbeidsmarktregios { gemeenten { arbeidsmarktregio { gemeenten { arbeidsmarktregio { gemeenten { arbeidsmarktregio { gemeenten { code } } } } } } } } }',
  ],
])('refuses %s that would grow out of hand, before anything is planned', async (_geval, query) => {
  const { vraag, fetches } = graaf();
  const { status, errors } = await vraag(query);
  expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'QUERY_TOO_COMPLEX' });
  expect(fetches).toEqual([]);
});

test('answers a full screen: a hundred vacancies with what belongs to them', async () => {
  const { vraag } = graaf();
  const { status } = await vraag(
    '{ vacatures(first: 100) { edges { cursor } nodes { id beroep { naam beroepsgroep { naam } } arbeidsmarktregio { naam } eisen { talen { taal } } } } }',
  );
  expect(status).toBe(200);
});

test('refuses a cursor of a desk on the list beside it, and the other way round', async () => {
  const { vraag } = graaf();
  const { data } = await vraag(
    `query ($s: SituatieInput!) { loket(situatie: $s) { diensten(first: 1) { pageInfo { endCursor } } } diensten(first: 1) { pageInfo { endCursor } } }`,
    { s: SITUATIE },
  );
  const [loket, lijst] = [Object(data?.loket).diensten, Object(data).diensten].map(
    ({ pageInfo }) => pageInfo.endCursor,
  );
  const antwoorden = [
    await vraag('query ($after: String) { diensten(first: 1, after: $after) { totaal } }', { after: loket }),
    await vraag(
      'query ($s: SituatieInput!, $after: String) { loket(situatie: $s) { diensten(first: 1, after: $after) { totaal } } }',
      { s: SITUATIE, after: lijst },
    ),
  ];
  for (const { status, errors } of antwoorden) {
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  }
});

test('takes a variable that is left to its default', async () => {
  const { vraag } = graaf();
  const { status, data } = await vraag(
    'query ($zoek: String! = "rotterdam", $n: Int! = 1) { gemeenten(zoek: $zoek, first: $n) { code } }',
  );
  expect({ status, data }).toEqual({ status: 200, data: { gemeenten: [{ code: 'GM0599' }] } });
});
