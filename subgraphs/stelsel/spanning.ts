/** Tension on the labour market, as the SDL names it. */
export type Spanning = 'ZEER_RUIM' | 'RUIM' | 'GEMIDDELD' | 'KRAP' | 'ZEER_KRAP' | 'ONBEKEND';

/**
 * The five classes of UWV by their lower bound, tightest first: open vacancies per person less than six months in WW
 * (wgv.arbeidsmarktinbeeld.nl, arbeidsmarktinzicht.nl).
 */
const KLASSEN = [
  [4, 'ZEER_KRAP'],
  [1.5, 'KRAP'],
  [0.67, 'GEMIDDELD'],
  [0.25, 'RUIM'],
  [0, 'ZEER_RUIM'],
] as const satisfies readonly (readonly [number, Spanning])[];

/** Classes in which somebody who looks for work has good chances. */
export const KANSRIJK: readonly Spanning[] = ['ZEER_KRAP', 'KRAP'];

/** The class of an indicator; a lower bound belongs to its class. ONBEKEND where none is published. */
export const getSpanning = (indicator: number | null): Spanning =>
  indicator === null ? 'ONBEKEND' : (KLASSEN.find(([vanaf]) => indicator >= vanaf)?.[1] ?? 'ONBEKEND');
