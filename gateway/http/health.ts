import type { FastifyInstance } from 'fastify';

/** `/health/live`: the process runs. `/health/ready`: it can answer; a dead source is no reason to take it out. */
export const registerHealth = (app: FastifyInstance, isGereed: () => boolean): void => {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    if (isGereed()) return { status: 'ok' };
    return reply.code(503).send({ status: 'niet gereed' });
  });
};
