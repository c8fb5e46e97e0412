import { bocVoorBeroep } from './boc-codes.ts';
import { escoVoorBeroep } from './esco.ts';
import { groepeer, indexeer } from './indexeer.ts';
import { leesTabel } from './lees-tabel.ts';
import { type Niveau, parseNiveau } from './niveau.ts';
import { createZoekindex } from './zoekindex.ts';

/** PRIMAIR: the BRC group's own main ISCO group. AFGELEID: our reading of a neighbouring one. */
export type BrcZekerheid = 'PRIMAIR' | 'AFGELEID';

/** An occupation: an ISCO-08 unit group. */
export interface Beroep {
  /** ISCO-08 unit group, four digits. Example: 7115. */
  readonly id: string;
  readonly naam: string;
  /** Code of the beroepsgroep in BRC 2014. Example: 0732. */
  readonly brc: string;
  readonly brcZekerheid: BrcZekerheid;
  /** ISCO skill level. */
  readonly niveau: Niveau;
}

/** A group of occupations in BRC 2014 (CBS/ROA). */
export interface Beroepsgroep {
  readonly code: string;
  readonly naam: string;
  readonly klasseCode: string;
  readonly klasse: string;
}

const BEROEP_KOLOMMEN = ['id', 'naam', 'brc', 'brcZekerheid', 'niveau'] as const;
const GROEP_KOLOMMEN = ['code', 'naam', 'klasseCode', 'klasse'] as const;

/** All 436 ISCO-08 unit groups, by code. */
export const beroepen: readonly Beroep[] = Object.freeze(
  leesTabel(new URL('./beroepen.tsv', import.meta.url), BEROEP_KOLOMMEN).map((rij) =>
    Object.freeze({
      ...rij,
      brcZekerheid: parseBrcZekerheid(rij.brcZekerheid),
      niveau: parseNiveau(rij.niveau),
    }),
  ),
);

/** All 114 groups of BRC 2014, by code. */
export const beroepsgroepen: readonly Beroepsgroep[] = Object.freeze(
  leesTabel(new URL('./beroepsgroepen.tsv', import.meta.url), GROEP_KOLOMMEN).map((rij) => Object.freeze(rij)),
);

const opId = indexeer(beroepen, (beroep) => beroep.id);
const groepOpCode = indexeer(beroepsgroepen, (groep) => groep.code);
const zoekOpNaam = createZoekindex(beroepen, (beroep) => [
  beroep.naam,
  ...escoVoorBeroep(beroep.id).map((esco) => esco.naam),
  ...bocVoorBeroep(beroep.id).map((boc) => boc.naam),
]);

/** The occupation with this ISCO-08 unit group code, or null. */
export const getBeroep = (id: string): Beroep | null => opId.get(id) ?? null;

/** The occupations of a BRC 2014 group; empty for an unknown group and for the two that have no ISCO group of their own. */
export const beroepenInGroep: (brc: string) => readonly Beroep[] = groepeer(beroepen, (beroep) => [beroep.brc]);

/** The BRC 2014 group with this code, or null. */
export const getBeroepsgroep = (brc: string): Beroepsgroep | null => groepOpCode.get(brc) ?? null;

/** Occupations whose name, ESCO label or everyday job title fits, best first, at most `first`. */
export const zoekBeroepen = (zoek: string, first: number): readonly Beroep[] => zoekOpNaam(zoek, first);

function parseBrcZekerheid(tekst: string): BrcZekerheid {
  if (tekst === 'PRIMAIR' || tekst === 'AFGELEID') return tekst;
  throw new Error(`BRC certainty ${tekst} is not PRIMAIR or AFGELEID`);
}
