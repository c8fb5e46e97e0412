import type { ServerResponse } from 'node:http';
import { mockNu } from '../klok.ts';
import type { MockResponse } from '../mock.ts';
import type { Random } from '../random.ts';
import type { Verloop } from '../scenario/verloop.ts';
import { breekVerbinding } from './breek-verbinding.ts';
import { wacht } from './wacht.ts';

/** Statuses without a body, of which the length says nothing (RFC 9110, section 8.6). */
const ZONDER_BODY: readonly number[] = [204, 304];

/** Sends an answer as its course says: late, in drops, or not at all. Stops where who asked leaves. */
export const stuurVerloop = async (
  outgoing: ServerResponse,
  { response, vertragingMs, druppel, socketfout }: Verloop,
  random: Random,
): Promise<void> => {
  if (!(await wacht(vertragingMs, outgoing))) return;
  const { socket } = outgoing;
  if (socketfout && socket) breekVerbinding(socket, socketfout, random);
  else if (response === null) outgoing.destroy();
  else if (druppel) await stuurDruppels(outgoing, response, druppel);
  else stuur(outgoing, response);
};

const stuur = (outgoing: ServerResponse, { status, headers, body }: MockResponse): void => {
  const lengte = ZONDER_BODY.includes(status) ? {} : { 'content-length': Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...getKoppen(headers), ...lengte });
  outgoing.end(body);
};

/** Without a length, so in chunks: the headers at once, the last piece when the time is over. */
const stuurDruppels = async (
  outgoing: ServerResponse,
  { status, headers, body }: MockResponse,
  { delen, duurMs }: NonNullable<Verloop['druppel']>,
): Promise<void> => {
  outgoing.writeHead(status, getKoppen(headers));
  outgoing.flushHeaders();
  const bytes = Buffer.from(body);
  const grens = (deel: number): number => Math.floor((bytes.length * deel) / delen);
  for (let deel = 0; deel < delen; deel += 1) {
    if (!(await wacht(duurMs / delen, outgoing))) return;
    const stuk = bytes.subarray(grens(deel), grens(deel + 1));
    if (stuk.length > 0) outgoing.write(stuk);
  }
  outgoing.end();
};

/** The moment is that of the mocked world, so that a stopped clock gives the same bytes again. */
const getKoppen = (headers: MockResponse['headers']): MockResponse['headers'] => ({
  date: mockNu().toUTCString(),
  'x-gesimuleerd': 'true',
  ...headers,
});
