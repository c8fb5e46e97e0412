import type { Herkomst } from '../shared/bron/herkomst.ts';

export type Uitkeringsoort =
  | 'WW'
  | 'ZW'
  | 'WGA'
  | 'IVA'
  | 'WAO'
  | 'WAZ'
  | 'WAJONG'
  | 'IOW'
  | 'TOESLAGENWET'
  | 'BIJSTAND'
  | 'IOAW'
  | 'IOAZ'
  | 'BBZ'
  | 'AIO'
  | 'OVERIG'
  | 'ONBEKEND';
export type Uitkeringstatus = 'AANGEVRAAGD' | 'TOEGEKEND' | 'LOPEND' | 'BEEINDIGD' | 'AFGEWEZEN' | 'ONBEKEND';
export type Arbeidsverplichting = 'JA' | 'NEE' | 'ONTHEFFING' | 'GEDEELTELIJKE_ONTHEFFING' | 'ONBEKEND';

/** An entity of another subgraph, by its key. */
export interface Verwijzing {
  readonly id: string;
}

/** The first and last day that a date can mean, ISO 8601 to compare with; twice the same when it is known to the day. */
export interface Uitersten {
  readonly eerste: string;
  readonly laatste: string;
}

/** A benefit of one citizen, as its register knows it. Nothing in it names the citizen. */
export interface Uitkering {
  readonly soort: Uitkeringsoort;
  readonly uitvoerder: Verwijzing | null;
  readonly status: Uitkeringstatus;
  readonly ingangsdatum: string | null;
  readonly einddatum: string | null;
  /** The same two, to compare with where only month or year is known; null when not even that, or when there is none. */
  readonly begin: Uitersten | null;
  readonly einde: Uitersten | null;
  readonly maximaleDuurMaanden: number | null;
  readonly resterendeMaanden: number | null;
  readonly arbeidsverplichting: Arbeidsverplichting | null;
  readonly ontheffingTot: string | null;
  readonly maatregel: Maatregel | null;
  readonly bedragPerMaand: number | null;
  readonly regeling: Verwijzing | null;
  readonly herkomst: Herkomst;
}

export interface Maatregel {
  readonly percentage: number | null;
  readonly bedragPerMaand: number | null;
  readonly van: string | null;
  readonly tot: string | null;
}

/** A benefit or application of which nothing more is known than this. */
export const createUitkering = (
  bekend: Pick<Uitkering, 'soort' | 'uitvoerder' | 'status' | 'regeling' | 'herkomst'>,
): Uitkering => ({
  ingangsdatum: null,
  einddatum: null,
  begin: null,
  einde: null,
  maximaleDuurMaanden: null,
  resterendeMaanden: null,
  arbeidsverplichting: null,
  ontheffingTot: null,
  maatregel: null,
  bedragPerMaand: null,
  ...bekend,
});
