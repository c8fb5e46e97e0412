import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerAdmin } from './admin.ts';
import type { MockWereld } from './create-wereld.ts';
import { type MockResponse, type MockVraag, probleemResponse } from './mock.ts';

/** No source takes a question that comes near this. */
const MAXIMUM_BODY_BYTES = 1_048_576;

/** The mocked sources over HTTP: each under its own path, and the admin API under `/__admin`. */
export const createMockServer = (wereld: MockWereld): Server =>
  createServer((incoming, outgoing) => {
    leesBody(incoming).then(
      (body) => {
        const antwoord = geefAntwoord(wereld, incoming, body);
        // A source that is off does not answer politely: the connection breaks.
        if (antwoord === null) outgoing.destroy();
        else stuur(outgoing, antwoord);
      },
      // Who asked has left before the question was complete.
      () => void outgoing.destroy(),
    );
  });

/** The body as text, or null when it is too large. It is read to its end all the same, so that the answer arrives. */
const leesBody = async (incoming: IncomingMessage): Promise<string | null> => {
  const delen: Buffer[] = [];
  let bytes = 0;
  for await (const deel of incoming) {
    bytes += Buffer.byteLength(deel);
    if (bytes <= MAXIMUM_BODY_BYTES) delen.push(deel);
  }
  return bytes <= MAXIMUM_BODY_BYTES ? Buffer.concat(delen).toString('utf8') : null;
};

const geefAntwoord = (wereld: MockWereld, incoming: IncomingMessage, body: string | null): MockResponse | null => {
  const url = leesUrl(incoming);
  if (!url) return probleemResponse(400, 'Ongeldige invoer', 'Dit is geen adres.');
  if (body === null) return probleemResponse(413, 'Te groot', `Een vraag is ten hoogste ${MAXIMUM_BODY_BYTES} bytes.`);
  const [, eerste = '', ...rest] = url.pathname.split('/');
  const vraag: MockVraag = {
    method: incoming.method ?? 'GET',
    pad: `/${rest.join('/')}`,
    query: url.searchParams,
    headers: leesHeaders(incoming),
    body,
  };
  if (eerste === '__admin') return answerAdmin(wereld, vraag);
  const ids = wereld.bronnen.map(({ id }) => id);
  return ids.includes(eerste)
    ? wereld.antwoord(eerste, vraag)
    : probleemResponse(404, 'Onbekende bron', `Bronnen: ${ids.join(', ')}`);
};

/** A path is not resolved against a base: `//` at its start would be read as a host. */
const leesUrl = ({ url = '/' }: IncomingMessage): URL | null =>
  URL.parse(url.startsWith('/') ? `http://mocks.invalid${url}` : url);

const leesHeaders = ({ headers }: IncomingMessage): MockVraag['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([naam, waarde]) => [naam, String(waarde)]));

const stuur = (outgoing: ServerResponse, { status, headers, body }: MockResponse): void => {
  outgoing.writeHead(status, { 'x-gesimuleerd': 'true', ...headers, 'content-length': Buffer.byteLength(body) });
  outgoing.end(body);
};
