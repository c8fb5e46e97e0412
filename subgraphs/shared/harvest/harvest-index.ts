/** An item of a feed, ready to be found. */
export interface HarvestDocument<T> {
  /** Global id. */
  readonly id: string;
  /** Sort key; items are ordered by it, then by id. */
  readonly volgorde: string;
  /** What text search looks in. */
  readonly tekst: string;
  /** What filters look at: values by name. */
  readonly kenmerken: Readonly<Record<string, readonly string[]>>;
  /** The item itself, as the graph knows it. */
  readonly gegevens: T;
}

/** A question to the index. Filters are joined by AND, the values of one filter by OR. */
export interface IndexVraag {
  readonly zoek?: string | null | undefined;
  readonly filters?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Items that have one of these values are left out. */
  readonly uitgezonderd?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly na?: string | null | undefined;
  readonly first: number;
}

export interface IndexTreffer<T> {
  readonly id: string;
  readonly volgorde: string;
  /** Opaque; goes back as `na`. */
  readonly positie: string;
  readonly gegevens: T;
}

export interface IndexPagina<T> {
  readonly treffers: readonly IndexTreffer<T>[];
  readonly meer: boolean;
  readonly totaal: number;
}

/** A harvested feed, complete as of one moment. Asynchronous, so that it can also live in a database elsewhere. */
export interface HarvestIndex<T> {
  zoek(vraag: IndexVraag): Promise<IndexPagina<T>>;
  /** The items with these ids; an unknown id is left out. */
  lees(ids: readonly string[]): Promise<ReadonlyMap<string, T>>;
  sluit(): Promise<void>;
}
