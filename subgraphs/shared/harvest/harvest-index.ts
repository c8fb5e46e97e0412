/** An item of a feed, ready to be found. */
export interface HarvestDocument<T> {
  /** Global id. */
  readonly id: string;
  /** Sort key; items are ordered by it, then by id. */
  readonly volgorde: string;
  /** What text search looks in. */
  readonly tekst: string;
  /** What filters look at: values by name; always the sources that it came from (`bron`). */
  readonly kenmerken: Kenmerken;
  /** The item itself, as the graph knows it. */
  readonly gegevens: T;
}

export type Kenmerken = Readonly<Record<string, readonly string[]>> & { readonly bron: readonly string[] };

/**
 * Stands before the documents of a page that can be asked for again on condition that it changed. When it did not, no
 * documents follow: those of the harvest before stay.
 */
export interface Paginamerk {
  /** Address of the page within its feed. */
  readonly pagina: string;
  readonly etag: string | null;
  /** Where the next page is; null on the last. */
  readonly volgende: string | null;
  readonly ongewijzigd: boolean;
  /** With `ongewijzigd`: the page could not be asked, so what stays is no longer sure and is told as VEROUDERD. */
  readonly verouderd?: boolean;
}

/** What reading a feed gives. */
export type Oogstregel<T> = HarvestDocument<T> | Paginamerk;

/** Values from (and including) `van` up to (and including) `tot`, compared as text; null: no bound. */
export interface Bereik {
  readonly van: string | null;
  readonly tot: string | null;
}

/**
 * A question to the index. Filters and ranges are joined by AND, the values or ranges of one filter
 * by OR.
 */
export interface IndexVraag {
  readonly zoek?: string | null | undefined;
  readonly filters?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly bereiken?: Readonly<Record<string, readonly Bereik[]>> | undefined;
  /** Items that have one of these values are left out. */
  readonly uitgezonderd?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Items with these values of one property come before all others, in this order of values. */
  readonly eerst?: { readonly naam: string; readonly waarden: readonly string[] } | undefined;
  readonly na?: string | null | undefined;
  readonly first: number;
}

export interface IndexTreffer<T> {
  readonly id: string;
  readonly volgorde: string;
  /** Place among the values of `eerst`; their number for all others, 0 without `eerst`. */
  readonly rang: number;
  /** Opaque; goes back as `na`. */
  readonly positie: string;
  readonly gegevens: T;
}

export interface IndexPagina<T> {
  readonly treffers: readonly IndexTreffer<T>[];
  readonly meer: boolean;
  readonly totaal: number;
}

/** A question for everything that it leaves, in no order. */
export type Deelvraag = Omit<IndexVraag, 'na' | 'first' | 'eerst'>;

/** How many items have each value of a property, most first. */
export type Facettelling = readonly { readonly waarde: string; readonly aantal: number }[];

/** Harvested feeds, complete as of one moment. Asynchronous, so that it can also live in a database elsewhere. */
export interface HarvestIndex<T> {
  zoek(vraag: IndexVraag): Promise<IndexPagina<T>>;
  /** Counts the values of a property over the items that a question leaves. */
  tel(naam: string, vraag: Deelvraag): Promise<Facettelling>;
  /** The items with these ids, or of which these ids became a part; an unknown id is left out. */
  lees(ids: readonly string[]): Promise<ReadonlyMap<string, T>>;
  /** Whether a question leaves the item with this id, or of which it became a part. */
  bevat(id: string, vraag: Deelvraag): Promise<boolean>;
  /**
   * The items that are the same thing as this one, by what the kind calls the same, the surest first; for a live item that
   * is shown. With a question only among what it leaves.
   */
  zoekDubbelen(item: T, vraag?: Deelvraag): Promise<readonly T[]>;
  sluit(): Promise<void>;
}
