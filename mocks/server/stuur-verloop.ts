import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { MockResponse } from '../mock.ts';
import type { Random } from '../random.ts';
import type { Verloop } from '../scenario/verloop.ts';
import { breekVerbinding } from './breek-verbinding.ts';
import { geefKoppen, geefKoppenZonderLengte } from './geef-koppen.ts';
import { wacht } from './wacht.ts';

/** Sends an answer as its course says: late, in drops, or not at all. Stops where who asked leaves. */
export const stuurVerloop = async (
  outgoing: ServerResponse,
  { response, vertragingMs, druppel, socketfout }: Verloop,
  random: Random,
): Promise<void> => {
  if (!(await wacht(vertragingMs, outgoing))) return;
  if (response === null) await breek(outgoing, socketfout ?? 'CONNECTION_RESET_BY_PEER', random);
  else if (druppel) await stuurDruppels(outgoing, response, druppel);
  else outgoing.writeHead(response.status, geefKoppen(response)).end(response.body);
};

/** Of questions sent in a row on one connection the answers come in that order (RFC 9112, section 9.3.2): so does a break. */
const breek = async (
  outgoing: ServerResponse,
  fout: NonNullable<Verloop['socketfout']>,
  random: Random,
): Promise<void> => {
  if (!outgoing.socket) await Promise.race([once(outgoing, 'socket'), once(outgoing, 'close')]);
  if (outgoing.socket) breekVerbinding(outgoing.socket, fout, random);
};

/** Without a length, so in chunks: the headers at once, the last piece when the time is over. */
const stuurDruppels = async (
  outgoing: ServerResponse,
  response: MockResponse,
  { delen, duurMs }: NonNullable<Verloop['druppel']>,
): Promise<void> => {
  outgoing.writeHead(response.status, geefKoppenZonderLengte(response));
  outgoing.flushHeaders();
  const bytes = Buffer.from(response.body);
  const grens = (deel: number): number => Math.floor((bytes.length * deel) / delen);
  const begin = performance.now();
  for (let deel = 0; deel < delen; deel += 1) {
    // By the clock and not by the piece: a timer is never early and often late, and a thousand of them much later.
    const moment = begin + (duurMs * (deel + 1)) / delen;
    if (!(await wacht(moment - performance.now(), outgoing))) return;
    const stuk = bytes.subarray(grens(deel), grens(deel + 1));
    if (stuk.length > 0) outgoing.write(stuk);
  }
  outgoing.end();
};
