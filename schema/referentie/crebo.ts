import { type Beroep, getBeroep } from './beroepen.ts';
import { indexeer } from './indexeer.ts';
import { leesTabel } from './lees-tabel.ts';
import { type Niveau, parseNiveau } from './niveau.ts';

/** An mbo qualification. */
export interface Crebo {
  /** Code in the Centraal register beroepsopleidingen. Example: 25104. */
  readonly code: string;
  readonly naam: string;
  readonly niveau: Niveau;
  /** ISCO-08 unit groups it leads to, closest first. */
  readonly isco: readonly string[];
}

/** The chosen qualifications, by code. */
export const crebos: readonly Crebo[] = Object.freeze(
  leesTabel(new URL('./crebo.tsv', import.meta.url), ['code', 'naam', 'niveau', 'isco']).map((rij) =>
    Object.freeze({ ...rij, niveau: parseNiveau(rij.niveau), isco: Object.freeze(rij.isco.split(' ')) }),
  ),
);

const opCode = indexeer(crebos, (crebo) => crebo.code);

/** The qualification with this crebo code, or null. */
export const getCrebo = (code: string): Crebo | null => opCode.get(code) ?? null;

/** The occupations a qualification leads to, closest first; empty for an unknown code. */
export const beroepenVoorCrebo = (code: string): readonly Beroep[] =>
  (opCode.get(code)?.isco ?? []).flatMap((isco) => getBeroep(isco) ?? []);
