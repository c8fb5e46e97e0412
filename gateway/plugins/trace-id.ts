import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';

/** Gives every error the trace id of its operation, so that a client and an operator speak of the same thing. */
export const createTraceIdPlugin = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
      const { traceId } = contextValue.operatie;
      response.body.singleResult.errors = response.body.singleResult.errors.map((fout) => ({
        ...fout,
        extensions: { ...fout.extensions, traceId },
      }));
    },
  }),
});
