import type { Herkomst } from '../shared/bron/herkomst.ts';
import type { Opleidingsniveau } from '../shared/opleidingsniveau.ts';

export type Opleidingsoort =
  | 'OPLEIDING'
  | 'OPLEIDINGSONDERDEEL'
  | 'CURSUS'
  | 'TRAINING'
  | 'EVC'
  | 'PRAKTIJKLEREN'
  | 'COACHING'
  | 'EXAMEN'
  | 'OVERIG'
  | 'ONBEKEND';
export type Leerweg =
  | 'BOL'
  | 'BBL'
  | 'DERDE_LEERWEG'
  | 'VOLTIJD'
  | 'DEELTIJD'
  | 'DUAAL'
  | 'EIGEN_TEMPO'
  | 'OVERIG'
  | 'ONBEKEND';
export type Waardedocument =
  | 'DIPLOMA'
  | 'MBO_CERTIFICAAT'
  | 'PRAKTIJKVERKLARING'
  | 'GETUIGSCHRIFT'
  | 'VAKBEKWAAMHEIDSBEWIJS'
  | 'ERVARINGSCERTIFICAAT'
  | 'CERTIFICAAT'
  | 'BEWIJS_VAN_DEELNAME'
  | 'GEEN'
  | 'ONBEKEND';
export type Lesvorm =
  | 'KLASSIKAAL'
  | 'ONLINE'
  | 'KLASSIKAAL_EN_ONLINE'
  | 'ZELFSTUDIE'
  | 'PRAKTIJK'
  | 'COACHING'
  | 'OVERIG'
  | 'ONBEKEND';
export type Dagdeel = 'OCHTEND' | 'MIDDAG' | 'AVOND' | 'WEEKEND';
export type Tijdseenheid = 'UUR' | 'DAG' | 'WEEK' | 'MAAND' | 'JAAR';
export type Nlqfniveau =
  | 'NLQF_1'
  | 'NLQF_2'
  | 'NLQF_3'
  | 'NLQF_4'
  | 'NLQF_4_PLUS'
  | 'NLQF_5'
  | 'NLQF_6'
  | 'NLQF_7'
  | 'NLQF_8';
export type Opleidersoort =
  | 'MBO_INSTELLING'
  | 'HOGESCHOOL'
  | 'UNIVERSITEIT'
  | 'VOLWASSENENONDERWIJS'
  | 'PARTICULIER'
  | 'EVC_AANBIEDER'
  | 'BRANCHEOPLEIDER'
  | 'OVERIG'
  | 'ONBEKEND';

/** Those of the `Uitkeringsoort` of the graph during which people learn with consent of the executor. */
export type Uitkering = 'WW' | 'ZW' | 'WGA' | 'WAO' | 'WAZ' | 'WAJONG' | 'IOW' | 'BIJSTAND' | 'IOAW' | 'IOAZ';

export interface Kosten {
  readonly bedrag: number | null;
  readonly inclusiefBtw: boolean | null;
  readonly toelichting: string | null;
}

/** One start of a programme. */
export interface Uitvoering {
  /** Null: at any time, or by agreement. */
  readonly start: string | null;
  readonly aanmeldenTot: string | null;
  /** Last day on which one can begin; the graph shows a start only until then. */
  readonly startTot: string | null;
  readonly gemeente: { readonly code: string } | null;
  readonly vorm: Lesvorm;
  readonly dagdelen: readonly Dagdeel[] | null;
  readonly prijs: Kosten | null;
  readonly plaatsenVrij: number | null;
}

/** A benefit that goes on while one follows a programme, what is asked for it, and the law that says so. */
export interface ToegestaanMet {
  readonly uitkering: Uitkering;
  readonly voorwaarde: string | null;
  readonly grondslag: { readonly wet: string; readonly artikel: string | null; readonly url: string | null } | null;
}

/** Something one can learn at a provider, as the graph knows it. */
export interface Opleiding {
  readonly id: string;
  readonly soort: Opleidingsoort;
  readonly naam: string | null;
  readonly omschrijving: string | null;
  readonly opleider: { readonly naam: string; readonly soort: Opleidersoort } | null;
  readonly niveau: Opleidingsniveau;
  readonly nlqf: Nlqfniveau | null;
  readonly leerweg: Leerweg;
  readonly waardedocument: Waardedocument;
  readonly duur: { readonly aantal: number; readonly eenheid: Tijdseenheid } | null;
  readonly kosten: Kosten | null;
  readonly voertaal: string | null;
  readonly crebo: string | null;
  readonly beroepen: readonly { readonly id: string }[];
  readonly vaardigheden: readonly { readonly id: string }[];
  /** Benefits during which one normally can follow it; a benefit that is not listed has to be asked after. */
  readonly toegestaanMet: readonly ToegestaanMet[] | null;
  readonly uitvoeringen: readonly Uitvoering[];
  /** Where the provider teaches it, also while no start is planned; for filters only. */
  readonly gemeenten: readonly string[];
  readonly url: string | null;
  readonly herkomst: Herkomst;
}

const THUIS: readonly Lesvorm[] = ['ONLINE', 'ZELFSTUDIE'];

/** Whether one follows it without going anywhere. */
export const isThuis = (vorm: Lesvorm): boolean => THUIS.includes(vorm);

/** The starts that are still open on a day, earliest first; a start at any time comes before all others. */
export const getOpenUitvoeringen = (uitvoeringen: readonly Uitvoering[], vandaag: string): readonly Uitvoering[] =>
  uitvoeringen
    .filter(({ aanmeldenTot, startTot }) => (aanmeldenTot ?? vandaag) >= vandaag && (startTot ?? vandaag) >= vandaag)
    .map((uitvoering) =>
      uitvoering.start !== null && uitvoering.start < vandaag ? { ...uitvoering, start: null } : uitvoering,
    )
    .toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? ''));
