import type { ApolloServerPlugin } from '@apollo/server';
import { createInvoerFout } from '../../subgraphs/shared/invoer-fout.ts';
import { PROEFKOP } from '../../subgraphs/shared/proef.ts';
import type { GatewayContext } from '../context.ts';

/** Refuses an operation that wants to try out what cannot be, before it is planned: HTTP 400 and `BAD_USER_INPUT`. */
export const createProefPlugin = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue: { proefbezwaar } }) => {
      if (proefbezwaar !== null) throw createInvoerFout(PROEFKOP, proefbezwaar);
    },
  }),
});
