import type { Balie } from '../../shared/situatie.ts';
import type { Dienst } from '../dienst.ts';

/** The counters that the guides name in a sentence. */
const BALIE_BIJ_WOORD: readonly (readonly [woord: RegExp, balie: Balie])[] = [
  [/\bgemeente\b/i, 'GEMEENTE'],
  [/\bUWV\b/, 'UWV'],
  [/\bwerkcentrum\b/i, 'WERKCENTRUM'],
  [/\bwerkgeversservicepunt\b/i, 'WSP'],
  [/\bleerwerkloket\b/i, 'LEERWERKLOKET'],
  [/\bvakbond\b/i, 'VAKBOND'],
];
/** Somebody of one or more counters signs people up; the group holds what follows, with the names of the counters. */
const DOOR_EEN_ANDER = /\b(?:adviseur|consulent|contactpersoon|klantmanager) van\b(.*)/i;
const ZELF = /\bzelf\b.*\b(aan)?melden\b|\bmeld u zelf\b|\bloop binnen\b|\bmaak een afspraak\b/i;

/**
 * Who may refer, by the sentences on how to apply: neither guide has a code for it. Null where no sentence says it, which is not the
 * same as nobody.
 */
export const leesVerwijzing = (aanmelden: string | null | undefined): Dienst['verwijzing'] => {
  const zinnen = aanmelden?.split(/(?<=\.)\s+/) ?? [];
  const door = zinnen
    .flatMap((zin) => DOOR_EEN_ANDER.exec(zin)?.[1] ?? [])
    .flatMap((namen) => BALIE_BIJ_WOORD.flatMap(([woord, balie]) => (woord.test(namen) ? [balie] : [])));
  const zelf = zinnen.some((zin) => ZELF.test(zin)) || null;
  return door.length === 0 && zelf === null ? null : { zelf, door: [...new Set(door)], toelichting: null };
};
