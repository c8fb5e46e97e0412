import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { controleerArgumenten } from '../../subgraphs/shared/invoer/controleer-argumenten.ts';
import type { Cursors } from '../../subgraphs/shared/lijst/cursor.ts';
import type { GatewayContext } from '../context.ts';

/** No more than this many wrong values are named in one answer. */
const MAXIMUM_FOUTEN = 10;

/**
 * Refuses input that cannot be answered, before anything is planned or fetched: HTTP 400 and `BAD_USER_INPUT`, with
 * every wrong argument by name and never its value.
 */
export const createInvoerPlugin = (cursors: Cursors): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) return;
      const variabelen = leesVariabelen(schema, operation, request.variables ?? {});
      const bezwaren = verzamelArgumenten(schema, document, variabelen).flatMap((argumenten) =>
        controleerArgumenten(argumenten.waarden, argumenten.type, cursors),
      );
      const [eerste] = bezwaren;
      if (!eerste) return;
      const melding = bezwaren
        .slice(0, MAXIMUM_FOUTEN)
        .map(({ veld, reden }) => `${veld} ${reden}`)
        .join('; ');
      throw new GraphQLError(melding, {
        extensions: { code: 'BAD_USER_INPUT', argument: eerste.veld, http: { status: 400 } },
      });
    },
  }),
});

const leesVariabelen = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  invoer: Record<string, unknown>,
): Record<string, unknown> => {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], invoer, {
    maxErrors: MAXIMUM_FOUTEN,
  });
  const [fout] = errors ?? [];
  if (fout)
    throw new GraphQLError(fout.message, {
      nodes: fout.nodes ?? null,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  return coerced ?? {};
};

interface Veldargumenten {
  /** Name of the type that the field gives. */
  readonly type: string;
  readonly waarden: Readonly<Record<string, unknown>>;
}

/** The values of the arguments of every field in the document, fragments included. */
const verzamelArgumenten = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variabelen: Record<string, unknown>,
): readonly Veldargumenten[] => {
  const typeInfo = new TypeInfo(schema);
  const gevonden: Veldargumenten[] = [];
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node) => {
        const veld = typeInfo.getFieldDef();
        if (!veld || veld.args.length === 0) return;
        gevonden.push({ type: getNamedType(veld.type).name, waarden: getArgumentValues(veld, node, variabelen) });
      },
    }),
  );
  return gevonden;
};
