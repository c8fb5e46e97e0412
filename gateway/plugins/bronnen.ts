import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';

/** Puts the sources an operation touched, and how each of them did, in `extensions.bronnen` of every answer with data. */
export const createBronnenPlugin = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || response.body.singleResult.data === undefined) return;
      const { singleResult } = response.body;
      // What the gateway says about completing values repeats the errors in words of its own.
      const { valueCompletion: _, ...extensions } = singleResult.extensions ?? {};
      singleResult.extensions = { ...extensions, bronnen: contextValue.operatie.getBronmeldingen() };
    },
  }),
});
