/** A call that reached a mocked source, as it may be shown: without personal values. */
export interface Aanroep {
  /** Counts from 1 since the last reset. */
  readonly nummer: number;
  /** Instant in the mocked world, ISO 8601. */
  readonly tijdstip: string;
  readonly bron: string;
  readonly method: string;
  readonly pad: string;
  /** Query and body by name, masked. */
  readonly parameters: Readonly<Record<string, string>>;
  /** W3C trace id of who asked; null when none was sent. */
  readonly traceId: string | null;
  readonly scenario: string;
  /** Status of the answer; null when the connection broke. */
  readonly status: number | null;
  /** What struck the call. */
  readonly storingen: readonly string[];
}

/** Which calls are meant; what is left out does not matter. */
export interface Aanroepfilter {
  readonly bron?: string | undefined;
  readonly method?: string | undefined;
  /** The path, or the start of it up to a slash. */
  readonly pad?: string | undefined;
  readonly traceId?: string | undefined;
}

/** What was called. */
export interface Journaal {
  schrijf(aanroep: Omit<Aanroep, 'nummer' | 'tijdstip'>, tijdstip: Date): void;
  /** The calls that are remembered, oldest first; later calls do not change a list that was given. */
  lees(filter?: Aanroepfilter): readonly Aanroep[];
  /** How many calls there were in all, also those no longer remembered. */
  getTotaal(): number;
  wis(): void;
}

/** So many of the last calls are remembered. */
export const MAXIMUM_AANROEPEN = 10_000;

export const createJournaal = (): Journaal => {
  let aanroepen: Aanroep[] = [];
  let totaal = 0;
  return {
    schrijf: (aanroep, tijdstip) => {
      totaal += 1;
      aanroepen.push({ nummer: totaal, tijdstip: tijdstip.toISOString(), ...aanroep });
      // Now and then, and not at every call: what is too old is in the list at most as often as what is not.
      if (aanroepen.length >= 2 * MAXIMUM_AANROEPEN) aanroepen = aanroepen.slice(-MAXIMUM_AANROEPEN);
    },
    lees: (filter = {}) => aanroepen.slice(-MAXIMUM_AANROEPEN).filter((aanroep) => past(aanroep, filter)),
    getTotaal: () => totaal,
    wis: () => {
      aanroepen = [];
      totaal = 0;
    },
  };
};

const past = (aanroep: Aanroep, { bron, method, pad, traceId }: Aanroepfilter): boolean =>
  (bron === undefined || aanroep.bron === bron) &&
  (method === undefined || aanroep.method === method) &&
  (traceId === undefined || aanroep.traceId === traceId) &&
  (pad === undefined || aanroep.pad === pad || aanroep.pad.startsWith(pad.endsWith('/') ? pad : `${pad}/`));
