import { type Beroep, beroepen, getBeroep } from './beroepen.ts';
import { bocCodes } from './boc-codes.ts';
import { escoBeroepen } from './esco.ts';
import { leesTabel } from './lees-tabel.ts';
import { normaliseerNaam } from './titel-normaliseer.ts';
import { getVormen } from './titel-vormen.ts';
import { GESLOTEN, GESLOTEN_HOOFD, NIVEAUGEVOELIG, OPEN } from './titel-woorden.ts';

/** A name that stands in titles. */
export interface Titelnaam {
  readonly naam: string;
  /** Null: the name says too little, whatever stands beside it. */
  readonly beroep: Beroep | null;
  /** Nothing unknown may stand beside it. */
  readonly gesloten: boolean;
}

/** A name that two tables give to different occupations; the table that comes first counts. */
export interface Titelconflict {
  readonly naam: string;
  readonly gekozen: string | null;
  readonly verworpen: string | null;
}

interface Laag {
  readonly namen: readonly { readonly naam: string; readonly isco: string }[];
  readonly gesloten: boolean;
}

const KOLOMMEN = ['naam', 'isco'] as const;

/**
 * The tables, in the order in which they count: job titles (BO&C), our synonyms, ESCO, English, and the groups of ISCO-08
 * themselves. In English what stands behind a word is what counts, and the name of a group is no job title.
 */
const LAGEN: readonly Laag[] = [
  { namen: bocCodes, gesloten: false },
  { namen: leesTabel(new URL('./titels-synoniemen.tsv', import.meta.url), KOLOMMEN), gesloten: false },
  { namen: escoBeroepen, gesloten: false },
  { namen: leesTabel(new URL('./titels-engels.tsv', import.meta.url), KOLOMMEN), gesloten: true },
  { namen: beroepen.map(({ id, naam }) => ({ naam, isco: id })), gesloten: true },
];

/** A compound written apart has at most so many parts. */
const DELEN_MAXIMUM = 3;
const AANHEF_LENGTE = 5;

const namen = new Map<string, Titelnaam>();
/** Which table a name is in; a form is in none. */
const geschreven = new Map<string, Laag>();
const conflicten: Titelconflict[] = [];
const gesloten: ReadonlySet<string> = new Set(GESLOTEN.map(normaliseerNaam));
const open: ReadonlySet<string> = new Set(OPEN.map(normaliseerNaam));

for (const laag of LAGEN) voegLaagToe(laag);
for (const naam of [...namen.values()]) voegVormenToe(naam);

/** How many words a name has at most that begins with this one. */
const woordenVanaf = new Map<string, number>();
const laatsteWoorden = new Set<string>();
/** How names of one word begin: most words of titles begin no compound, and need not be looked up. */
const aanheffen = new Set<string>();
for (const naam of namen.keys()) {
  const woorden = naam.split(' ');
  const eerste = woorden[0] ?? '';
  woordenVanaf.set(eerste, Math.max(woorden.length, woordenVanaf.get(eerste) ?? 0));
  if (woorden.length > 1) laatsteWoorden.add(woorden.at(-1) ?? '');
  else for (let lengte = 1; lengte <= AANHEF_LENGTE; lengte += 1) aanheffen.add(naam.slice(0, lengte));
}

/** All names that tables disagree on, for the test that lists them. */
export const titelconflicten: readonly Titelconflict[] = Object.freeze(conflicten);

/** The name that a text is, or undefined. */
export const getTitelnaam = (tekst: string): Titelnaam | undefined => namen.get(tekst);

/** The longest name that begins at `vanaf`, and how many words it takes; a compound may be written apart. */
export const vindNaam = (
  woorden: readonly string[],
  vanaf: number,
): { readonly naam: Titelnaam; readonly lengte: number } | null => {
  const eerste = woorden[vanaf] ?? '';
  const los = woordenVanaf.get(eerste) ?? 0;
  const aaneen = begintSamenstelling(eerste) ? DELEN_MAXIMUM : 0;
  for (let lengte = Math.min(woorden.length - vanaf, Math.max(los, aaneen)); lengte > 1; lengte -= 1) {
    const deel = woorden.slice(vanaf, vanaf + lengte);
    const naam =
      (lengte <= los ? namen.get(deel.join(' ')) : undefined) ??
      (lengte <= aaneen ? namen.get(deel.join('')) : undefined);
    if (naam) return { naam, lengte };
  }
  const naam = los > 0 ? namen.get(eerste) : undefined;
  return naam ? { naam, lengte: 1 } : null;
};

/** The name that a name and a word beside it are together: behind it, in front of it, or as one compound. */
export const vindSamen = (naam: string, woord: string): Titelnaam | undefined =>
  (laatsteWoorden.has(woord) ? namen.get(`${naam} ${woord}`) : undefined) ??
  (woordenVanaf.has(woord) ? namen.get(`${woord} ${naam}`) : undefined) ??
  (begintSamenstelling(woord) ? namen.get(woord + naam) : undefined);

const begintSamenstelling = (woord: string): boolean => aanheffen.has(woord.slice(0, AANHEF_LENGTE));

function voegLaagToe(laag: Laag): void {
  for (const { naam: geschrevenNaam, isco } of laag.namen) {
    const naam = normaliseerNaam(geschrevenNaam);
    const beroep = getBeroep(isco);
    if (beroep === null && isco !== '-') throw new Error(`${naam}: ${isco} is no occupation`);
    const bekend = namen.get(naam);
    if (!bekend) {
      namen.set(naam, { naam, beroep, gesloten: laag.gesloten || isGesloten(naam, isco) });
      geschreven.set(naam, laag);
    } else if (bekend.beroep !== beroep) {
      // A table that contradicts itself says nothing.
      const gekozen = geschreven.get(naam) === laag ? null : bekend.beroep;
      namen.set(naam, { ...bekend, beroep: gekozen });
      conflicten.push({ naam, gekozen: gekozen?.id ?? null, verworpen: beroep?.id ?? null });
    }
  }
}

function isGesloten(naam: string, isco: string): boolean {
  return gesloten.has(naam) || (GESLOTEN_HOOFD.test(naam) && !open.has(naam)) || NIVEAUGEVOELIG.test(isco);
}

/** A form never takes the place of a name that a table has; one that two names share means nothing. */
function voegVormenToe(naam: Titelnaam): void {
  for (const vorm of getVormen(naam.naam)) {
    const bekend = namen.get(vorm);
    if (!bekend) namen.set(vorm, { ...naam, naam: vorm });
    else if (bekend.beroep !== naam.beroep && !geschreven.has(vorm)) namen.set(vorm, { ...bekend, beroep: null });
  }
}
