import type { FastifyInstance } from 'fastify';

/** Version of the REST side; every answer carries it (NL API Design Rules, /core/version-header). */
const API_VERSION = '1.0.0';

/** Headers of the NL API Design Rules (/core/transport/security-headers) on every answer, GraphQL's too. */
export const registerSecurityHeaders = (app: FastifyInstance): void => {
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({
      'api-version': API_VERSION,
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    if (!reply.hasHeader('content-security-policy'))
      reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
};
