import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import type { Bronnenregister } from '../subgraphs/shared/bron/bronnenregister.ts';
import type { Cursors } from '../subgraphs/shared/lijst/cursor.ts';
import type { Proefstand } from '../subgraphs/shared/proef.ts';
import type { GatewayContext } from './context.ts';
import { createApolloGateway } from './federation/create-apollo-gateway.ts';
import type { SubgraphVerbinding } from './federation/create-databron.ts';
import { registerBronnen } from './http/bronnen.ts';
import { registerHealth } from './http/health.ts';
import { createGatewayContext, type LeesIdentiteit } from './http/operatie-van-verzoek.ts';
import { registerPlayground } from './http/playground.ts';
import { registerProblems, sendFout } from './http/problem.ts';
import { registerSecurityHeaders } from './http/security-headers.ts';
import { createBronnenPlugin } from './plugins/bronnen.ts';
import { formatError } from './plugins/format-error.ts';
import { createInvoerPlugin } from './plugins/invoer.ts';
import { createOmvangPlugin } from './plugins/omvang.ts';
import { createOperatiePlugin } from './plugins/operatie.ts';
import { createProefPlugin } from './plugins/proef.ts';
import { createTraceIdPlugin } from './plugins/trace-id.ts';

export interface GatewayOpties {
  /** The way to each subgraph by name. */
  readonly verbindingen: Readonly<Record<string, SubgraphVerbinding>>;
  readonly register: Bronnenregister;
  readonly cursors: Cursors;
  /** What must be done before the first answer; requests wait for it and readiness says no until then. */
  readonly voorbereiding?: Promise<unknown>;
  readonly leesIdentiteit?: LeesIdentiteit;
  /** What a request may try out on mocked sources; null, as over real ones: nothing. */
  readonly proefstand?: Proefstand | null;
  readonly nu?: () => Date;
}

/** The one door, not listening yet. */
export interface Gateway {
  readonly app: FastifyInstance;
  stop(): Promise<void>;
}

const MAXIMUM_BODY_BYTES = 256 * 1024;
/** Tokens of a document, and selections with fragments written out: beyond this a plan takes longer than an answer. */
const MAXIMUM_TOKENS = 4_000;
const MAXIMUM_SELECTIES = 2_000;

/** Builds the door: GraphQL on `/graphql`, health, sources and playground beside it. Nothing depends on NODE_ENV. */
export const createGateway = async ({
  verbindingen,
  register,
  cursors,
  voorbereiding = Promise.resolve(),
  leesIdentiteit = () => null,
  proefstand = null,
  nu = () => new Date(),
}: GatewayOpties): Promise<Gateway> => {
  const app = fastify({ bodyLimit: MAXIMUM_BODY_BYTES, logger: false, frameworkErrors: sendFout });
  const apollo = new ApolloServer<GatewayContext>({
    gateway: createApolloGateway(verbindingen),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAXIMUM_TOKENS },
    maxRecursiveSelections: MAXIMUM_SELECTIES,
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(app),
      createOperatiePlugin(),
      createProefPlugin(),
      createInvoerPlugin(cursors),
      createOmvangPlugin(),
      createBronnenPlugin(),
      createTraceIdPlugin(),
    ],
  });
  await apollo.start();
  let gereed = false;
  const zodraGereed = voorbereiding.then(() => {
    gereed = true;
  });

  registerSecurityHeaders(app);
  registerProblems(app);
  registerHealth(app, () => gereed);
  registerBronnen(app, register);
  await registerPlayground(app);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: () => zodraGereed,
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => createGatewayContext(request, leesIdentiteit, proefstand, nu),
    }),
  });
  app.route({
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE'],
    handler: (request, reply) => sendFout({ statusCode: 405 }, request, reply.header('allow', 'GET, POST')),
  });
  return {
    app,
    stop: async () => {
      gereed = false;
      await apollo.stop();
      await app.close();
    },
  };
};
