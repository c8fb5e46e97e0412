import type { Herkomst } from '../shared/bron/herkomst.ts';
import type { Spanning } from './spanning.ts';

/** Demand and supply as the spanningsindicator counts them; null is a number that is not published. */
export interface Spanningscijfers {
  readonly vacatures: number | null;
  /** People less than six months in WW. */
  readonly werkzoekenden: number | null;
  readonly spanningsindicator: number | null;
  readonly spanning: Spanning;
  /** Last day of the period, YYYY-MM-DD. */
  readonly peildatum: string;
  readonly herkomst: Herkomst;
}

/** All occupations together in one region, or in the country. */
export interface Regiocijfers extends Spanningscijfers {
  readonly soort: 'REGIO';
  /** CBS code; null for the country. */
  readonly regio: string | null;
  readonly wwUitkeringen: number | null;
  readonly geregistreerdeWerkzoekenden: number | null;
}

/** One occupational group in one region, or in the country. */
export interface Groepscijfers extends Spanningscijfers {
  readonly soort: 'GROEP';
  /** CBS code; null for the country. */
  readonly regio: string | null;
  /** BRC 2014 group. */
  readonly brc: string;
}

/** A row of the spanningsindicator. */
export type Cijfers = Regiocijfers | Groepscijfers;

/** What Open Match counts for one occupation in one region; null is too few to publish. */
export interface Beroepstelling {
  /** CBS code of the region. */
  readonly regio: string;
  /** ISCO-08 unit group. */
  readonly beroep: string;
  readonly vacatures: number | null;
  /** People who want this work. */
  readonly werkzoekenden: number | null;
  /** People who did this work before. */
  readonly ervaren: number | null;
  /** Day of the file, YYYY-MM-DD. */
  readonly peildatum: string;
  readonly herkomst: Herkomst;
}

/** In the place of a region code in keys: the whole country. */
export const LANDELIJK = 'NL';

/** The key of a row of figures: a region or the country, and a group when it is about one. Example: AM22/0732. */
export const getCijfersleutel = (regio: string | null, brc: string | null): string =>
  [regio ?? LANDELIJK, ...(brc === null ? [] : [brc])].join('/');

/** The key of a count. Example: AM22/7115. */
export const getTellingsleutel = (regio: string, beroep: string): string => `${regio}/${beroep}`;
