import { getTitelnaam, type Titelnaam, vindNaam, vindSamen } from './titel-namen.ts';
import type { Titeldeel } from './titel-normaliseer.ts';
import { telPlaatswoorden } from './titel-plaatsen.ts';
import {
  ANDER_VOORWERP,
  GESLOTEN_HOOFD,
  isAnderWerk,
  KNIPPEN,
  LIDWOORDEN,
  MERKWOORDEN,
  NEUTRAAL,
  NIVEAUGEVOELIG,
  NIVEAUWOORDEN,
  SPECIALISATIES,
  VOEGWOORDEN,
  VOORZETSELS,
  WERKPLEKKEN,
} from './titel-woorden.ts';

/** What a part of a title says. LEEG: nothing of the work. ONBEKEND: nothing we know. DUBBELZINNIG: work, but not which. */
export type Lezing = Titelnaam | 'LEEG' | 'ONBEKEND' | 'DUBBELZINNIG';

/**
 * Reads a part of a title: the first name of an occupation in it counts, when in front of it stands nothing but what any
 * vacancy can say, and behind it nothing that makes it other work.
 * @param streng nothing unknown may stand behind any name
 */
export const leesTiteldeel = (deel: Titeldeel, streng: boolean): Lezing => {
  const { woorden } = deel;
  // "Slagerij De Boer zoekt ...": in front stands who, behind it what.
  let i = woorden.indexOf('zoekt') + 1;
  let naVoorzetsel = false;
  while (i < woorden.length) {
    const woord = woorden[i] ?? '';
    const gevonden = vindNaam(woorden, i);
    if (gevonden) {
      if (naVoorzetsel || gevonden.naam.beroep === null) return 'DUBBELZINNIG';
      const vanaf = i + gevonden.lengte;
      const naam = vernauw(gevonden.naam, woorden.slice(vanaf));
      return naam && isRestGoed(deel, vanaf, gevonden.naam, naam, streng || naam.gesloten) ? naam : 'DUBBELZINNIG';
    }
    const plaats = telPlaatswoorden(woorden, i);
    if (plaats > 0 || isNeutraal(woord) || SPECIALISATIES.has(woord)) {
      naVoorzetsel = false;
      i += plaats || 1;
    } else if (LIDWOORDEN.has(woord)) {
      i += 1;
    } else if (VOORZETSELS.has(woord)) {
      naVoorzetsel = true;
      i += 1;
    } else {
      const merk = woorden.findIndex((_, j) => j >= i && isMerk(woorden, j));
      if (noemtWerk(woorden.slice(i, merk < 0 ? undefined : merk))) return 'DUBBELZINNIG';
      if (merk < 0) return 'ONBEKEND';
      naVoorzetsel = false;
      i = merk + 1;
    }
  }
  return 'LEEG';
};

/**
 * The name that a name is together with words beside it: a receptionist in a hotel is a hotelreceptionist. The name
 * itself when they do not narrow it; null when they do, but not to one occupation.
 */
export const vernauw = (naam: Titelnaam, woorden: readonly string[]): Titelnaam | null => {
  let nauwste = naam;
  for (const woord of woorden) {
    const nauwer = isNeutraal(woord) ? undefined : vindSamen(naam.naam, woord);
    if (!nauwer || nauwer.beroep === naam.beroep) continue;
    // A word that is a name itself is a second job.
    if (nauwer.beroep === null || getTitelnaam(woord)) return null;
    if (nauwste !== naam && nauwste.beroep !== nauwer.beroep) return null;
    nauwste = nauwer;
  }
  return nauwste;
};

/** Whether another part of the title opens with other work. */
export const spreektTegen = ({ woorden }: Titeldeel, naam: Titelnaam): boolean => {
  const i = woorden.findIndex(
    (woord, j) => !LIDWOORDEN.has(woord) && !isNeutraal(woord) && telPlaatswoorden(woorden, j) === 0,
  );
  if (i < 0) return false;
  const ander = vindNaam(woorden, i);
  return ander ? ander.naam.beroep !== naam.beroep : isAnderWerk(woorden[i] ?? '');
};

/** "werken als kok", but not "sterk als een smid". */
const isMerk = (woorden: readonly string[], i: number): boolean =>
  MERKWOORDEN.has(woorden[i] ?? '') && !(woorden[i] === 'als' && LIDWOORDEN.has(woorden[i + 1] ?? ''));

/** Whether nothing behind a name makes it other work than it is, or than it is narrowed to. */
const isRestGoed = (
  { woorden, na }: Titeldeel,
  vanaf: number,
  kern: Titelnaam,
  naam: Titelnaam,
  gesloten: boolean,
): boolean => {
  const niveaugevoelig = NIVEAUGEVOELIG.test(naam.beroep?.id ?? '');
  let streng = gesloten;
  let naVoorzetsel = false;
  for (let i = vanaf; i < woorden.length; i += 1) {
    const woord = woorden[i] ?? '';
    if (KNIPPEN.has(woord)) return true;
    if (ANDER_VOORWERP.has(woord) || (niveaugevoelig && NIVEAUWOORDEN.has(woord))) return false;
    // What comes after "en" or a slash may be a second job, so it has to be known.
    if (na.has(i) || VOEGWOORDEN.has(woord)) streng = true;
    const plaats = telPlaatswoorden(woorden, i);
    if (plaats > 0) {
      i += plaats - 1;
      continue;
    }
    if (VOORZETSELS.has(woord)) naVoorzetsel = true;
    if (isNeutraal(woord) || VOORZETSELS.has(woord) || LIDWOORDEN.has(woord) || VOEGWOORDEN.has(woord)) continue;
    // Behind a name a letter is a scale or a team.
    if (woord.length === 1 || vindSamen(kern.naam, woord)) continue;
    const ander = naVoorzetsel && !streng ? null : vindNaam(woorden, i);
    if (ander && ander.naam.beroep !== naam.beroep) return false;
    if (ander) i += ander.lengte - 1;
    if (ander || SPECIALISATIES.has(woord)) continue;
    if (!naVoorzetsel && isAnderWerk(woord)) return false;
    if (streng) return WERKPLEKKEN.has(woord) && !GESLOTEN_HOOFD.test(naam.naam);
  }
  return true;
};

const noemtWerk = (woorden: readonly string[]): boolean =>
  woorden.some((woord, i) => isAnderWerk(woord) || vindNaam(woorden, i) !== null);

const isNeutraal = (woord: string): boolean => NEUTRAAL.has(woord) || /\d/.test(woord);
