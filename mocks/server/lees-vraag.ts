import type { IncomingMessage } from 'node:http';
import { type MockResponse, type MockVraag, probleemResponse } from '../mock.ts';

/** No source takes a question that comes near this. */
export const MAXIMUM_BODY_BYTES = 1_048_576;

/** The refusal of a question that is larger. */
export const TE_GROOT: MockResponse = probleemResponse(
  413,
  'Te groot',
  `Een vraag is ten hoogste ${MAXIMUM_BODY_BYTES} bytes.`,
);

/** What was asked, or the refusal of what is no question. Throws when who asked leaves before the question is complete. */
export const leesVraag = async (
  incoming: IncomingMessage,
): Promise<{ readonly vraag: MockVraag } | { readonly weigering: MockResponse }> => {
  const body = await leesBody(incoming);
  const url = leesUrl(incoming);
  if (!url) return { weigering: probleemResponse(400, 'Ongeldige invoer', 'Dit is geen adres.') };
  if (body === null) return { weigering: TE_GROOT };
  return {
    vraag: {
      method: incoming.method ?? 'GET',
      pad: url.pathname,
      query: url.searchParams,
      headers: leesHeaders(incoming),
      body,
    },
  };
};

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

/** A path is not resolved against a base: `//` at its start would be read as a host. */
const leesUrl = ({ url = '/' }: IncomingMessage): URL | null =>
  URL.parse(url.startsWith('/') ? `http://mocks.invalid${url}` : url);

const leesHeaders = ({ headers }: IncomingMessage): MockVraag['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([naam, waarde]) => [naam, String(waarde)]));
