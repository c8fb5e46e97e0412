import { lijktOp } from './lijkt-op.ts';

/** GELIJK: the same name but for a slip; VERWANT: one name within the other, or its initials; ANDERS: no such thing. */
export type Werkgeververwantschap = 'GELIJK' | 'VERWANT' | 'ANDERS';

const AFKORTING_MAXIMUM = 5;
/** Initials of words that the core leaves out: De, Stichting, Nederland. */
const WEGGELATEN_MAXIMUM = 2;
const AFGEKAPT_MINIMUM = 4;

/** Compares two names as getWerkgeverkern leaves them. */
export const getWerkgeververwantschap = (a: string, b: string): Werkgeververwantschap => {
  if (lijktOp(a, b)) return 'GELIJK';
  const woordenA = a.split(' ');
  const woordenB = b.split(' ');
  const [kort, lang] = woordenA.length <= woordenB.length ? [woordenA, woordenB] : [woordenB, woordenA];
  if (omvat(lang, kort)) {
    if (kort.length < lang.length) return 'VERWANT';
    if (omvat(kort, lang)) return 'GELIJK';
  }
  return isAfkorting(kort, lang) || isAfkorting(lang, kort) ? 'VERWANT' : 'ANDERS';
};

const omvat = (lang: readonly string[], kort: readonly string[]): boolean =>
  kort.every((woord) => lang.some((ander) => lijktOp(woord, ander)));

/** GVB for Gemeentelijk Vervoerbedrijf, VDRN with letters of words that the core leaves out, Roerd. for Roerdomp. */
const isAfkorting = (kort: readonly string[], lang: readonly string[]): boolean => {
  const [letters = ''] = kort;
  if (kort.length !== 1 || letters.length > AFKORTING_MAXIMUM) return false;
  if (letters.length >= AFGEKAPT_MINIMUM && lang.some((woord) => woord.startsWith(letters))) return true;
  if (lang.length < 2 || letters.length > lang.length + WEGGELATEN_MAXIMUM) return false;
  let plek = 0;
  for (const letter of letters) if (lang[plek]?.startsWith(letter)) plek += 1;
  // An S in front stands for Stichting.
  return plek === lang.length && (letters[0] === lang[0]?.[0] || letters[0] === 's');
};
