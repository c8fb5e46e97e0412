import { stemmer } from '@orama/stemmers/dutch';
import { herstel, isBekend } from './herstel.ts';
import { lijktOp } from './lijkt-op.ts';
import {
  DIENSTEN,
  type Dienst,
  ENGELS,
  HOOFDWOORDEN,
  LEERWOORDEN,
  RANGEN,
  type Rang,
  SYNONIEMEN,
  VERSIERING,
} from './titelwoorden.ts';

/** What a title says of the work, without what counters hang on it. */
export interface Titelkern {
  /** Stemmed Dutch words, each once, in alphabetical order: the order and the compounds of a title do not count. */
  readonly woorden: readonly string[];
  /** One of the words stands in the titles of known occupations. */
  readonly bekend: boolean;
  readonly rang: Rang | null;
  readonly leerplek: boolean;
  readonly dienst: Dienst | null;
}

/** A shorter part in front of a head is no word of its own. */
const VOORSTUK_MINIMUM = 3;
/** In a shorter front part a last s is its own: procesoperator, but onderhoudsmonteur. */
const TUSSEN_S_VANAF = 7;
/** A shorter word with a slip in it could be too many things. */
const VERSCHREVEN_VANAF = 10;

/** Reads a folded title; words of the place name are left out. A title of nothing but decorations keeps them. */
export const getTitelkern = (gevouwen: string, plaatswoorden: ReadonlySet<string>): Titelkern => {
  const alle = gevouwen
    .split(/[^a-z0-9+#]+/)
    .filter((woord) => woord !== '')
    .map(herstel);
  const woorden = new Set<string>();
  let rang: Rang | null = null;
  let dienst: Dienst | null = null;
  let leerplek = false;
  let bekend = false;
  for (const [plek, woord] of alle.entries()) {
    if (VERSIERING.has(woord) || plaatswoorden.has(woord) || isNummer(woord)) continue;
    const eigenRang = getRang(woord, woorden);
    const eigenDienst = DIENSTEN.get(woord) ?? null;
    const leert = LEERWOORDEN.has(woord);
    rang ??= eigenRang;
    dienst ??= eigenDienst;
    leerplek ||= leert;
    if (eigenRang || eigenDienst || leert) continue;
    bekend ||= isBekend(woord);
    voegToe(woorden, vertaal(alle, plek));
  }
  return { woorden: [...(woorden.size > 0 ? woorden : new Set(alle))].sort(), bekend, rang, leerplek, dienst };
};

/** Behind other words an assistant is the work itself: teaching assistant. */
const getRang = (woord: string, ervoor: ReadonlySet<string>): Rang | null => {
  const rang = RANGEN.get(woord) ?? null;
  return rang === 'ASSISTENT' && ervoor.size > 0 ? null : rang;
};

/** The Dutch for a word, or for it and its neighbour; nothing where it went along with the one before. */
const vertaal = (alle: readonly string[], plek: number): string => {
  const woord = alle[plek] ?? '';
  if (ENGELS.has(`${alle[plek - 1]} ${woord}`)) return '';
  return ENGELS.get(`${woord} ${alle[plek + 1]}`) ?? ENGELS.get(woord) ?? woord;
};

/** Hours, amounts and reference numbers; c# and 3d are words. */
const isNummer = (woord: string): boolean => /^\d+[a-z]?$|\d{3}/.test(woord);

const voegToe = (woorden: Set<string>, tekst: string): void => {
  for (const woord of tekst === '' ? [] : tekst.split(' ')) {
    const synoniem = SYNONIEMEN.get(woord);
    if (synoniem !== undefined) for (const deel of synoniem.split(' ')) woorden.add(stemmer(deel));
    else splits(woorden, woord);
  }
};

const splits = (woorden: Set<string>, woord: string): void => {
  const hoofd = HOOFDWOORDEN.find((kandidaat) => woord.endsWith(kandidaat));
  if (hoofd === woord) woorden.add(stemmer(woord));
  else if (hoofd && woord.length >= hoofd.length + VOORSTUK_MINIMUM)
    voegSamenstellingToe(woorden, woord, hoofd, hoofd.length);
  else splitsVerschreven(woorden, woord);
};

/** A slip of the finger in the head of a compound: magazijnmedewekrer. */
const splitsVerschreven = (woorden: Set<string>, woord: string): void => {
  if (woord.length >= VERSCHREVEN_VANAF) {
    for (const hoofd of HOOFDWOORDEN) {
      for (const lengte of [hoofd.length, hoofd.length + 1, hoofd.length - 1]) {
        const staart = woord.slice(-lengte);
        if (staart[0] !== hoofd[0] || woord.length < lengte + VOORSTUK_MINIMUM || !lijktOp(staart, hoofd)) continue;
        voegSamenstellingToe(woorden, woord, hoofd, lengte);
        return;
      }
    }
  }
  woorden.add(stemmer(woord));
};

const voegSamenstellingToe = (woorden: Set<string>, woord: string, hoofd: string, lengte: number): void => {
  const voorstuk = woord.slice(0, -lengte);
  voegDeelToe(woorden, voorstuk.length >= TUSSEN_S_VANAF && voorstuk.endsWith('s') ? voorstuk.slice(0, -1) : voorstuk);
  voegDeelToe(woorden, hoofd);
};

const voegDeelToe = (woorden: Set<string>, deel: string): void => {
  for (const woord of (SYNONIEMEN.get(deel) ?? deel).split(' ')) woorden.add(stemmer(woord));
};
