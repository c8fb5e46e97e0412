import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';

/** The engine as it comes, to show that the watch on connections sees what it does. */
const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'),
});
setTimeout(() => process.exit(gateway ? 0 : 1), 3_000);
