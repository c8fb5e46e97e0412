import type { FastifyInstance } from 'fastify';
import type { SubgraphVerbinding } from '../../gateway/federation/create-databron.ts';
import { verbindOverHttp } from '../../gateway/federation/verbind-over-http.ts';
import { createSubgraphServer, type SubgraphServerOpties } from '../../subgraphs/shared/http-server.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';

/** A subgraph on a free port, and the way there. */
export interface Geserveerd {
  readonly server: FastifyInstance;
  readonly verbinding: SubgraphVerbinding;
  readonly sluit: () => Promise<void>;
}

/** Serves a subgraph and asks it there; the server listens before the first question arrives. */
export const serveer = (subgraph: Subgraph, opties: SubgraphServerOpties = {}): Geserveerd => {
  const server = createSubgraphServer(subgraph, opties);
  const verbinding = server
    .listen({ port: 0, host: '127.0.0.1' })
    .then((url) => verbindOverHttp({ naam: subgraph.naam, url: `${url}/graphql`, bronnen: subgraph.bronnen }));
  return {
    server,
    verbinding: async (vraag, operatie) => (await verbinding).verbinding(vraag, operatie),
    sluit: async () => {
      await (await verbinding).sluit();
      await server.close();
    },
  };
};
