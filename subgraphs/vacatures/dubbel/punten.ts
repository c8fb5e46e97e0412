/**
 * What two vacancies agree or differ in, and how much each outcome counts for or against their being the same one. One
 * point makes it e (2.7) times as likely. The points were fitted by logistic regression, to the labelled sets of
 * tests/dubbelen (seeds A to A4) and to 24,000 vacancies of the mocked counters, where texts of strangers have whole
 * sentences in common; they were rounded to quarters, and toned down where both are stricter than the world, as with dates.
 */
export const PUNTEN = {
  /** Places of work. Two that are known to differ are ruled out; so is an unknown one, unless the employer is the same. */
  PLEK: { GELIJK: 0, ONBEKEND: -1.5 },
  /** How much the titles are alike, and the occupations. Other titles for clearly other occupations are ruled out. */
  FUNCTIE: {
    'titel GELIJK, beroep GELIJK': 1.25,
    'titel GELIJK, beroep BUUR': 2,
    'titel GELIJK, beroep ONBEKEND': 2,
    'titel GELIJK, beroep ANDERS': 1.75,
    'titel BIJNA, beroep GELIJK': 1.75,
    'titel BIJNA, beroep BUUR': 0,
    'titel BIJNA, beroep ONBEKEND': 2.25,
    'titel BIJNA, beroep ANDERS': 0,
    'titel DEELS, beroep GELIJK': 1.25,
    'titel DEELS, beroep BUUR': -3,
    'titel DEELS, beroep ONBEKEND': 1,
    'titel DEELS, beroep ANDERS': -7,
    'titel ANDERS, beroep GELIJK': 0.75,
    'titel ANDERS, beroep BUUR': -6.75,
    'titel ANDERS, beroep ONBEKEND': -3.5,
    'titel ONBEKEND, beroep GELIJK': 1.25,
    'titel ONBEKEND, beroep BUUR': -1.5,
    'titel ONBEKEND, beroep ONBEKEND': -1.75,
    'titel ONBEKEND, beroep ANDERS': -5.25,
  },
  /** Names of the employers. GENOEMD: the text of one names the employer of the other. RECHTSPERSOON: one is a holding. */
  WERKGEVER: { GELIJK: 1, VERWANT: 1, GENOEMD: -0.25, ONBEKEND: 0.25, RECHTSPERSOON: -0.75, ANDERS: -2 },
  /** Names that both texts mention; counts only where the employers are not known to be the same. */
  NAMEN: { GEEN: -2.75, EEN: 0.75, TWEE: 2.25, MEER: 2.75, ONBEKEND: -2 },
  /** Tenths of the shorter text that stand in the longer one. */
  TEKST: {
    '0': -4.5,
    '1': -4,
    '2': -2.25,
    '3': -1.25,
    '4': -0.25,
    '5': 0,
    '6': 0,
    '7': 2.5,
    '8': 5,
    '9': 5.75,
    ONBEKEND: 0.25,
  },
  /** The same; but one employer uses the same sentences for all of his vacancies. */
  TEKST_ZELFDE_WERKGEVER: {
    '0': -5,
    '1': -3.5,
    '2': -2.25,
    '3': -0.75,
    '4': 0.75,
    '5': 1.25,
    '6': 1.5,
    '7': 2.75,
    '8': 2.75,
    '9': 2.75,
    ONBEKEND: 1,
  },
  /** Hours per week. Ranges that leave a gap are ruled out, but for a small one (NIPT) or among full weeks. REEKS: from, to. */
  UREN: { ZELFDE_REEKS: 1.25, GELIJK: 0.75, ZELFDE_MEESTE: 0.25, OVERLAP: -1.25, NIPT: -5, ONBEKEND: -0.25 },
  /** Pay per hour. PRECIES: the lowest and the highest amount; BINNEN: one amount within a range. */
  LOON: { PRECIES: 2.5, GELIJK: -0.25, BINNEN: -0.25, NABIJ: -1.5, ANDERS: -2.25, ONBEKEND: -0.25 },
  POSTCODE: { GELIJK: 1.5, ANDERS: -3.5, ONBEKEND: 0 },
  /** Days between the publications. */
  PUBLICATIE: { WEEK: 1, DRIE_WEKEN: -0.5, ZES_WEKEN: -4, LANGER: -5, ONBEKEND: 0.5 },
  /** Last day to apply. Counters that need one make it up where the employer gave none. */
  SLUITING: { GELIJK: 2, ANDERS: -2.25, ONBEKEND: -0.5 },
  /** Whether only one of the titles says senior. */
  RANG: { GELIJK: 0, EEN_SENIOR: -2.5 },
  CONTRACT: { GELIJK: 0, ANDERS: -0.5, ONBEKEND: -0.5 },
  /** A source seldom places the same vacancy twice. */
  BRON: { ANDERE: 0, ZELFDE: -3.5 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Kenmerk = keyof typeof PUNTEN;
export type Uitkomst<K extends Kenmerk> = keyof (typeof PUNTEN)[K] & string;

/** From this score on two vacancies that share a rare property are called the same. */
export const DREMPEL = -2;
