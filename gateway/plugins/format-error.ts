import type { GraphQLFormattedError } from 'graphql';
import { BRONFOUTCODES } from '../../subgraphs/shared/bron/bron-fout.ts';

/** Codes whose messages are written for clients; anything else comes from inside and stays there. */
const VOOR_CLIENTS: ReadonlySet<string> = new Set([
  ...BRONFOUTCODES,
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'QUERY_TOO_COMPLEX',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
]);

/** Extensions that a client may see. */
const EXTENSIES = ['code', 'bron', 'herhaalbaar', 'argument', 'argumenten'] as const;

const MELDING_VAN_BINNEN = 'Er ging iets mis binnen de graaf.';

/**
 * The one border that errors cross on their way out: an allow-list of codes and extensions. A stack trace, an address
 * or the words of a subgraph or source never pass; what remains is a fixed sentence and the place in the answer.
 */
export const formatError = (fout: GraphQLFormattedError): GraphQLFormattedError => {
  const code = String(fout.extensions?.code ?? '');
  const plaats = { ...(fout.path && { path: fout.path }), ...(fout.locations && { locations: fout.locations }) };
  if (!VOOR_CLIENTS.has(code))
    return { message: MELDING_VAN_BINNEN, ...plaats, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  return { message: zonderWaarden(fout.message, code), ...plaats, extensions: kies(fout.extensions ?? {}) };
};

/**
 * graphql-js repeats what a client wrote: literals, and the values of variables. Only what was expected and where may
 * leave; a number as long as a BSN does not leave in a name either.
 */
const zonderWaarden = (melding: string, code: string): string => {
  if (code === 'GRAPHQL_PARSE_FAILED') return 'The document is not GraphQL at this place.';
  const [, variabele] = /^Variable "\$(\w+)" (?:got invalid value|of (?:required|non-null) type)/.exec(melding) ?? [];
  if (variabele !== undefined) return `Variable "$${variabele}" has a value that does not fit its type.`;
  return WAARDEN.reduce((tekst, [patroon, zonder]) => tekst.replace(patroon, zonder), melding).replace(/\d{8,}/g, '…');
};

/** Where the messages of graphql-js hold a value, and what stays without it. */
const WAARDEN: readonly (readonly [patroon: RegExp, zonder: string])[] = [
  [/^(.*? cannot represent .*?)(?: value)?: .*$/s, '$1 value.'],
  [/^Expected value of type (".*?"), found .*$/s, 'Expected value of type $1.'],
  [/^Value ".*?" does not exist in (".*?" enum)\..*$/s, 'Value does not exist in $1.'],
  [/, found .*$/s, '.'],
];

const kies = (extensies: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(EXTENSIES.flatMap((naam) => (extensies[naam] === undefined ? [] : [[naam, extensies[naam]]])));
