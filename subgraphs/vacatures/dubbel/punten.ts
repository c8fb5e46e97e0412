/**
 * What two vacancies agree or differ in, and how much each outcome counts for or against their being the same one. One
 * point makes it e (2.7) times as likely. The points were fitted by logistic regression to the labelled sets of
 * tests/dubbelen (seeds A to A8), rounded, and toned down where those are stricter than the world, as with dates. What is
 * not known hardly counts.
 */
export const PUNTEN = {
  /** Places of work. Two that are known to differ are ruled out; so is an unknown one, unless the employer is the same. */
  PLEK: { GELIJK: 0, ONBEKEND: -2 },
  /** How much the titles are alike, and the occupations. Other titles for clearly other occupations are ruled out. */
  FUNCTIE: {
    'titel GELIJK, beroep GELIJK': 1.5,
    'titel GELIJK, beroep BUUR': 1.5,
    'titel GELIJK, beroep ONBEKEND': 1.5,
    'titel GELIJK, beroep ANDERS': 1,
    'titel BIJNA, beroep GELIJK': 1.5,
    'titel BIJNA, beroep BUUR': 1,
    'titel BIJNA, beroep ONBEKEND': 1,
    'titel BIJNA, beroep ANDERS': -1.5,
    'titel DEELS, beroep GELIJK': 1.5,
    'titel DEELS, beroep BUUR': -2,
    'titel DEELS, beroep ONBEKEND': 0,
    'titel DEELS, beroep ANDERS': -4.5,
    'titel ANDERS, beroep GELIJK': 1.5,
    'titel ANDERS, beroep BUUR': -5,
    'titel ANDERS, beroep ONBEKEND': -4.5,
  },
  /** Names of the employers. GENOEMD: the text of one names the employer of the other. RECHTSPERSOON: one is a holding. */
  WERKGEVER: { GELIJK: 1, VERWANT: 0.5, GENOEMD: 0.5, ONBEKEND: 0.5, RECHTSPERSOON: -0.5, ANDERS: -2 },
  /** Names that both texts mention; counts only where the employers are not known to be the same. */
  NAMEN: { GEEN: -2.5, EEN: -0.5, TWEE: 1, MEER: 2, ONBEKEND: 0 },
  /** Tenths of the shorter text that stand in the longer one. */
  TEKST: { '0': -3.5, '1': -2.5, '2': -1, '3': 0.5, '4': 1.5, '5': 2, '6': 2.5, '7': 2.5, '8': 3, ONBEKEND: -1.5 },
  /** The same; but one employer uses the same sentences for all of his vacancies. */
  TEKST_ZELFDE_WERKGEVER: {
    '0': -3.5,
    '1': -2.5,
    '2': -1.5,
    '3': 0,
    '4': 1,
    '5': 2,
    '6': 2,
    '7': 2,
    '8': 2,
    ONBEKEND: 0.5,
  },
  /** Hours per week. Ranges that leave a gap are ruled out, but for a small one (NIPT) or among full weeks. */
  UREN: { GELIJK: 1, ZELFDE_MEESTE: 0.5, OVERLAP: -1, NIPT: -4, ONBEKEND: 0 },
  /** Pay per hour. PRECIES: the lowest and the highest amount; GELIJK: the only one that is given. */
  LOON: { PRECIES: 1.5, GELIJK: 0.5, NABIJ: -1.5, ANDERS: -2, ONBEKEND: 0 },
  POSTCODE: { GELIJK: 1, ANDERS: -1.5, ONBEKEND: 0 },
  /** Days between the publications. */
  PUBLICATIE: { WEEK: 1.5, DRIE_WEKEN: 0.5, ZES_WEKEN: -2, LANGER: -3.5, ONBEKEND: 0 },
  /** Last day to apply. Counters that need one make it up where the employer gave none. */
  SLUITING: { GELIJK: 2, ANDERS: -1.5, ONBEKEND: 0 },
  /** Whether only one of the titles says senior. */
  RANG: { GELIJK: 0, EEN_SENIOR: -2.5 },
  CONTRACT: { GELIJK: 0, ANDERS: -0.5, ONBEKEND: 0 },
  /** A source seldom places the same vacancy twice. */
  BRON: { ANDERE: 0, ZELFDE: -3 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Kenmerk = keyof typeof PUNTEN;
export type Uitkomst<K extends Kenmerk> = keyof (typeof PUNTEN)[K] & string;

/** From this score on two vacancies are called the same: where precision and recall have about equal room above their targets. */
export const DREMPEL = -0.25;
