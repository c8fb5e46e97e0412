import { buildSchema, getVariableValues, type OperationDefinitionNode, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { formatError } from '../../gateway/plugins/format-error.ts';
import { BRONFOUTCODES } from '../../subgraphs/shared/bron/bron-fout.ts';

const BINNEN = 'Er ging iets mis binnen de graaf.';

test.each([
  ...BRONFOUTCODES,
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'QUERY_TOO_COMPLEX',
  'OPERATION_RESOLUTION_FAILURE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
])('lets the words of %s through, which are written for clients', (code) => {
  expect(formatError({ message: 'Voor u.', extensions: { code } })).toEqual({
    message: 'Voor u.',
    extensions: { code },
  });
});

test.each([
  ['no extensions', undefined],
  ['no code', {}],
  ['a code of another', { code: 'DOWNSTREAM_SERVICE_ERROR' }],
  ['the code of what went wrong inside', { code: 'INTERNAL_SERVER_ERROR' }],
  ['a code that only looks right', { code: 'bad_user_input' }],
  ['a code that is no text', { code: 7 }],
  ['a code in a list', { code: ['BAD_USER_INPUT', 'x'] }],
])('says only that something went wrong for an error with %s, and where', (_naam, extensions) => {
  const fout = {
    message: 'connect ECONNREFUSED 10.0.0.7:5432 for 999993549',
    path: ['vacatures', 'nodes', 3, 'titel'],
    locations: [{ line: 1, column: 2 }],
    ...(extensions && { extensions }),
  };
  expect(formatError(fout)).toEqual({
    message: BINNEN,
    path: fout.path,
    locations: fout.locations,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
});

test('shows of the extensions only what a client may see', () => {
  const { extensions } = formatError({
    message: 'De bron is nu niet bereikbaar.',
    path: ['vacatures'],
    extensions: {
      code: 'BRON_NIET_BESCHIKBAAR',
      bron: 'vum',
      herhaalbaar: false,
      argument: 'filter.gemeente',
      serviceName: 'vacatures',
      stacktrace: ['Error: x', '    at /srv/app.ts:1:1'],
      exception: { stacktrace: ['y'] },
      http: { status: 400 },
      query: '{ x }',
      variables: { bsn: '999993549' },
      cause: new Error('binnen'),
    },
  });
  expect(extensions).toEqual({
    code: 'BRON_NIET_BESCHIKBAAR',
    bron: 'vum',
    herhaalbaar: false,
    argument: 'filter.gemeente',
  });
});

test('drops whatever else hangs on an error', () => {
  const fout = Object.assign(new Error('Voor u.'), {
    extensions: { code: 'BAD_USER_INPUT' },
    intern: 'geheim',
    bsn: '999993549',
  });
  expect(formatError(fout)).toEqual({ message: 'Voor u.', extensions: { code: 'BAD_USER_INPUT' } });
});

const schema = buildSchema(`
  scalar BSN
  enum Rol { WERKZOEKENDE WERKENDE }
  input Kandidaat { leeftijd: Int! rollen: [Rol!] }
  input Situatie { rol: Rol! leeftijd: Int kandidaat: Kandidaat }
  type Query { a(s: Situatie, n: Int!, t: [Int!], z: String, j: Boolean): Int }
`);

/** What graphql-js itself says of a value that does not fit. */
const getMelding = (variabelen: string, waarden: Record<string, unknown>): string => {
  const definities = parse(`query ${variabelen} { a(n: 1) }`).definitions.filter(
    (definitie): definitie is OperationDefinitionNode => definitie.kind === 'OperationDefinition',
  );
  const { errors } = getVariableValues(schema, definities[0]?.variableDefinitions ?? [], waarden);
  return errors?.[0]?.message ?? '';
};

const goed = { rol: 'WERKENDE' };

test.each<[string, string, Record<string, unknown>, RegExp]>([
  ['of another type', '($n: Int!)', { n: 'geheim' }, /^Variable "\$n" got invalid value "geheim"/],
  ['that is not there', '($n: Int!)', {}, /^Variable "\$n" of required type/],
  ['that may not be null', '($n: Int!)', { n: null }, /^Variable "\$n" of non-null type/],
  ['that is too large', '($n: Int!)', { n: 2 ** 40 }, /1099511627776/],
  ['of another type within an input', '($s: Situatie)', { s: { ...goed, leeftijd: 'geheim' } }, /geheim/],
  ['that is not of an enum', '($s: Situatie)', { s: { rol: 'geheim' } }, /geheim/],
  [
    'that is deep within an input',
    '($s: Situatie)',
    { s: { ...goed, kandidaat: { leeftijd: 1, rollen: ['WERKENDE', 'geheim'] } } },
    /geheim/,
  ],
  ['in a list', '($t: [Int!])', { t: [1, null] }, /at "t\[1\]"/],
  ['with a field that is missing', '($s: Situatie)', { s: { leeftijd: 4_321 } }, /4321/],
  ['with a field that does not exist', '($s: Situatie)', { s: { ...goed, bsn999993549: 'geheim' } }, /bsn999993549/],
  ['that looks like a place', '($n: Int!)', { n: 'x at "geheim"; y' }, /geheim/],
])('names the variable of a value %s, and never the value', (_naam, variabelen, waarden, melding) => {
  const message = getMelding(variabelen, waarden);
  expect(message).toMatch(melding);
  const uit = formatError({
    message,
    locations: [{ line: 1, column: 8 }],
    extensions: { code: 'BAD_USER_INPUT', http: {} },
  });
  expect(uit).toEqual({
    message: expect.stringMatching(/^Variable "\$[nst]" has a value that does not fit its type\.$/),
    locations: [{ line: 1, column: 8 }],
    extensions: { code: 'BAD_USER_INPUT' },
  });
  expect(JSON.stringify(uit)).not.toMatch(/geheim|4321|999993549|1099511627776/);
});

test('says of a document that cannot be read only where, and nothing of what stands there', () => {
  const locations = [{ line: 1, column: 9 }];
  const fout = {
    message: 'Syntax Error: Unexpected Name "geheim".',
    locations,
    extensions: { code: 'GRAPHQL_PARSE_FAILED' },
  };
  const uit = formatError(fout);
  expect(uit).toMatchObject({ locations, extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
  expect(uit.message).not.toMatch(/geheim|Name/);
});

test.each([
  ['n: "geheim"', /^Int cannot represent non-integer value\.$/],
  ['n: 999993549123', /^Int cannot represent non 32-bit signed integer value\.$/],
  ['n: GEHEIM', /^Int cannot represent non-integer value\.$/],
  ['n: null', /^Expected value of type "Int!"/],
  ['n: 1, z: 999993549', /^String cannot represent a non string value\.$/],
  ['n: 1, j: "geheim"', /^Boolean cannot represent a non boolean value\.$/],
  ['n: 1, s: "geheim"', /^Expected value of type "Situatie"\.$/],
  ['n: 1, s: { rol: GEHEIM }', /^Value does not exist in "Rol" enum\.$/],
  ['n: 1, s: { rol: "geheim" }', /^Enum "Rol" cannot represent non-enum value\.$/],
  ['n: 1, v: "999993549"', /^Unknown argument "v"/],
  ['n: 1, bsn999993549: 1', /^Unknown argument "bsn…"/],
])('says what was expected of the literal %s, and never repeats it', (argumenten, melding) => {
  const [fout] = validate(schema, parse(`{ a(${argumenten}) }`));
  const uit = formatError({ message: fout?.message ?? '', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  expect(uit.message).toMatch(melding);
  expect(uit.message).not.toMatch(/geheim|999993549/i);
});
