import { indexeer } from './indexeer.ts';
import { leesTabel } from './lees-tabel.ts';

/** A section of SBI 2008 (CBS). */
export interface Sector {
  /** One letter. Example: F (construction). */
  readonly code: string;
  readonly naam: string;
}

/** The 21 sections A to U. */
export const sectoren: readonly Sector[] = Object.freeze(
  leesTabel(new URL('./sectoren.tsv', import.meta.url), ['code', 'naam']).map((rij) => Object.freeze(rij)),
);

const opCode = indexeer(sectoren, (sector) => sector.code);

/** The section with this letter, or null. */
export const getSector = (code: string): Sector | null => opCode.get(code) ?? null;
