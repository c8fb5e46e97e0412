/** What the thread that writes a feed is told. */
export interface LadingOpties {
  readonly bestand: string;
  /** The harvest before, for pages that did not change; null where there is none. */
  readonly vorige: string | null;
  /** Module that says when two items are the same thing; null where items of this kind never are. */
  readonly samenvoegingUrl: string | null;
}

/** What the thread that makes an index is told. */
export interface IndexOpties {
  readonly bestand: string;
  /** The harvests that go into it. */
  readonly ladingen: readonly string[];
  /** As for a harvest. */
  readonly samenvoegingUrl: string | null;
}

/** What a finished feed holds. */
export interface Ladingtelling {
  readonly aantal: number;
  /** Items of which the occupation is known; null where items of this kind have none. */
  readonly metBeroep: number | null;
}

/** What the harvest thread can be told to do. */
export type Opdracht =
  | { readonly soort: 'begin'; readonly opties: LadingOpties }
  | { readonly soort: 'schrijf'; readonly bestand: string; readonly regels: Uint8Array<ArrayBuffer> }
  | { readonly soort: 'sluit'; readonly bestand: string }
  | { readonly soort: 'breekAf'; readonly bestand: string }
  | { readonly soort: 'bouw'; readonly opties: IndexOpties };

/** A task on its way to the thread. */
export interface Bericht {
  readonly nummer: number;
  readonly opdracht: Opdracht;
}

/** What came of a task. */
export interface Antwoordbericht {
  readonly nummer: number;
  readonly uitkomst: unknown;
  /** What was wrong; null when it was done. */
  readonly fout: string | null;
}
