import { createRandom, type Random } from '../../mocks/random.ts';
import { type Gemeente, gemeenten } from '../../schema/referentie/gemeenten.ts';
import { type Baan, createBaan } from './baan.ts';
import { type Bedrijf, createBedrijf } from './bedrijf.ts';
import { BIJNA_SOORTEN, type BijnaSoort, maakBijna, type Omgeving } from './bijna.ts';
import { FUNCTIES } from './functies.ts';
import { type Plaatsing, plaats } from './plaatsing.ts';
import { TELLERS, type Teller, type Vorm } from './vorm.ts';
import { FAMILIES } from './woorden.ts';

/** A placement whose real job is known. */
export interface Proefvacature extends Plaatsing {
  /** The real job; placements of the same job are doubles. */
  readonly baan: number;
  /** Jobs that were made to look alike share a knot. */
  readonly knoop: number;
  /** Why the jobs of the knot are not the same; null in a knot of one job. */
  readonly bijna: BijnaSoort | null;
}

const AANTAL_PLAATSEN = 24;
const BEDRIJVEN_PER_FAMILIE = 26;

/**
 * Labelled vacancies for measuring how well doubles are found: about 2.7 for every knot. A fifth of the jobs with doubles
 * has one that hides the employer, has another title and half of its text rewritten. Few towns, functions and employers,
 * so that strangers look alike as well. The same seed gives the same set.
 */
export const genereer = (seed: string, knopen: number): readonly Proefvacature[] => {
  const random = createRandom('dubbelen', seed);
  const omgeving = createOmgeving(random);
  const uit: Proefvacature[] = [];
  let banen = 0;
  const plaatsAlle = (baan: Baan, aantal: number, knoop: number, bijna: BijnaSoort | null): void => {
    const nummer = banen++;
    for (const [teller, vorm] of kiesVormen(random, aantal, bijna))
      uit.push({ ...plaats(random, baan, teller, vorm, uit.length), baan: nummer, knoop, bijna });
  };
  for (let knoop = 0; knoop < knopen; knoop += 1) {
    const functie = random.pick(FUNCTIES);
    const baan = createBaan(random, omgeving.kiesBedrijf(functie.familie), omgeving.kiesGemeente(), functie);
    const aantal = random.pick([1, 1, 2, 2, 2, 3, 3]);
    if (random.chance(0.4)) plaatsAlle(baan, aantal, knoop, null);
    else {
      const bijna = random.pick(BIJNA_SOORTEN);
      const [een, twee] = maakBijna(random, baan, bijna, omgeving);
      plaatsAlle(een, aantal, knoop, bijna);
      plaatsAlle(twee, random.pick([1, 1, 2]), knoop, bijna);
    }
  }
  return uit;
};

/** A town in four holds half of the work. */
const createOmgeving = (random: Random): Omgeving => {
  const plaatsen: Gemeente[] = [];
  while (plaatsen.length < AANTAL_PLAATSEN) {
    const gemeente = random.pick(gemeenten);
    if (!plaatsen.includes(gemeente)) plaatsen.push(gemeente);
  }
  const steden = plaatsen.slice(0, AANTAL_PLAATSEN / 4);
  const bedrijven = new Map<string, readonly Bedrijf[]>(
    FAMILIES.map((familie) => [
      familie,
      Array.from({ length: BEDRIJVEN_PER_FAMILIE }, () => createBedrijf(random, familie)),
    ]),
  );
  return {
    kiesGemeente: () => random.pick(random.chance(0.5) ? steden : plaatsen),
    kiesBedrijf: (familie) => random.pick(bedrijven.get(familie) ?? []),
  };
};

const ZWAAR: Omit<Vorm, 'titel' | 'uren'> = { naam: 'VERBORGEN', tekst: 'HALF_HERSCHREVEN', plek: true, kaal: false };

/** The first placement is the employer's own; the others are told on, a hard one among them more often than not. */
const kiesVormen = (random: Random, aantal: number, bijna: BijnaSoort | null): readonly (readonly [Teller, Vorm])[] => {
  const tellers = [...TELLERS];
  return Array.from({ length: aantal }, (_, index) => {
    const teller = random.chance(0.9) ? random.pick(tellers) : random.pick(TELLERS);
    if (tellers.length > 1) tellers.splice(tellers.indexOf(teller), tellers.includes(teller) ? 1 : 0);
    const vorm = index > 0 && random.chance(0.15) ? kiesZwaar(random) : kiesLicht(random, index === 0 ? 0.4 : 1);
    return [teller, bijna === null ? vorm : maakKenbaar(vorm, bijna)];
  });
};

/** What sets near-misses apart must be told: hours that do not overlap, a rank, a shift. */
const maakKenbaar = (vorm: Vorm, bijna: BijnaSoort): Vorm => ({
  ...vorm,
  kaal: vorm.kaal && bijna !== 'SENIOR_JUNIOR' && bijna !== 'ANDERE_UREN',
  uren: bijna === 'ANDERE_UREN' && vorm.uren === 'GEEN' ? 'GELIJK' : vorm.uren,
});

const kiesZwaar = (random: Random): Vorm => ({
  ...ZWAAR,
  titel: random.pick(['HERSCHREVEN', 'HERSCHREVEN', 'VERTAALD']),
  uren: random.pick(['GELIJK', 'GELIJK', 'BEREIK', 'GEEN']),
});

const kiesLicht = (random: Random, mate: number): Vorm => {
  const kies = <T>(gewoon: T, anders: readonly T[]): T => (random.chance(0.7 * mate) ? random.pick(anders) : gewoon);
  return {
    titel: kies('GELIJK', ['OPGESMUKT', 'OPGESMUKT', 'TYPEFOUT', 'OMGEDRAAID', 'HERSCHREVEN', 'VERTAALD']),
    naam: kies('GELIJK', ['SCHRIJFWIJZE', 'SCHRIJFWIJZE', 'TYPEFOUT', 'AFKORTING', 'HOLDING', 'VERBORGEN']),
    tekst: kies('GELIJK', [
      'INTRO',
      'INTRO',
      'INGEKORT',
      'INGEKORT',
      'INGEKORT',
      'HALF_HERSCHREVEN',
      'HALF_HERSCHREVEN',
      'HALF_HERSCHREVEN',
      'GEEN',
    ]),
    uren: kies('GELIJK', ['BEREIK', 'ALLEEN_MAXIMUM', 'GEEN']),
    plek: !random.chance(0.03 * mate),
    kaal: random.chance(0.06),
  };
};
