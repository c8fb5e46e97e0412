import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type MockVraag, probleemResponse } from '../mock.ts';
import { createRandom } from '../random.ts';
import { rechtstreeks, type Verloop } from '../scenario/verloop.ts';
import { leesVraag } from './lees-vraag.ts';
import { stuurVerloop } from './stuur-verloop.ts';

/** Answers what arrives: at once, or later. */
export type Beantwoord = (vraag: MockVraag, afzender: string) => Verloop | Promise<Verloop>;

/** Puts a way to answer on HTTP. What is sent in place of an answer comes from the seed and the question alone. */
export const createLuisteraar =
  (beantwoord: Beantwoord, getZaad: () => string): RequestListener =>
  (incoming, outgoing) => {
    // Who asked has left before the question was complete.
    handel(incoming, outgoing, beantwoord, getZaad).catch(() => void outgoing.destroy());
  };

const handel = async (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  beantwoord: Beantwoord,
  getZaad: () => string,
): Promise<void> => {
  const gelezen = await leesVraag(incoming);
  const verloop =
    'vraag' in gelezen
      ? await probeer(beantwoord, gelezen.vraag, incoming.socket.remoteAddress ?? '')
      : rechtstreeks(gelezen.weigering);
  await stuurVerloop(outgoing, verloop, createRandom(getZaad(), incoming.method ?? '', incoming.url ?? ''));
};

const probeer = async (beantwoord: Beantwoord, vraag: MockVraag, afzender: string): Promise<Verloop> => {
  try {
    return await beantwoord(vraag, afzender);
  } catch (fout) {
    const detail = fout instanceof Error ? fout.message : 'Onbekend';
    return rechtstreeks(probleemResponse(500, 'Fout in de nabootsing', detail));
  }
};
