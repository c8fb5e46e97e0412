import { createApolloGateway } from '../../gateway/federation/create-apollo-gateway.ts';

/** The engine as this project builds it. */
const gateway = createApolloGateway({});
setTimeout(() => process.exit(gateway ? 0 : 1), 3_000);
