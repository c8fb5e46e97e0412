import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerAdmin } from './admin.ts';
import type { MockWereld } from './create-wereld.ts';
import type { MockRequest, MockResponse } from './mock.ts';

/** The mocked sources over HTTP: each under its own path, and the admin API under `/__admin`. */
export const createMockServer = (wereld: MockWereld): Server =>
  createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://mocks.invalid');
    const [, eerste = '', ...rest] = url.pathname.split('/');
    const request = {
      method: incoming.method ?? 'GET',
      pad: `/${rest.join('/')}`,
      query: url.searchParams,
      headers: leesHeaders(incoming),
      body: await leesBody(incoming),
    };
    if (eerste === '__admin') return stuur(outgoing, answerAdmin(wereld, request));
    if (!wereld.bronnen.some(({ id }) => id === eerste)) return stuur(outgoing, onbekend(wereld));
    const antwoord = wereld.antwoord(eerste, request);
    // A source that is off does not answer politely: the connection breaks.
    if (antwoord === null) outgoing.destroy();
    else stuur(outgoing, antwoord);
  });

const leesBody = async (incoming: IncomingMessage): Promise<string> => {
  const delen: Buffer[] = [];
  for await (const deel of incoming) delen.push(deel);
  return Buffer.concat(delen).toString('utf8');
};

const leesHeaders = ({ headers }: IncomingMessage): MockRequest['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([naam, waarde]) => [naam, String(waarde)]));

const stuur = (outgoing: ServerResponse, { status, headers, body }: MockResponse): void => {
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  outgoing.end(body);
};

const onbekend = ({ bronnen }: MockWereld): MockResponse => ({
  status: 404,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({
    status: 404,
    title: 'Onbekende bron',
    detail: `Bronnen: ${bronnen.map(({ id }) => id).join(', ')}`,
  }),
});
