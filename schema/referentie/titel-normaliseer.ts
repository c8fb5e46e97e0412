import { NEUTRAAL } from './titel-woorden.ts';
import { vouw } from './vouw.ts';

/** A part of a title, between marks that part it from the rest. */
export interface Titeldeel {
  /** Folded words. */
  readonly woorden: readonly string[];
  /** Places in `woorden` with a slash, a hyphen, an ampersand or a plus in front: another job may begin there. */
  readonly na: ReadonlySet<number>;
}

/** Longer titles are texts; what they mean stands in front. */
const MAXIMUM_LENGTE = 300;

/** m/v, (m/v/x), v|m, m/w/d. */
const GESLACHT = /(?<![a-z0-9])[mvfxdwh](?:\s?[/|,]\s?[mvfxdwhn])+(?![a-z0-9])/g;
/** medewerk(st)er, verpleegkundige(n), verkoper/-ster, barman/-vrouw. */
const UITGANG =
  /(?<=[a-z])(?:\((?:e|n|s|en|es|in|se|st|kin|ster|trice|euse)\)|\/-?(?:e|in|ster|trice|euse|vrouw)(?![a-z]))/g;
/** uitvoerder (junior) woningbouw. */
const TUSSEN_HAAKJES = /\(([a-z]+)\)/g;
/** b.v., o.a. */
const AFGEKORT = /(?<![a-z0-9])(?:[a-z]\.){2,}/g;
/** A period after a short word belongs to an abbreviation. */
const SCHEIDING = /\s[-–—]+\s?|[–—|:;,!?•·…]|\s\/\/\s|(?<=[a-z]{6})\.\s/;
const WOORD = /[a-z0-9][a-z0-9#]*\+{0,2}|[/&+-]/g;

/** Join words to one compound, or a second job to the first. */
const SCHAKELS = new Set(['/', '&', '+', '-']);

/** What counters shorten. */
const AFKORTINGEN: ReadonlyMap<string, string> = new Map([
  ['adm', 'administratief'],
  ['alg', 'algemeen'],
  ['ass', 'assistent'],
  ['mdw', 'medewerker'],
  ['medew', 'medewerker'],
  ['vpk', 'verpleegkundige'],
  ['zelfst', 'zelfstandig'],
]);

/** Takes a title apart: without capitals, accents and endings for a gender, abbreviations written out. Empty parts are left out. */
export const leesTitel = (titel: string): readonly Titeldeel[] => {
  let tekst = vouwTekst(titel.slice(0, MAXIMUM_LENGTE));
  // Most titles have none of these signs, and a harvest reads a million.
  if (/['’`]/.test(tekst)) tekst = tekst.replaceAll(/['’`]/g, '');
  if (/[/|,]/.test(tekst)) tekst = tekst.replaceAll(GESLACHT, ' ');
  if (/[(/]/.test(tekst)) tekst = tekst.replaceAll(UITGANG, '');
  if (tekst.includes('('))
    tekst = tekst.replaceAll(TUSSEN_HAAKJES, (heel, woord) => (NEUTRAAL.has(woord) ? ' ' : heel));
  if (tekst.includes('.')) tekst = tekst.replaceAll(AFGEKORT, (letters) => letters.replaceAll('.', ''));
  return tekst
    .split(SCHEIDING)
    .map(leesDeel)
    .filter(({ woorden }) => woorden.length > 0);
};

/** A name in a table as the words of a title: one space between words, other signs left out. */
export const normaliseerNaam = (naam: string): string =>
  leesDeel(
    vouw(naam)
      .replaceAll(/['’]/g, '')
      .replace(/ e\.d\.$/, '')
      .replaceAll(UITGANG, ''),
  ).woorden.join(' ');

/** What is in ASCII has no accents to take off. */
const vouwTekst = (tekst: string): string => (/[^\x20-\x7e]/.test(tekst) ? vouw(tekst) : tekst.toLowerCase());

const leesDeel = (tekst: string): Titeldeel => {
  const woorden: string[] = [];
  let na: Set<number> | null = null;
  for (const woord of tekst.match(WOORD) ?? []) {
    if (SCHAKELS.has(woord)) na = (na ?? new Set()).add(woorden.length);
    else woorden.push(AFKORTINGEN.get(woord) ?? woord);
  }
  return { woorden, na: na ?? GEEN };
};

const GEEN: ReadonlySet<number> = new Set();
