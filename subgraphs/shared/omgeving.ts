import type { Dispatcher } from 'undici';
import type { Bronnenregister } from './bron/bronnenregister.ts';
import type { Cursors } from './lijst/cursor.ts';
import type { LoketSleutels } from './loket-sleutel.ts';

/** What the start hands to every subgraph; nothing in a subgraph reads the environment of the process itself. */
export interface Omgeving {
  /** Address of each source by its id, without a slash at the end. */
  readonly basisUrls: Readonly<Record<string, string>>;
  readonly register: Bronnenregister;
  readonly cursors: Cursors;
  readonly loketSleutels: LoketSleutels;
  /** Secret for pairwise pseudonyms of persons. */
  readonly pseudoniemGeheim: Buffer;
  /** Connections to the sources; undici's own where it is left out. */
  readonly dispatcher?: Dispatcher | undefined;
  readonly nu: () => Date;
  /** Time between two harvests for every feed, in milliseconds; null leaves each its own. */
  readonly oogstIntervalMs: number | null;
  /** Tells people at the terminal how far a long task is. */
  readonly voortgang: (regel: string) => void;
  /** Shows a bar for a long task, where somebody watches; `omvang` is what it is expected to count to. */
  readonly startBalk?: ((naam: string, omvang: number | null) => Balk) | undefined;
}

/** A bar on the terminal. */
export interface Balk {
  zet(gedaan: number): void;
  zetOmvang(omvang: number): void;
  stop(): void;
}
