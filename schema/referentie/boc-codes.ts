import { groepeer } from './indexeer.ts';
import { leesTabel } from './lees-tabel.ts';

/** A job title with a code in the shape of UWV's Beroepenindeling (BO&C). The codes are ours: that register is not public. */
export interface BocCode {
  /** Five digits. */
  readonly code: string;
  /** Everyday job title. */
  readonly naam: string;
  /** ISCO-08 unit group. */
  readonly isco: string;
}

/** All job titles, in alphabetical order. */
export const bocCodes: readonly BocCode[] = Object.freeze(
  leesTabel(new URL('./boc.tsv', import.meta.url), ['code', 'naam', 'isco']).map((rij) => Object.freeze(rij)),
);

/** The job titles of an ISCO unit group; empty for an unknown group. */
export const bocVoorBeroep: (isco: string) => readonly BocCode[] = groepeer(bocCodes, (boc) => [boc.isco]);
