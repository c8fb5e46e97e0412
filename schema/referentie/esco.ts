import { groepeer } from './indexeer.ts';
import { leesTabel } from './lees-tabel.ts';

/** An ESCO occupation; a choice of at most four per ISCO unit group. */
export interface EscoBeroep {
  /** ESCO code. Example: 7115.1. */
  readonly code: string;
  /** Dutch preferred label. */
  readonly naam: string;
  /** ISCO-08 unit group. */
  readonly isco: string;
}

/** The chosen ESCO occupations, by ISCO group. */
export const escoBeroepen: readonly EscoBeroep[] = Object.freeze(
  leesTabel(new URL('./esco.tsv', import.meta.url), ['code', 'naam', 'isco']).map((rij) => Object.freeze(rij)),
);

/** The chosen ESCO occupations of an ISCO unit group; empty for an unknown group and for the few without any. */
export const escoVoorBeroep: (isco: string) => readonly EscoBeroep[] = groepeer(escoBeroepen, (esco) => [esco.isco]);
