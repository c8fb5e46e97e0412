/** How a source can be used: asked live within limits, harvested as a whole, or asked about one person. */
export type Bronsoort = 'ZOEKBRON' | 'FEED' | 'REGISTER';

/** How true the mock of a source is: after public documentation, inferred from parts of it, or our own design. */
export type Nabootsing = 'GEDOCUMENTEERD' | 'AFGELEID' | 'BEDACHT';

/** What a reply can be written in. */
export type Vorm = 'json' | 'xml' | 'csv';

/** What a source can be asked to do for us; what it cannot is done by the index or left out, never pretended. */
export interface Bronvermogen {
  readonly filters: readonly string[];
  readonly sortering: readonly string[];
  /** Whether it tells how many items there are. */
  readonly totaal: boolean;
  /** Most items it gives for one question; null when it has no limit. */
  readonly maximum: number | null;
}

/** The one description of a source: policy, harvester, status, health page and docs read this and nothing else. */
export interface Bron {
  /** Short stable id, also the key of its address in the configuration. */
  readonly id: string;
  readonly naam: string;
  /** Organisation that keeps the source. */
  readonly houder: string;
  /** Public page about the source; null where there is none. */
  readonly url: string | null;
  /** Licence of the data; null where none is stated. */
  readonly licentie: string | null;
  readonly soort: Bronsoort;
  readonly kan: Bronvermogen;
  /** Personal data is never harvested, cached or shared between operations. */
  readonly persoonsgegevens: boolean;
  /** What a reply is written in. */
  readonly vorm: Vorm;
  /** Of XML: attributes that are read, by their local names. Left out: none, which is what most formats need. */
  readonly xmlAttributen?: readonly string[];
  /** Longest wait for one attempt, in milliseconds. */
  readonly timeoutMs: number;
  /** Time between two harvests in milliseconds; null for a source that is asked live. */
  readonly verversMs: number | null;
  readonly nabootsing: Nabootsing;
}

/** Declares a source. */
export const defineBron = (bron: Bron): Bron => Object.freeze(bron);
