import fastify, { type FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { createOperatie } from './operatie.ts';
import { leesProef, PROEFKOP, type Proefstand } from './proef.ts';
import type { Subgraph } from './subgraph.ts';

const Vraag = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

const DEADLINE_MS = 10_000;
const TRACE_ID = /^[0-9a-f]{32}$/;
const MELDING_VAN_BINNEN = 'Er ging iets mis binnen dit deel van de graaf.';

export interface SubgraphServerOpties {
  readonly nu?: () => Date;
  /** What a request may try out on mocked sources: the same as the gateway has. Null: nothing. */
  readonly proefstand?: Proefstand | null;
}

/**
 * A subgraph as a server of its own, for the gateway alone: it takes no identity from a request, so personal data stays
 * shut, and it must not be reachable from outside. It refuses to try out what it knows nothing of: an answer as if nothing
 * was tried would be a lie.
 */
export const createSubgraphServer = (
  subgraph: Subgraph,
  { nu = () => new Date(), proefstand = null }: SubgraphServerOpties = {},
): FastifyInstance => {
  const app = fastify({ bodyLimit: 5 * 1024 * 1024 });
  app.post('/graphql', async (request, reply) => {
    const vraag = Vraag.safeParse(request.body);
    if (!vraag.success) return reply.code(400).send({ errors: [{ message: 'not a GraphQL request' }] });
    const { proef, bezwaar } = leesProef(request.headers[PROEFKOP], proefstand);
    if (bezwaar !== null) return reply.code(400).send({ errors: [{ message: `${PROEFKOP}: ${bezwaar}` }] });
    const kop = String(request.headers['x-trace-id'] ?? '');
    const operatie = createOperatie({
      traceId: TRACE_ID.test(kop) ? kop : '0'.repeat(32),
      signaal: AbortSignal.timeout(DEADLINE_MS),
      proef,
      nu,
    });
    const { query, variables, operationName } = vraag.data;
    const antwoord = await subgraph.execute(
      { query, variables: variables ?? undefined, operationName: operationName ?? undefined },
      operatie,
    );
    return { ...antwoord, ...(antwoord.errors && { errors: antwoord.errors.map(zonderBinnenkant) }) };
  });
  return app;
};

type Fout = NonNullable<Awaited<ReturnType<Subgraph['execute']>>['errors']>[number];

/** What was not thrown for a client has no code; its words do not leave the process. */
const zonderBinnenkant = (fout: Fout): object => {
  const { message, path, extensions } = fout instanceof GraphQLError ? fout.toJSON() : fout;
  return extensions?.code === undefined ? { message: MELDING_VAN_BINNEN, path } : { message, path, extensions };
};
