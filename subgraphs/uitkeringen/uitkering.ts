import type { Herkomst } from '../shared/bron/herkomst.ts';

/** Kinds of benefit that the registers of this subgraph can give; the graph's enum knows those of UWV as well. */
export type Uitkeringsoort = 'BIJSTAND' | 'IOAW' | 'IOAZ' | 'BBZ' | 'AIO' | 'OVERIG';
export type Uitkeringstatus = 'AANGEVRAAGD' | 'LOPEND' | 'BEEINDIGD' | 'AFGEWEZEN' | 'ONBEKEND';
export type Arbeidsverplichting = 'JA' | 'NEE' | 'ONTHEFFING' | 'ONBEKEND';

/** A benefit of one citizen, as the graph knows it. Nothing in it names the citizen. */
export interface Uitkering {
  readonly soort: Uitkeringsoort;
  readonly uitvoerder: { readonly id: string } | null;
  readonly status: Uitkeringstatus;
  readonly ingangsdatum: string | null;
  readonly einddatum: string | null;
  readonly maximaleDuurMaanden: null;
  readonly resterendeMaanden: null;
  readonly arbeidsverplichting: Arbeidsverplichting | null;
  readonly ontheffingTot: string | null;
  readonly maatregel: Maatregel | null;
  readonly bedragPerMaand: number | null;
  readonly regeling: { readonly id: string } | null;
  readonly registervergelijking: { readonly uitkomst: 'NIET_VERGELEKEN'; readonly toelichting: string };
  readonly herkomst: Herkomst;
}

export interface Maatregel {
  readonly percentage: number | null;
  readonly bedragPerMaand: number | null;
  readonly van: string | null;
  readonly tot: string | null;
}

/** What the registers say about a person that a situation can be filled in with; null is not known. */
export interface Persoonsgegevens {
  readonly gemeente: { readonly code: string } | null;
  readonly leeftijd: number | null;
  readonly huishouden: 'ALLEENSTAAND' | 'ALLEENSTAANDE_OUDER' | 'SAMENWONEND' | null;
  readonly uitkeringen: readonly Uitkering[];
}
