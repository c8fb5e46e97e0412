import { stemmer } from '@orama/stemmers/dutch';
import { LRUCache } from 'lru-cache';

/** Words come back all the time; this is room for the whole vocabulary of a large feed. */
const ONTHOUDEN = 100_000;
/** Longer "words" are codes or noise, which nobody looks for. */
const LANGSTE_WOORD = 60;

const stammen = new LRUCache<string, string>({ max: ONTHOUDEN, memoMethod: (woord) => stemmer(woord) });

/**
 * The words of a text as the index knows them: lower case and without accents, each once. Done here and not by a
 * database, so that every index finds the same.
 */
export const getWoorden = (tekst: string): readonly string[] => {
  const woorden = new Set<string>();
  for (const stuk of tekst.toLowerCase().match(STUKKEN) ?? []) {
    if (ALLEEN_ASCII.test(stuk)) woorden.add(stuk);
    else for (const woord of vouwStuk(stuk)) woorden.add(woord);
  }
  return [...woorden].filter((woord) => woord.length <= LANGSTE_WOORD);
};

/** What is surely no part of a word stands between these; the rest, of which there is little, is looked at more closely. */
const STUKKEN = /[a-z\d\u0080-\u{10ffff}]+/gu;
const ALLEEN_ASCII = /^[a-z\d]+$/;

const vouwStuk = (stuk: string): readonly string[] =>
  stuk
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What the forms of a Dutch word have in common (Snowball): `planners` and `planner` both give `planner`. */
export const getStam = (woord: string): string => stammen.memo(woord);
