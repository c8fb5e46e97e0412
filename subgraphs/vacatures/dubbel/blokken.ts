import { isVaag } from './titelverwantschap.ts';
import type { Vingerafdruk } from './vingerafdruk.ts';

/** Words of a title that make a key, the longest first. */
const TITELWOORDEN_MAXIMUM = 2;
/** Names of a text that make a key; each is two characters long. */
const NAMEN_MAXIMUM = 1;
const NAAM_BREEDTE = 2;

/** Where the hours per week are cut: vacancies whose hours overlap share a part. */
const URENGRENZEN = [30] as const;
const URENDELEN = [0, 1] as const;

/**
 * The keys under which a vacancy is compared with others: some six, nearly all within a municipality, so that a block
 * holds a handful even among a million vacancies. Each stands for a way in which two placements can be told to be the same
 * when the rest was changed: a telling word of the title; the same occupation and about the same hours; the same employer;
 * the same registration; a name (of the employer, a contact, a project) in the text. Employer and title together are the
 * only key for a vacancy without a place.
 */
export const getBlokken = (v: Vingerafdruk): readonly string[] => {
  const { gemeente } = v;
  const werkgever = v.werkgever?.split(' ').sort().join(' ') ?? null;
  const blokken: string[] = [];
  if (werkgever !== null) blokken.push(`wt|${werkgever}|${v.titel.join(' ')}`);
  if (gemeente === null) return blokken;
  for (const woord of getTitelwoorden(v)) blokken.push(`t|${gemeente}|${woord}`);
  if (v.beroep !== null) for (const deel of getUrendelen(v)) blokken.push(`b|${gemeente}|${v.beroep}|${deel}`);
  if (werkgever !== null) blokken.push(`w|${gemeente}|${werkgever}`);
if (v.tekst) blokken.push('s|'+gemeente+v.tekst[1].slice(0,2));
  if (v.kvk !== null) blokken.push(`k|${gemeente}|${v.kvk}`);
  for (let plek = 0; plek < Math.min(NAMEN_MAXIMUM * NAAM_BREEDTE, v.namen.length); plek += NAAM_BREEDTE) {
    blokken.push(`n|${gemeente}|${v.namen.slice(plek, plek + NAAM_BREEDTE)}`);
  }
  return blokken;
};

/** A title of nothing but vague words (medewerker) counts as a whole. */
const getTitelwoorden = ({ titel }: Vingerafdruk): readonly string[] => {
  const woorden = titel.filter((woord) => !isVaag(woord));
  if (woorden.length === 0) return [titel.join(' ')];
  return woorden.sort((a, b) => b.length - a.length).slice(0, TITELWOORDEN_MAXIMUM);
};

/** The parts of the scale that the hours lie in; all of them where the hours are not known. */
const getUrendelen = ({ uren }: Vingerafdruk): readonly number[] => {
  if (!uren) return URENDELEN;
  const [van, tot] = [getUrendeel(uren[0]), getUrendeel(uren[1])];
  return URENDELEN.filter((deel) => deel >= van && deel <= tot);
};

const getUrendeel = (uren: number): number => URENGRENZEN.filter((grens) => uren >= grens).length;
