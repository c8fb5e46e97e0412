import { vouw } from '../../../schema/referentie/vouw.ts';

/**
 * A text in a few numbers, enough to tell how much two texts share, not to read it: the number of different pairs of
 * words, and a MinHash signature of six bits a row, one character each, with a dot where a row got no value.
 */
export type Tekstschets = readonly [paren: number, waarden: string];

/** Every pair of words goes into one row of each round: far cheaper than into every row, and as good for a text of some length. */
const RONDES = 2;
const RIJEN_PER_RONDE = 32;
/** Rows of the signature: the estimated share is right to about 0.06. */
const RIJEN = RONDES * RIJEN_PER_RONDE;
/** Two values of six bits are the same by chance once in so many rows. */
const TOEVAL = 1 / 64;
/** A text with fewer pairs says too little to compare. */
const PAREN_MINIMUM = 8;
/** Shorter words (de, van, u, je) are left out, so that the polite and the familiar form of a text are alike. Numbers count. */
const WOORD_MINIMUM = 4;
/** Letters that count: what comes after is mostly inflection (werken, werkt, werkende). */
const STAM = 6;
/** More of a text is not read: reading costs time, and what makes a vacancy its own stands in its beginning. */
const TEKST_MAXIMUM = 4_000;

const ALFABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LEEG = '.';
const LEEG_CODE = LEEG.charCodeAt(0);
const ZAAD = 0x811c9dc5;
const PRIEM = 0x01000193;
const FACTOREN = [0x9e3779b1, 0x85ebca77] as const;

/**
 * The sketch of a text. It counts which pairs of neighbouring words occur, not where or how often: another order of
 * sentences, an intro or a cut changes no more than its own part, while texts about the same kind of work share few pairs.
 * Null for a text that is missing or too short.
 */
export const createTekstschets = (tekst: string | null): Tekstschets | null => {
  if (tekst === null) return null;
  const paren = leesParen(tekst);
  if (paren.size < PAREN_MINIMUM) return null;
  const minima = new Int32Array(RIJEN).fill(-1);
  for (const paar of paren) {
    for (const [ronde, factor] of FACTOREN.entries()) {
      const hash = Math.imul(paar ^ (paar >>> 15), factor);
      const rij = ronde * RIJEN_PER_RONDE + (hash >>> 27);
      const waarde = Math.imul(hash, PRIEM) >>> 1;
      const minimum = minima[rij] ?? -1;
      if (minimum < 0 || waarde < minimum) minima[rij] = waarde;
    }
  }
  let waarden = '';
  for (const minimum of minima) waarden += minimum < 0 ? LEEG : ALFABET[Math.imul(minimum, 0x2c1b3c6d) >>> 26];
  return [paren.size, waarden];
};

/** Estimated share of all pairs of words that two texts have in common (Jaccard), 0 to 1. */
export const getGelijkenis = ([, a]: Tekstschets, [, b]: Tekstschets): number => {
  let gelijk = 0;
  let geteld = 0;
  for (let rij = 0; rij < RIJEN; rij += 1) {
    const waarde = a.charCodeAt(rij);
    const zelfde = waarde === b.charCodeAt(rij);
    if (zelfde && waarde === LEEG_CODE) continue;
    geteld += 1;
    if (zelfde) gelijk += 1;
  }
  return Math.max(0, (gelijk / geteld - TOEVAL) / (1 - TOEVAL));
};

/** Estimated share of the shorter text that stands in the longer one too, 0 to 1: near 1 for a text that was only cut or framed. */
export const getInsluiting = (a: Tekstschets, b: Tekstschets): number => {
  const gelijkenis = getGelijkenis(a, b);
  const [parenA, parenB] = [a[0], b[0]];
  const samen = (gelijkenis * (parenA + parenB)) / (1 + gelijkenis);
  return Math.min(1, samen / Math.min(parenA, parenB));
};

/** Characters of western European languages without capital and accent; 0 for what is in no word. */
const GEVOUWEN = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const [teken = ''] = vouw(String.fromCharCode(code));
  return /^[a-z0-9]$/.test(teken) ? teken.charCodeAt(0) : 0;
});
const CIJFERS_TOT = '9'.charCodeAt(0);

/** The different pairs of words of a text, as hashes: one walk, no strings made. */
const leesParen = (tekst: string): ReadonlySet<number> => {
  const paren = new Set<number>();
  const einde = Math.min(tekst.length, TEKST_MAXIMUM);
  let vorige = 0;
  let hash = ZAAD;
  let lengte = 0;
  let getal = false;
  for (let plek = 0; plek <= einde; plek += 1) {
    const teken = plek < einde ? (GEVOUWEN[tekst.charCodeAt(plek)] ?? 0) : 0;
    if (teken > 0) {
      if (lengte === 0) getal = teken <= CIJFERS_TOT;
      lengte += 1;
      if (lengte <= STAM) hash = Math.imul(hash ^ teken, PRIEM);
    } else if (lengte > 0) {
      if (lengte >= WOORD_MINIMUM || getal) {
        // Thirty bits: a set holds small numbers best.
        if (vorige !== 0) paren.add((Math.imul(vorige, 0x85ebca6b) ^ hash) & 0x3fffffff);
        vorige = hash;
      }
      hash = ZAAD;
      lengte = 0;
    }
  }
  return paren;
};
