import type { BocCode } from '../../schema/referentie/boc.ts';
import type { Gemeente } from '../../schema/referentie/gemeenten.ts';

/** Where vacancies stand, largest first. */
export const TELLERS = ['setu', 'sectorbank', 'vum'] as const;
export type Teller = (typeof TELLERS)[number];

/** What kind of work is offered; BBL is work with learning. */
export type Werksoort = 'REGULIER' | 'LEERBAAN' | 'VRIJWILLIGERSWERK' | 'WERKERVARINGSPLAATS';

/** A made-up employer or agency. */
export interface Bedrijf {
  readonly naam: string;
  /** Eight digits, made up like the name. */
  readonly kvkNummer: string;
  /** SBI 2008 section. */
  readonly sbi: string;
}

/** A vacancy as it is in reality, before anybody wrote it down. */
export interface Basisvacature {
  /** Number in the world; a vacancy that stands at two counters has one number. */
  readonly nummer: number;
  readonly boc: BocCode;
  readonly gemeente: Gemeente;
  /** Postcode of the place of work. Example: 3011AB. */
  readonly postcode: string;
  /** The work is done from anywhere: the municipality is that of the employer only. */
  readonly opAfstand: boolean;
  readonly werkgever: Bedrijf;
  readonly werksoort: Werksoort;
  readonly contract: 'VAST' | 'TIJDELIJK';
  /** Hours per week. */
  readonly uren: Reeks;
  /** Gross pay per hour in euros, to the cent. */
  readonly uurloon: Reeks;
  readonly niveau: 'BASISONDERWIJS' | 'VMBO' | 'MBO2' | 'MBO3' | 'MBO4' | 'HBO' | 'WO';
  /** Instant at which it was placed first; ISO 8601 with the offset of the Netherlands. */
  readonly gepubliceerdOp: string;
  readonly begin: string;
  readonly sluitingsdatum: string;
  readonly ervaringJaren: number | null;
  /** For people in the doelgroepregister (banenafspraak); null: not said. */
  readonly doelgroepregister: boolean | null;
  readonly rijbewijs: 'B' | 'C' | null;
  /** What it says, in five to nine sentences, with the name of the employer. */
  readonly omschrijving: string;
}

/** From the lowest to the highest, which can be the same. */
export interface Reeks {
  readonly minimum: number;
  readonly maximum: number;
}

/** A vacancy as it stands at one counter: who placed it there wrote some of it in another way. */
export interface Plaatsing {
  readonly teller: Teller;
  /** Number at this counter, from 0. */
  readonly nummer: number;
  readonly vacature: Basisvacature;
  readonly titel: string;
  /** 300 to 900 characters. */
  readonly omschrijving: string;
  /** The employer as it is written here; null when it is withheld. */
  readonly werkgever: Bedrijf | null;
  /** The agency that placed it; null at a counter where employers place their own. */
  readonly bureau: Bedrijf | null;
  /** Null: no municipality is given. */
  readonly gemeente: Gemeente | null;
  readonly postcode: string | null;
  readonly uren: Reeks;
  readonly loon: (Reeks & { readonly periode: 'UUR' | 'MAAND' }) | null;
  /** ISO 8601 with the offset of the Netherlands; null: not given. */
  readonly gepubliceerdOp: string | null;
  readonly sluitingsdatum: string | null;
}

/** Where a vacancy stands. */
export interface Plaats {
  readonly teller: Teller;
  readonly nummer: number;
}

/** One world of vacancies, placed at the counters; everything in it is computed from its number. */
export interface Vacaturewereld {
  /** How many vacancies stand at each counter. */
  readonly aantallen: Readonly<Record<Teller, number>>;
  /** What stands at a counter under a number; throws a RangeError for a number beyond its last. */
  readonly getPlaatsing: (teller: Teller, nummer: number) => Plaatsing;
  /** Only what a search looks at; much cheaper than the whole vacancy. */
  readonly getKern: (teller: Teller, nummer: number) => Vacaturekern;
  /** Every place of a vacancy, in the order of the counters: one, two or three. */
  readonly getPlaatsen: (vacature: number) => readonly Plaats[];
}

/** Numbers of the municipality and of the job title in their reference tables, and the kind of work. */
export interface Vacaturekern {
  readonly vacature: number;
  readonly gemeente: number;
  readonly boc: number;
  readonly werksoort: Werksoort;
}
