import type { Belasting } from '../../schema/referentie/belasting.ts';
import type { Herkomst } from '../shared/bron/herkomst.ts';
import type { Opleidingsniveau } from '../shared/opleidingsniveau.ts';

export type VacatureContractsoort = 'VAST' | 'TIJDELIJK' | 'UITZEND' | 'OPROEP' | 'OPDRACHT' | 'ONBEKEND';
export type Overeenkomst = 'REGULIER' | 'LEERBAAN' | 'VRIJWILLIGERSWERK' | 'WERKERVARINGSPLAATS' | 'ONBEKEND';
export type Salarisperiode = 'UUR' | 'DAG' | 'WEEK' | 'VIER_WEKEN' | 'MAAND' | 'JAAR' | 'ONBEKEND';
export type Taalbeheersing = 'REDELIJK' | 'GOED' | 'UITSTEKEND' | 'ONBEKEND';
export type Sollicitatiewijze = 'POST' | 'TELEFOON' | 'EMAIL' | 'ONLINE_FORMULIER' | 'ONBEKEND';
export type Rijbewijs =
  | 'AM'
  | 'A'
  | 'A1'
  | 'A2'
  | 'B'
  | 'B_PLUS'
  | 'BE'
  | 'C'
  | 'C1'
  | 'C1E'
  | 'CE'
  | 'D'
  | 'D1'
  | 'D1E'
  | 'DE'
  | 'T'
  | 'ONBEKEND';

/** Fields that say one thing together, and so come from one record. */
export const VELDGROEPEN = [
  'WERK',
  'WERKGEVER',
  'WERKLOCATIE',
  'CONTRACT',
  'SALARIS',
  'EISEN',
  'SOLLICITEREN',
] as const;
export type Veldgroep = (typeof VELDGROEPEN)[number];

/** What a hit of a search already says about a vacancy: everything but the words. */
export interface VacatureKern {
  readonly id: string;
  readonly beroep: { readonly id: string } | null;
  readonly werklocatie: Werklocatie | null;
  readonly sector: { readonly id: string } | null;
  readonly contract: Vacaturecontract | null;
  readonly salaris: Salaris | null;
  readonly eisen: Kandidaateisen;
  readonly leerbaan: boolean | null;
  readonly doelgroepregister: boolean | null;
  readonly belasting: readonly Belasting[] | null;
  readonly gepubliceerdOp: string | null;
  readonly sluitingsdatum: string | null;
  readonly solliciteren: { readonly wijze: Sollicitatiewijze; readonly url: string | null } | null;
  /** The other counters where the same vacancy stands. */
  readonly ookGeplaatstBij: readonly Vacatureplaatsing[];
  /** Which record said what, by field group; empty for a vacancy that stands at one counter. */
  readonly herkomstPerGroep: readonly Groepsherkomst[];
  readonly herkomst: Herkomst;
}

/** A whole vacancy, as the graph knows it. */
export interface Vacature extends VacatureKern {
  readonly titel: string;
  readonly omschrijving: string | null;
  readonly werkgever: {
    readonly naam: string | null;
    readonly kvkNummer: string | null;
    readonly sector: { readonly id: string } | null;
  };
}

/** Another counter where the same vacancy stands. */
export interface Vacatureplaatsing {
  readonly bron: { readonly id: string; readonly naam: string };
  /** Global id of the record there. */
  readonly id: string;
  readonly url: string | null;
}

/** The record that gave the fields of a group; the richest of a cluster gives each group. */
export interface Groepsherkomst {
  readonly groep: Veldgroep;
  readonly herkomst: Herkomst;
}

export interface Werklocatie {
  readonly plaats: string | null;
  readonly gemeente: { readonly code: string } | null;
  readonly postcode: string | null;
}

export interface Vacaturecontract {
  readonly soort: VacatureContractsoort;
  readonly overeenkomst: Overeenkomst;
  readonly urenMinimaal: number | null;
  readonly urenMaximaal: number | null;
  readonly begin: string | null;
  readonly einde: string | null;
}

export interface Salaris {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly periode: Salarisperiode;
  readonly toelichting: string | null;
}

export interface Kandidaateisen {
  readonly niveau: Opleidingsniveau | null;
  readonly vaardigheden: readonly { readonly naam: string; readonly vaardigheid: null }[];
  readonly rijbewijzen: readonly Rijbewijs[];
  readonly talen: readonly { readonly taal: string; readonly niveau: Taalbeheersing }[];
  readonly ervaringJaren: number | null;
}
