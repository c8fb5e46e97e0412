import type { GraphQLScalarType } from 'graphql';
import type { Bron } from './bron/define-bron.ts';
import type { Resolver } from './resolvers.ts';
import { scalars } from './scalars.ts';

/** Resolvers of what every subgraph shares: the scalars, and a source by its id among the subgraph's own. */
export const gedeeldeResolvers = (
  bronnen: readonly Bron[],
): Record<string, GraphQLScalarType | Record<string, Resolver<object>>> => ({
  ...scalars,
  Bron: {
    // Federation writes the type's name on what a reference resolver gives, and a declaration is frozen: hence the copy.
    __resolveReference: async ({ id }: { id: string }) =>
      bronnen.filter((bron) => bron.id === id).map((bron) => ({ ...bron }))[0] ?? null,
  },
});
