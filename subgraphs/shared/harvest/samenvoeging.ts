import type { HarvestDocument } from './harvest-index.ts';

/**
 * How items of one kind that are the same thing become one item. A module exports this as `samenvoeging`; the builder of
 * an index loads it in its own thread.
 */
export interface Samenvoeging<T, Vingerafdruk> {
  /** What two items are compared by; survives JSON. */
  createVingerafdruk(item: T): Vingerafdruk;
  /** Two items are compared only when they share one of these. */
  getBlokken(vingerafdruk: Vingerafdruk): readonly string[];
  /** How sure it is that two items are the same thing: 0 or more is yes. */
  getSterkte(a: Vingerafdruk, b: Vingerafdruk): number;
  /** One item out of several; it carries the id of one of them. The order of the members may not matter. */
  voegSamen(leden: readonly T[]): T;
  createDocument(item: T): HarvestDocument<T>;
}

/** Loads the module of a kind; null where items of it are never the same thing. */
export const laadSamenvoeging = async (url: string | null): Promise<Samenvoeging<unknown, unknown> | null> =>
  url === null ? null : (await import(url)).samenvoeging;
