import type { GraphQLResolveInfo, GraphQLScalarType } from 'graphql';

/**
 * A resolver in a map. Parents and arguments are typed where a resolver is written; the map itself only promises the
 * context. Methods compare their parameters both ways, which is what lets a typed resolver into the map.
 */
export type Resolver<Context> = {
  resolve(parent: unknown, args: unknown, context: Context, info: GraphQLResolveInfo): unknown;
}['resolve'];

/** Resolvers of one subgraph by type and field, in the order of its SDL. */
export type Resolvers<Context> = Readonly<
  Record<string, GraphQLScalarType | Readonly<Record<string, Resolver<Context>>>>
>;
