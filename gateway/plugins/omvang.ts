import type { ApolloServerPlugin } from '@apollo/server';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { GatewayContext } from '../context.ts';
import { getFragmenten } from './velden.ts';

/** Objects that one answer may hold; a full screen of a hundred items with what belongs to them stays far below. */
const MAXIMUM_OBJECTEN = 10_000;
/** A list that no argument bounds is counted as this long. */
const AANGENOMEN_LENGTE = 10;

/**
 * Refuses an operation whose answer could grow out of hand, before it is planned: lists within lists multiply, and a
 * few short lines can ask for millions of objects. HTTP 400 and `QUERY_TOO_COMPLEX`.
 */
export const createOmvangPlugin = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      const wortel = schema.getQueryType();
      if (!operation || !wortel) return;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
      // Variables that do not fit are refused by the check of input.
      if (!coerced) return;
      const tel = createTeller(schema, getFragmenten(document), coerced);
      if (tel(operation.selectionSet, wortel) <= MAXIMUM_OBJECTEN) return;
      throw new GraphQLError(
        `This operation asks for more than ${MAXIMUM_OBJECTEN} objects: ask for shorter lists, or for less at once.`,
        { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } },
      );
    },
  }),
});

/** Counts the objects that a selection can give; what a fragment gives is counted once and used wherever it is spread. */
const createTeller = (
  schema: GraphQLSchema,
  fragmenten: ReadonlyMap<string, FragmentDefinitionNode>,
  variabelen: Record<string, unknown>,
) => {
  const perFragment = new Map<string, number>();
  const telFragment = (naam: string): number => {
    const fragment = fragmenten.get(naam);
    if (!fragment) return 0;
    const type = schema.getType(fragment.typeCondition.name.value);
    const aantal = perFragment.get(naam) ?? (type ? tel(fragment.selectionSet, type) : 0);
    perFragment.set(naam, aantal);
    return aantal;
  };
  const telVeld = (node: FieldNode, type: GraphQLNamedType): number => {
    const veld = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!veld || !node.selectionSet) return 0;
    return getLengte(veld, node, type, variabelen) * (1 + tel(node.selectionSet, getNamedType(veld.type)));
  };
  const tel = ({ selections }: SelectionSetNode, type: GraphQLNamedType): number =>
    selections.reduce((som, selectie) => {
      if (selectie.kind === Kind.FIELD) return som + telVeld(selectie, type);
      if (selectie.kind === Kind.FRAGMENT_SPREAD) return som + telFragment(selectie.name.value);
      const binnen = selectie.typeCondition ? schema.getType(selectie.typeCondition.name.value) : type;
      return som + (binnen ? tel(selectie.selectionSet, binnen) : 0);
    }, 0);
  return tel;
};

/** `first` bounds a list, or the connection that holds it; within a connection its nodes were counted already. */
const getLengte = (
  veld: GraphQLField<unknown, unknown>,
  node: FieldNode,
  ouder: GraphQLNamedType,
  variabelen: Record<string, unknown>,
): number => {
  if (veld.args.some(({ name }) => name === 'first'))
    return Number(getArgumentValues(veld, node, variabelen).first ?? 1);
  const inConnection = ouder.name.endsWith('Connection') && (veld.name === 'nodes' || veld.name === 'edges');
  return isListType(getNullableType(veld.type)) && !inConnection ? AANGENOMEN_LENGTE : 1;
};
