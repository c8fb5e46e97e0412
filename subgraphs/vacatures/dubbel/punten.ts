/**
 * What two vacancies agree or differ in, and how much each outcome counts for or against their being the same one. One
 * point makes it e (2.7) times as likely. The points were fitted by logistic regression, to the labelled sets of
 * tests/dubbelen (seeds A to A4) and to 24,000 vacancies of the mocked counters, where texts of strangers have whole
 * sentences in common; they were rounded to quarters, and toned down where both are stricter than the world, as with dates.
 */
export const PUNTEN = {
  /** Places of work. Two that are known to differ are ruled out; so is an unknown one, unless the employer is the same. */
  PLEK: { GELIJK: 0, ONBEKEND: -3 },
  /**
   * How much the titles are alike (ONBEKEND: one does not say what the work is) and the occupations (BUUR: of one minor
   * group). Other titles for clearly other occupations are ruled out, and at one employer for neighbouring ones too.
   */
  FUNCTIE: {
    'titel GELIJK, beroep GELIJK': 1.5,
    'titel GELIJK, beroep BUUR': 2,
    'titel GELIJK, beroep ONBEKEND': 2,
    'titel GELIJK, beroep ANDERS': 1,
    'titel BIJNA, beroep GELIJK': 1.75,
    'titel BIJNA, beroep BUUR': 0,
    'titel BIJNA, beroep ONBEKEND': 2,
    'titel BIJNA, beroep ANDERS': -0.5,
    'titel DEELS, beroep GELIJK': 1.75,
    'titel DEELS, beroep BUUR': -2.5,
    'titel DEELS, beroep ONBEKEND': 1.5,
    'titel DEELS, beroep ANDERS': -6.25,
    'titel ANDERS, beroep GELIJK': 1.25,
    'titel ANDERS, beroep BUUR': -6.25,
    'titel ANDERS, beroep ONBEKEND': -3,
    'titel ONBEKEND, beroep GELIJK': 1.25,
    'titel ONBEKEND, beroep BUUR': 0.5,
    'titel ONBEKEND, beroep ONBEKEND': -1.5,
    'titel ONBEKEND, beroep ANDERS': -6.5,
  },
  /** Other titles at one employer, who may have written two vacancies on one template. */
  SJABLOON: { NEE: 0, MOGELIJK: -2.5 },
  /** Names of the employers. GENOEMD: the text of one names the employer of the other. RECHTSPERSOON: one is a holding. */
  WERKGEVER: { GELIJK: 0.75, VERWANT: 0.25, GENOEMD: -0.5, ONBEKEND: 0.25, RECHTSPERSOON: -1, ANDERS: -2.25 },
  /** Names that both texts mention; counts only where the employers are not known to be the same. */
  NAMEN: { GEEN: -2.75, EEN: 0.5, TWEE: 2.25, MEER: 2.5, ONBEKEND: -2 },
  /** Tenths of the shorter text that stand in the longer one. */
  TEKST: {
    '0': -4.75,
    '1': -4,
    '2': -2.25,
    '3': -1,
    '4': -0.5,
    '5': 0,
    '6': 0,
    '7': 2.25,
    '8': 5,
    '9': 5,
    ONBEKEND: 0.25,
  },
  /** The same; but one employer uses the same sentences for all of his vacancies. */
  TEKST_ZELFDE_WERKGEVER: {
    '0': -4.75,
    '1': -3.5,
    '2': -2.5,
    '3': -0.5,
    '4': 0.25,
    '5': 1,
    '6': 1.5,
    '7': 2.5,
    '8': 2.5,
    '9': 3,
    ONBEKEND: 0.75,
  },
  /** Hours per week. Ranges that leave a gap are ruled out, but for a small one (NIPT) or among full weeks. REEKS: from, to. */
  UREN: { ZELFDE_REEKS: 1.5, GELIJK: 0.75, ZELFDE_MEESTE: 0.5, OVERLAP: -1.25, NIPT: -5.75, ONBEKEND: 0 },
  /** Pay per hour. PRECIES: the lowest and the highest amount; BINNEN: one amount within a range. */
  LOON: { PRECIES: 2.75, GELIJK: 0, BINNEN: 0, NABIJ: -1.5, ANDERS: -2.25, ONBEKEND: 0 },
  POSTCODE: { GELIJK: 1.75, ANDERS: -3.5, ONBEKEND: 0 },
  /** Days between the publications. */
  PUBLICATIE: { WEEK: 0.5, DRIE_WEKEN: -1, ZES_WEKEN: -4, LANGER: -5, ONBEKEND: 0 },
  /** Last day to apply. Counters that need one make it up where the employer gave none. */
  SLUITING: { GELIJK: 2, ANDERS: -1.25, ONBEKEND: 0 },
  /** Whether only one of the titles says senior. */
  RANG: { GELIJK: 0, EEN_SENIOR: -2 },
  CONTRACT: { GELIJK: 0, ANDERS: -0.75, ONBEKEND: -0.5 },
  /** A source seldom places the same vacancy twice. */
  BRON: { ANDERE: 0, ZELFDE: -3.5 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Kenmerk = keyof typeof PUNTEN;
export type Uitkomst<K extends Kenmerk> = keyof (typeof PUNTEN)[K] & string;

/** From this score on two vacancies that share a rare property are called the same. */
export const DREMPEL = -2;
