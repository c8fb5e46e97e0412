import type { GraphQLFormattedError } from 'graphql';
import { BRONFOUTCODES } from '../../subgraphs/shared/bron/bron-fout.ts';

/** Codes whose messages are written for clients; anything else comes from inside and stays there. */
const VOOR_CLIENTS: ReadonlySet<string> = new Set([
  ...BRONFOUTCODES,
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
]);

/** Extensions that a client may see. */
const EXTENSIES = ['code', 'bron', 'herhaalbaar', 'argument'] as const;

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
  const variabele = getOngeldigeVariabele(fout.message);
  if (variabele === null) return { message: fout.message, ...plaats, extensions: kies(fout.extensions ?? {}) };
  return {
    message: `${variabele} has a value that does not fit its type`,
    ...plaats,
    extensions: { code, argument: variabele },
  };
};

/** graphql-js repeats a variable's value when it does not fit its type; only the place may leave. */
const getOngeldigeVariabele = (melding: string): string | null => {
  const [, variabele] = /^Variable "\$(\w+)" (?:got invalid value|of )/.exec(melding) ?? [];
  if (variabele === undefined) return null;
  const [, pad] = / at "([\w.[\]]+)"; /.exec(melding) ?? [];
  return pad ?? variabele;
};

const kies = (extensies: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(EXTENSIES.flatMap((naam) => (extensies[naam] === undefined ? [] : [[naam, extensies[naam]]])));
