import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';

/** Refuses what the federation engine would answer with a 500: no operation of that name, or a subscription. */
export const createOperatiePlugin = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation === 'query') return;
      throw new GraphQLError(
        operation ? 'This graph answers queries only.' : 'The document holds no operation of that name.',
        {
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
        },
      );
    },
  }),
});
