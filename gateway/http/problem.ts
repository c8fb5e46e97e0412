import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** An error of the REST side: RFC 9457, with nothing in it that comes from inside. */
export const sendProblem = (reply: FastifyReply, status: number, title: string, detail: string): FastifyReply =>
  reply.code(status).type('application/problem+json').send({ status, title, detail });

/** What no route answers, and what a route could not: always JSON, never a page and never a stack trace. */
export const registerProblems = (app: FastifyInstance): void => {
  app.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, 404, 'Niet gevonden', 'Dit adres bestaat niet. De graaf staat op POST /graphql.'),
  );
  app.setErrorHandler<{ statusCode?: number }>((fout, request, reply) => sendFout(fout, request, reply));
};

/** Also for what fails before a route is found, such as an address that is not one. */
export const sendFout = (fout: { statusCode?: number }, request: FastifyRequest, reply: FastifyReply): void => {
  const status = fout.statusCode ?? 500;
  const [title, code] = FOUTEN[status] ?? (status < 500 ? FOUTEN[400] : FOUTEN[500]) ?? ONBEKEND;
  const detail = status < 500 ? 'Het verzoek kon niet worden gelezen.' : 'Er ging iets mis.';
  if (request.url.split('?')[0] === '/graphql')
    reply
      .code(status)
      .type('application/json')
      .send({ errors: [{ message: detail, extensions: { code } }] });
  else sendProblem(reply, status, title, detail);
};

const ONBEKEND = ['Interne fout', 'INTERNAL_SERVER_ERROR'] as const;

/** Title for the REST side and code for GraphQL. */
const FOUTEN: Readonly<Record<number, readonly [title: string, code: string]>> = {
  400: ['Ongeldig verzoek', 'BAD_REQUEST'],
  405: ['Methode niet toegestaan', 'METHOD_NOT_ALLOWED'],
  413: ['Verzoek te groot', 'PAYLOAD_TOO_LARGE'],
  415: ['Inhoudstype niet ondersteund', 'UNSUPPORTED_MEDIA_TYPE'],
  500: ONBEKEND,
};
