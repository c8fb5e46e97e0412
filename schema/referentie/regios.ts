import { indexeer } from './indexeer.ts';
import { leesTabel } from './lees-tabel.ts';

/** One of the 35 labour market regions (Wet SUWI). */
export interface Arbeidsmarktregio {
  /** CBS code. Example: AM22. */
  readonly code: string;
  /** Code in the SUWI Gegevensregister, which numbers the same regions differently. Example: 22. */
  readonly sgrCode: string;
  readonly naam: string;
  /** CBS code of the municipality that represents the region. */
  readonly centrumgemeente: string;
  readonly werkcentrumNaam: string;
}

const KOLOMMEN = ['code', 'sgrCode', 'naam', 'centrumgemeente', 'werkcentrumNaam'] as const;

/** All 35 regions, by CBS code. */
export const arbeidsmarktregios: readonly Arbeidsmarktregio[] = Object.freeze(
  leesTabel(new URL('./regios.tsv', import.meta.url), KOLOMMEN).map((rij) => Object.freeze(rij)),
);

const opCode = indexeer(arbeidsmarktregios, (regio) => regio.code);
const opSgrCode = indexeer(arbeidsmarktregios, (regio) => regio.sgrCode);

/** The region with this CBS code (AM22), or null. */
export const getArbeidsmarktregio = (code: string): Arbeidsmarktregio | null => opCode.get(code) ?? null;

/** The region with this code of the SUWI Gegevensregister (two digits), or null. */
export const getRegioVanSgr = (sgrCode: string): Arbeidsmarktregio | null => opSgrCode.get(sgrCode) ?? null;
