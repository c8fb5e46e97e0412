import type { FastifyInstance, FastifyReply } from 'fastify';

/** An error of the REST side: RFC 9457, with nothing in it that comes from inside. */
export const sendProblem = (reply: FastifyReply, status: number, title: string, detail: string): FastifyReply =>
  reply.code(status).type('application/problem+json').send({ status, title, detail });

/** What no route answers, and what a route could not: always JSON, never a page and never a stack trace. */
export const registerProblems = (app: FastifyInstance): void => {
  app.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, 404, 'Niet gevonden', 'Dit adres bestaat niet. De graaf staat op POST /graphql.'),
  );
  app.setErrorHandler<Error & { statusCode?: number }>((fout, _request, reply) => {
    const status = fout.statusCode ?? 500;
    return status < 500
      ? sendProblem(reply, status, TITELS[status] ?? 'Ongeldig verzoek', 'Het verzoek kon niet worden gelezen.')
      : sendProblem(reply, 500, 'Interne fout', 'Er ging iets mis.');
  });
};

const TITELS: Readonly<Record<number, string>> = {
  400: 'Ongeldig verzoek',
  413: 'Verzoek te groot',
  415: 'Inhoudstype niet ondersteund',
};
