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

/**
 * Counts the objects that a selection can give; what a fragment gives is counted once for each length of list that it
 * stands in, and used wherever it is spread.
 */
const createTeller = (
  schema: GraphQLSchema,
  fragmenten: ReadonlyMap<string, FragmentDefinitionNode>,
  variabelen: Record<string, unknown>,
) => {
  const perFragment = new Map<string, number>();
  const telFragment = (naam: string, lengte: number): number => {
    const fragment = fragmenten.get(naam);
    if (!fragment) return 0;
    const type = schema.getType(fragment.typeCondition.name.value);
    const sleutel = `${naam} ${lengte}`;
    const aantal = perFragment.get(sleutel) ?? (type ? tel(fragment.selectionSet, type, lengte) : 0);
    perFragment.set(sleutel, aantal);
    return aantal;
  };
  const telVeld = (node: FieldNode, type: GraphQLNamedType, lengte: number): number => {
    const veld = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!veld || !node.selectionSet) return 0;
    const naarType = getNamedType(veld.type);
    const first = getFirst(veld, node, variabelen);
    // The length of a connection is that of its nodes; what stands beside them is there once.
    if (isConnection(naarType)) return 1 + tel(node.selectionSet, naarType, first ?? 1);
    const inConnection = isConnection(type) && (veld.name === 'nodes' || veld.name === 'edges');
    const aantal = inConnection ? lengte : (first ?? getAangenomenLengte(veld));
    return aantal * (1 + tel(node.selectionSet, naarType, 1));
  };
  /** `lengte` is that of the connection that the selection is of, or 1. */
  const tel = ({ selections }: SelectionSetNode, type: GraphQLNamedType, lengte: number): number =>
    selections.reduce((som, selectie) => {
      if (selectie.kind === Kind.FIELD) return som + telVeld(selectie, type, lengte);
      if (selectie.kind === Kind.FRAGMENT_SPREAD) return som + telFragment(selectie.name.value, lengte);
      const binnen = selectie.typeCondition ? schema.getType(selectie.typeCondition.name.value) : type;
      return som + (binnen ? tel(selectie.selectionSet, binnen, lengte) : 0);
    }, 0);
  return (selectie: SelectionSetNode, type: GraphQLNamedType): number => tel(selectie, type, 1);
};

const isConnection = ({ name }: GraphQLNamedType): boolean => name.endsWith('Connection');

const getFirst = (
  veld: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variabelen: Record<string, unknown>,
): number | null =>
  veld.args.some(({ name }) => name === 'first') ? Number(getArgumentValues(veld, node, variabelen).first ?? 1) : null;

const getAangenomenLengte = ({ type }: GraphQLField<unknown, unknown>): number =>
  isListType(getNullableType(type)) ? AANGENOMEN_LENGTE : 1;
