import { type MockResponse, probleemResponse, ZONDER_BODY } from '../mock.ts';
import type { Random } from '../random.ts';
import { type Fout, isSocketfout, MAXIMUM_MS, type Socketfout, type Storing } from './storing.ts';

/** How an answer goes over the wire. */
export interface Verloop {
  /** Null: no answer comes. */
  readonly response: MockResponse | null;
  /** Wait before the first byte. */
  readonly vertragingMs: number;
  /** The body in pieces, over a stretch of time; null: at once. */
  readonly druppel: { readonly delen: number; readonly duurMs: number } | null;
  /** How the connection breaks; null: it does not. */
  readonly socketfout: Socketfout | null;
  /** What struck, in words, for the journal. */
  readonly storingen: readonly string[];
}

const OVERMAAT_BYTES = 8 * 1024 * 1024;

/** An answer that nothing strikes. */
export const rechtstreeks = (response: MockResponse): Verloop => ({
  response,
  vertragingMs: 0,
  druppel: null,
  socketfout: null,
  storingen: [],
});

/** Lets faults strike an answer. Chance comes from `random` alone, so the same draw gives the same course. */
export const createVerloop = (response: MockResponse, storingen: readonly Storing[], random: Random): Verloop => {
  const treft = storingen.filter(({ kans = 1 }) => random.chance(kans));
  const vertraging = treft.reduce((som, storing) => som + getVertraging(storing, random), 0);
  // A timer that is set for longer than it can count goes off at once.
  const vertragingMs = Math.round(Math.min(MAXIMUM_MS, vertraging));
  const druppel = treft.find(({ chunkedDribbleDelay }) => chunkedDribbleDelay)?.chunkedDribbleDelay;
  const status = treft.find((storing) => storing.status !== undefined);
  const fout = treft.find(({ fault }) => fault)?.fault ?? null;
  const antwoord = status ? weiger(status) : response;
  return {
    response: fout && isSocketfout(fout) ? null : verander(antwoord, fout),
    vertragingMs,
    druppel: druppel ? { delen: druppel.numberOfChunks, duurMs: druppel.totalDuration } : null,
    socketfout: fout && isSocketfout(fout) ? fout : null,
    storingen: [
      ...(vertragingMs > 0 ? [`${vertragingMs} ms vertraging`] : []),
      ...(druppel ? ['CHUNKED_DRIBBLE'] : []),
      ...(status ? [`status ${status.status}`] : []),
      ...(fout ? [fout] : []),
    ],
  };
};

const getVertraging = ({ fixedDelayMilliseconds = 0, delayDistribution }: Storing, random: Random): number => {
  switch (delayDistribution?.type) {
    case 'fixed':
      return fixedDelayMilliseconds + delayDistribution.milliseconds;
    case 'uniform':
      return fixedDelayMilliseconds + random.int(delayDistribution.lower, delayDistribution.upper);
    case 'lognormal': {
      const { median, sigma, maxValue = Number.POSITIVE_INFINITY } = delayDistribution;
      return fixedDelayMilliseconds + Math.min(maxValue, median * Math.exp(sigma * trekNormaal(random)));
    }
    default:
      return fixedDelayMilliseconds;
  }
};

/** Box-Muller; `1 - next()` is never 0. */
const trekNormaal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

const weiger = ({ status = 500, retryAfter }: Storing): MockResponse => {
  const kop: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  if (status === 503 && retryAfter !== undefined)
    return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...kop }, body: ONDERHOUDSPAGINA };
  return probleemResponse(status, 'Storing (nabootsing)', 'Deze storing is zo ingesteld.', kop);
};

/** What stands before a source in maintenance is seldom the source itself. */
const ONDERHOUDSPAGINA =
  '<!doctype html><html lang="nl"><title>Onderhoud</title><h1>Wij werken aan deze dienst</h1><p>Probeer het later opnieuw.</p></html>';

const verander = (response: MockResponse, fout: Fout | null): MockResponse => {
  const { status, headers, body } = response;
  switch (fout) {
    case 'WRONG_CONTENT_TYPE':
      return { ...response, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } };
    case 'TRUNCATED_BODY':
      return { ...response, body: body.slice(0, Math.floor(body.length / 2)) };
    case 'OVERSIZED_BODY':
      // What may not have a body, gets none.
      if (ZONDER_BODY.includes(status)) return response;
      return { ...response, body: body + ' '.repeat(Math.max(0, OVERMAAT_BYTES - Buffer.byteLength(body))) };
    default:
      return response;
  }
};
