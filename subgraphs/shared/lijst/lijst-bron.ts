import type { BronFout } from '../bron/bron-fout.ts';
import type { Bronstatus } from '../bron/bronstatus.ts';
import type { Bron } from '../bron/define-bron.ts';

/** Sort values of an item: compared one by one, null after everything else. */
export type Volgorde = readonly (string | null)[];

/** An item at its place in the list. */
export interface Plaats<T> {
  readonly item: T;
  /** Id of the source that the item counts for. */
  readonly bron: string;
  /** What is needed to go on after this item. */
  readonly positie: string;
  readonly volgorde: Volgorde;
}

/** How one source did for one page. */
export interface Bronuitkomst {
  readonly bron: Bron;
  readonly status: Bronstatus;
  /** One sentence for a developer; null where there is nothing to say. */
  readonly melding: string | null;
  /** Why its items are missing; null when they are there. */
  readonly fout: BronFout | null;
}

/** The next items, in the one order of the list. */
export interface LijstPagina<T> {
  readonly plaatsen: readonly Plaats<T>[];
  /** There is more within what may be given. */
  readonly meer: boolean;
  /** Items in the whole list; null where that cannot be known. */
  readonly totaal: number | null;
  readonly bronnen: readonly Bronuitkomst[];
}

/** One supply of a list: a source that is asked live, or the index of one or more feeds. */
export interface LijstBron<T> {
  /** Key of its position in a cursor. */
  readonly id: string;
  readonly bronnen: readonly Bron[];
  /** At most `aantal` items after `positie` (null: from the start). Throws a `BronFout` when none of its sources can answer. */
  fetchPagina(positie: string | null, aantal: number): Promise<LijstPagina<T>>;
}
