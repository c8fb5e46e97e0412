import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { Operatie } from '../../subgraphs/shared/operatie.ts';
import type { SubgraphAntwoord, SubgraphVraag } from '../../subgraphs/shared/subgraph.ts';
import type { GatewayContext } from '../context.ts';
import { metUniekeRepresentaties } from './representaties.ts';

/** The way to one subgraph, in process or over HTTP. */
export type SubgraphVerbinding = (vraag: SubgraphVraag, operatie: Operatie) => Promise<SubgraphAntwoord>;

/**
 * What the gateway asks a subgraph through, whatever lies between them. The gateway itself drops the extensions of a
 * subgraph, so how its sources did is told to the operation here.
 */
export const createDatabron = (verbinding: SubgraphVerbinding): GraphQLDataSource<GatewayContext> => ({
  process: async ({ request, context }): Promise<GatewayGraphQLResponse> => {
    const { operatie } = leesContext(context);
    const vraag = metUniekeRepresentaties((uniek) => verbinding(uniek, operatie));
    const { data, errors, extensions } = await vraag({
      query: request.query ?? '',
      variables: request.variables,
      operationName: request.operationName,
    });
    for (const { bron, naam, status, melding } of extensions.bronnen)
      operatie.meldBron({ id: bron, naam }, status, melding);
    return { data: data ?? null, ...(errors && errors.length > 0 && { errors }) };
  },
});

/** The gateway also has requests of its own, without an operation; this graph never needs them. */
const leesContext = (context: Partial<GatewayContext>): Pick<GatewayContext, 'operatie'> => {
  if (!context.operatie) throw new Error('a subgraph is only asked within an operation');
  return { operatie: context.operatie };
};
