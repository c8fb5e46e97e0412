import type { ApolloServerPlugin } from '@apollo/server';
import {
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { type Bezwaar, getGenoemd, getReden } from '../../subgraphs/shared/invoer/bezwaar.ts';
import { controleerArgumenten } from '../../subgraphs/shared/invoer/controleer-argumenten.ts';
import { type Cursors, getLijst } from '../../subgraphs/shared/lijst/cursor.ts';
import type { GatewayContext } from '../context.ts';
import { getVelden, type Veld } from './velden.ts';

/** No more than this many wrong values are named in one answer. */
const MAXIMUM_FOUTEN = 10;
const PAST_NIET = 'has a value that does not fit its type';

/**
 * Refuses input that cannot be answered, before anything is planned or fetched: HTTP 400 and `BAD_USER_INPUT`, with
 * every wrong argument by name and never its value.
 */
export const createInvoerPlugin = (cursors: Cursors): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) return;
      const velden = getVelden(schema, document, operation).filter(({ veld }) => veld.args.length > 0);
      const variabelen = leesVariabelen(schema, operation, request.variables ?? {});
      const bezwaren = variabelen.fouten
        ? variabelen.fouten.map((fout) => mapVariabelefout(fout, velden))
        : velden.flatMap((veld) => controleerVeld(veld, variabelen.waarden, cursors));
      const [eerste] = bezwaren;
      if (!eerste) return;
      const melding = bezwaren
        .slice(0, MAXIMUM_FOUTEN)
        .map((bezwaar) => `${bezwaar.veld}: ${getReden(bezwaar)}`)
        .join('; ');
      const argumenten = getGenoemd(eerste);
      throw new GraphQLError(melding, {
        extensions: {
          code: 'BAD_USER_INPUT',
          argument: eerste.veld,
          ...(argumenten.length > 1 && { argumenten }),
          http: { status: 400 },
        },
      });
    },
  }),
});

type Variabelen =
  | { readonly waarden: Record<string, unknown>; readonly fouten: null }
  | { readonly fouten: readonly GraphQLError[] };

const leesVariabelen = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  invoer: Record<string, unknown>,
): Variabelen => {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], invoer, {
    maxErrors: MAXIMUM_FOUTEN,
  });
  return errors ? { fouten: errors } : { waarden: coerced, fouten: null };
};

/** graphql-js speaks of the variable and repeats its value; a client is told the argument that it stands for. */
const mapVariabelefout = ({ message }: GraphQLError, velden: readonly Veld[]): Bezwaar => {
  const [, variabele = 'variables'] = /^Variable "\$(\w+)"/.exec(message) ?? [];
  const [, pad = variabele] = / at "([\w.[\]]+)"; /.exec(message) ?? [];
  const argument = velden.flatMap(({ node }) => zoekVariabele(node, variabele))[0] ?? variabele;
  return { veld: `${argument}${pad.slice(variabele.length)}`, reden: PAST_NIET };
};

/** The arguments, or the fields within them, that a variable is used for. */
const zoekVariabele = ({ arguments: argumenten = [] }: FieldNode, variabele: string): readonly string[] =>
  argumenten.flatMap(({ name, value }) => zoekInWaarde(value, name.value, variabele));

const zoekInWaarde = (waarde: ValueNode, pad: string, variabele: string): readonly string[] => {
  if (waarde.kind === Kind.VARIABLE) return waarde.name.value === variabele ? [pad] : [];
  if (waarde.kind === Kind.OBJECT)
    return waarde.fields.flatMap(({ name, value }) => zoekInWaarde(value, `${pad}.${name.value}`, variabele));
  return waarde.kind === Kind.LIST ? waarde.values.flatMap((deel) => zoekInWaarde(deel, pad, variabele)) : [];
};

/** Null for a variable that has a default is only found out here, where it meets an argument that may not be null. */
const controleerVeld = (
  { node, veld, ouder }: Veld,
  variabelen: Record<string, unknown>,
  cursors: Cursors,
): readonly Bezwaar[] => {
  try {
    const lijst = getLijst(ouder, veld.name, getNamedType(veld.type).name);
    return controleerArgumenten(getArgumentValues(veld, node, variabelen), lijst, cursors);
  } catch (fout) {
    const [, argument] = /^Argument "(\w+)"/.exec(fout instanceof GraphQLError ? fout.message : '') ?? [];
    if (argument === undefined) throw fout;
    return [{ veld: argument, reden: PAST_NIET }];
  }
};
