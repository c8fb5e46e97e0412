import {
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * Whether a field is asked for with one of these fields somewhere below it, along any path of these names. For a list
 * that has more to fetch when its items are shown whole.
 */
export const selecteert = (
  { fieldNodes, fragments, variableValues }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>,
  via: readonly string[],
  velden: readonly string[],
): boolean => {
  const telt = (deel: SelectionNode): boolean =>
    getDirectiveValues(GraphQLIncludeDirective, deel, variableValues)?.if !== false &&
    getDirectiveValues(GraphQLSkipDirective, deel, variableValues)?.if !== true;
  const zoek = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.filter(telt).some((deel) => {
      if (deel.kind === Kind.FRAGMENT_SPREAD) return zoek(fragments[deel.name.value]?.selectionSet);
      if (deel.kind === Kind.INLINE_FRAGMENT) return zoek(deel.selectionSet);
      return velden.includes(deel.name.value) || (via.includes(deel.name.value) && zoek(deel.selectionSet));
    }) ?? false;
  return fieldNodes.some(({ selectionSet }) => zoek(selectionSet));
};
