import { isVaag } from './titelverwantschap.ts';
import type { Vingerafdruk } from './vingerafdruk.ts';

/** Words of a title that make a key, the longest first. */
const TITELWOORDEN_MAXIMUM = 2;
/** Characters of a name among the names of a text. */
const NAAM_BREEDTE = 2;
/** Rows of the sketch of a text that make a key together: texts that share 80% of it share the key two times in three. */
const BAND = 2;

/** Hours per week from which on work is for most of the week. Ranges that overlap lie in the same part, or in both. */
const GROTE_BAAN_VANAF_UREN = 30;

/**
 * The keys under which a vacancy is compared with others: some six, nearly all within a municipality, so that a block
 * holds a handful even among a million vacancies. Each stands for a way in which two placements can be told to be the same
 * when the rest was changed: a telling word of the title; the same occupation for as much of the week; the same employer;
 * the same registration; a name (of the employer, a contact, a project) or a piece of the text. Employer and title
 * together are the only key for a vacancy without a place.
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
  if (v.kvk !== null) blokken.push(`k|${gemeente}|${v.kvk}`);
  if (v.namen !== '') blokken.push(`n|${gemeente}|${v.namen.slice(0, NAAM_BREEDTE)}`);
  if (v.tekst) blokken.push(`s|${gemeente}|${v.tekst[1].slice(0, BAND)}`);
  return blokken;
};

/** A title of nothing but vague words (medewerker) counts as a whole. */
const getTitelwoorden = ({ titel }: Vingerafdruk): readonly string[] => {
  const woorden = titel.filter((woord) => !isVaag(woord));
  if (woorden.length === 0) return [titel.join(' ')];
  return woorden.sort((a, b) => b.length - a.length).slice(0, TITELWOORDEN_MAXIMUM);
};

/** Hours that are not known may lie in either part. */
const getUrendelen = ({ uren }: Vingerafdruk): readonly ('klein' | 'groot')[] => {
  if (!uren) return ['klein', 'groot'];
  if (uren[0] >= GROTE_BAAN_VANAF_UREN) return ['groot'];
  return uren[1] < GROTE_BAAN_VANAF_UREN ? ['klein'] : ['klein', 'groot'];
};
