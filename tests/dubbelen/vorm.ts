import type { Tekstvorm } from './tekst.ts';

export type Titelvorm = 'GELIJK' | 'OPGESMUKT' | 'TYPEFOUT' | 'OMGEDRAAID' | 'HERSCHREVEN' | 'VERTAALD';
export type Naamvorm = 'GELIJK' | 'SCHRIJFWIJZE' | 'TYPEFOUT' | 'AFKORTING' | 'HOLDING' | 'VERBORGEN';
export type Urenvorm = 'GELIJK' | 'BEREIK' | 'ALLEEN_MAXIMUM' | 'GEEN';

/** How a placement departs from the truth. */
export interface Vorm {
  readonly titel: Titelvorm;
  readonly naam: Naamvorm;
  readonly tekst: Tekstvorm;
  readonly uren: Urenvorm;
  readonly plek: boolean;
  /** The title leaves out rank and shift. */
  readonly kaal: boolean;
}

export const TELLERS = ['vum', 'setu', 'vacaturebank'] as const;
export type Teller = (typeof TELLERS)[number];

/** The first day of the simulated half year. */
export const BEGIN_MS = Date.UTC(2026, 0, 5);
export const DAG_MS = 86_400_000;
