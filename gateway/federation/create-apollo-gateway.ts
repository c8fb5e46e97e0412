import './telemetrie-uit.ts';
import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import { scalars } from '../../subgraphs/shared/scalars.ts';
import { createDatabron, type SubgraphVerbinding } from './create-databron.ts';

const SUPERGRAPH = new URL('../../schema/supergraph.graphql', import.meta.url);

/** The federation engine over the committed supergraph, with a way to each of its subgraphs by name. */
export const createApolloGateway = (verbindingen: Readonly<Record<string, SubgraphVerbinding>>): ApolloGateway => {
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(SUPERGRAPH, 'utf8'),
    buildService: ({ name }) => {
      const verbinding = verbindingen[name];
      if (!verbinding) throw new Error(`no way to subgraph ${name}`);
      return createDatabron(verbinding);
    },
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => versterkScalars(apiSchema));
  return gateway;
};

/** A supergraph carries only the names of scalars; with their rules, bad input is refused before anything is planned. */
const versterkScalars = (schema: GraphQLSchema): void => {
  for (const [naam, { parseValue, parseLiteral }] of Object.entries(scalars)) {
    const type = schema.getType(naam);
    if (type) Object.assign(type, { parseValue, parseLiteral });
  }
};
