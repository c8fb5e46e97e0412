import { groepeer, indexeer } from './indexeer.ts';
import { leesTabel } from './lees-tabel.ts';
import { createZoekindex } from './zoekindex.ts';

/** A Dutch municipality (CBS, Gebieden in Nederland). */
export interface Gemeente {
  /** CBS code. Example: GM0599. */
  readonly code: string;
  readonly naam: string;
  /** Code of the arbeidsmarktregio it belongs to. Example: AM22. */
  readonly regio: string;
  /** Main town; often not the name of the municipality. Example: Den Haag for 's-Gravenhage. */
  readonly hoofdplaats: string;
  /** Four digits of a postcode in the main town. */
  readonly postcode: string;
  /** Main town, degrees north (WGS 84), good to about 5 km. */
  readonly breedtegraad: number;
  /** Main town, degrees east (WGS 84), good to about 5 km. */
  readonly lengtegraad: number;
}

const KOLOMMEN = ['code', 'naam', 'regio', 'hoofdplaats', 'postcode', 'breedtegraad', 'lengtegraad'] as const;

/** All 342 municipalities, by code. */
export const gemeenten: readonly Gemeente[] = Object.freeze(
  leesTabel(new URL('./gemeenten.tsv', import.meta.url), KOLOMMEN).map((rij) =>
    Object.freeze({
      ...rij,
      breedtegraad: Number(rij.breedtegraad),
      lengtegraad: Number(rij.lengtegraad),
    }),
  ),
);

const opCode = indexeer(gemeenten, (gemeente) => gemeente.code);
const zoekOpNaam = createZoekindex(gemeenten, (gemeente) => [gemeente.naam, gemeente.hoofdplaats]);

/** The municipality with this CBS code, or null. */
export const getGemeente = (code: string): Gemeente | null => opCode.get(code) ?? null;

/** Municipalities whose name or main town fits, best first, at most `first`. */
export const zoekGemeenten = (zoek: string, first: number): readonly Gemeente[] => zoekOpNaam(zoek, first);

/** The municipalities of an arbeidsmarktregio (AM code); empty for an unknown code. */
export const gemeentenInRegio: (regiocode: string) => readonly Gemeente[] = groepeer(gemeenten, (gemeente) => [
  gemeente.regio,
]);
