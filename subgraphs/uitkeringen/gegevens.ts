import type { Herkomst } from '../shared/bron/herkomst.ts';
import type { Uitersten, Uitkering, Uitkeringsoort, Verwijzing } from './uitkering.ts';

/** What the registers say about a person; null is not known. */

export interface Bijstandsgegevens {
  readonly gemeente: Gemeente | null;
  readonly leeftijd: number | null;
  readonly huishouden: 'ALLEENSTAAND' | 'ALLEENSTAANDE_OUDER' | 'SAMENWONEND' | null;
  readonly uitkeringen: readonly Uitkering[];
}

export interface Uwvgegevens {
  readonly uitkeringen: readonly Uitkering[];
  readonly registraties: Registraties;
  /** Whether an employer bears the risk of a ZW or WGA that runs. */
  readonly eigenrisicodrager: boolean | null;
}

export interface Polisgegevens {
  readonly inkomsten: readonly Inkomsten[];
  readonly herkomst: Herkomst;
}

export interface Woongegevens {
  readonly gemeente: Gemeente | null;
  /** Kept secret (Wet BRP art. 2.59). */
  readonly geheim: boolean;
  readonly leeftijd: number | null;
}

export interface Gemeente {
  readonly code: string;
}

export type AdviesBeschutWerk = 'POSITIEF' | 'NEGATIEF' | 'AANGEVRAAGD' | 'GEEN' | 'ONBEKEND';

export interface Registraties {
  readonly doelgroepregister: boolean | null;
  readonly adviesBeschutWerk: AdviesBeschutWerk;
  readonly loonwaarde: number | null;
  readonly loonwaardeOp: string | null;
  /** The schemes that these registrations open. */
  readonly regelingen: readonly Verwijzing[];
  readonly herkomst: Herkomst;
}

/** What somebody was paid for one reason, as the polisadministratie knows it. */
export interface Inkomsten {
  /** ONBEKEND is a code that is not known: it need not be a benefit. */
  readonly soort: Uitkeringsoort | 'LOONDIENST' | 'ONDERNEMING';
  /** Null when a day of it is not known well enough. */
  readonly loopt: boolean | null;
  readonly van: string | null;
  readonly tot: string | null;
  /** The same two, to compare with where only month or year is known. */
  readonly begin: Uitersten | null;
  readonly einde: Uitersten | null;
  /** Gross, euros, in the last whole month that was reported. */
  readonly bedragPerMaand: number | null;
  readonly contract: 'VAST' | 'TIJDELIJK' | 'UITZEND' | null;
  /** SBI 2008 section. */
  readonly sector: string | null;
}
