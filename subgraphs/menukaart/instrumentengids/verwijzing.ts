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
const ZELF =
  /^(?!.*\b(?:niet|alleen)\b).*\bzelf\b.*\b(?:aan)?melden\b|\bmeld u zelf\b|\bloop binnen\b|\bmaak een afspraak\b/i;
const NIET_ZELF = /\b(?:kunt|kan|mag)\b.*\bniet zelf\b.*\b(?:aan)?melden\b/i;
/** A sentence with one of these needs somebody else, so it does not say that people may come by themselves. */
const MET_EEN_ANDER = /\b(?:adviseur|consulent|contactpersoon|klantmanager|met uw|alleen via)\b/i;

/**
 * Who may refer, by the sentences on how to apply: neither guide has a code for it. Null where no sentence says it, which is not the
 * same as nobody.
 */
export const leesVerwijzing = (aanmelden: string | null | undefined): Dienst['verwijzing'] => {
  const zinnen = aanmelden?.split(/(?<=[.!?])\s+|\n+/) ?? [];
  const door = zinnen
    .flatMap((zin) => DOOR_EEN_ANDER.exec(zin)?.[1] ?? [])
    .flatMap((namen) => BALIE_BIJ_WOORD.flatMap(([woord, balie]) => (woord.test(namen) ? [balie] : [])));
  const zelf = leesZelf(zinnen);
  return door.length === 0 && zelf === null ? null : { zelf, door: [...new Set(door)], toelichting: null };
};

/** Whether people may come by themselves, as the sentences say; null where none does. */
const leesZelf = (zinnen: readonly string[]): boolean | null => {
  if (zinnen.some((zin) => NIET_ZELF.test(zin))) return false;
  return zinnen.some((zin) => ZELF.test(zin) && !MET_EEN_ANDER.test(zin)) || null;
};
