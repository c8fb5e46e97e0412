import type { Bronstatus } from '../bron/bronstatus.ts';
import type { Bron } from '../bron/define-bron.ts';

/** Sort values of an item: compared one by one, null after everything else. */
export type Volgorde = readonly (string | null)[];

/** An item of a source at its place in the list. */
export interface Plaats<T> {
  readonly item: T;
  /** What the source needs to go on after this item. */
  readonly positie: string;
  readonly volgorde: Volgorde;
}

/** The next items of one source, in the one order of the list. */
export interface BronPagina<T> {
  readonly plaatsen: readonly Plaats<T>[];
  /** The source has more within what it may give. */
  readonly meer: boolean;
  /** Items in the whole list of this source; null where that cannot be known. */
  readonly totaal: number | null;
  readonly status: Bronstatus;
  /** One sentence for a developer; null where there is nothing to say. */
  readonly melding?: string | null | undefined;
}

/** One source behind a list. */
export interface LijstBron<T> {
  readonly bron: Bron;
  /** At most `aantal` items after `positie` (null: from the start). Throws a `BronFout` when the source cannot answer. */
  fetchPagina(positie: string | null, aantal: number): Promise<BronPagina<T>>;
}
