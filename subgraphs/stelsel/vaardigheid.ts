import type { Herkomst } from '../shared/bron/herkomst.ts';

/** Kind of skill, as the SDL names it. */
export type Vaardigheidsoort = 'VAARDIGHEID' | 'KENNISGEBIED' | 'BEROEPSTAAK' | 'TAAL' | 'OVERIG';

/** How much an occupation leans on a skill. */
export type Vaardigheidsbelang = 'ESSENTIEEL' | 'BELANGRIJK' | 'ENIGSZINS';

/** A skill of the common skills language. */
export interface Vaardigheid {
  /** Global id. */
  readonly id: string;
  readonly naam: string;
  readonly omschrijving: string | null;
  readonly soort: Vaardigheidsoort;
  readonly herkomst: Herkomst;
}

export interface Beroepsvaardigheid {
  readonly vaardigheid: Vaardigheid;
  readonly belang: Vaardigheidsbelang;
}

/** What an occupation asks, most important first. */
export interface Beroepseisen {
  /** ISCO-08 unit group. */
  readonly beroep: string;
  readonly vaardigheden: readonly Beroepsvaardigheid[];
  readonly herkomst: Herkomst;
}
