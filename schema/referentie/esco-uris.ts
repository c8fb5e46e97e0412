import { type Beroep, getBeroep } from './beroepen.ts';
import { indexeer } from './indexeer.ts';
import { leesTabel } from './lees-tabel.ts';

/** The URI of an ESCO occupation. */
export interface EscoUri {
  /** Last part of http://data.europa.eu/esco/occupation/<uuid>. */
  readonly uuid: string;
  /** ISCO-08 unit group. */
  readonly isco: string;
}

/** All 3039 occupations of ESCO, by URI. */
export const escoUris: readonly EscoUri[] = Object.freeze(
  leesTabel(new URL('./esco-uris.tsv', import.meta.url), ['uuid', 'isco']).map((rij) => Object.freeze(rij)),
);

const opUuid = indexeer(escoUris, ({ uuid }) => uuid);

/** The occupation behind the last part of an ESCO URI, in small letters, or null: never a guess. */
export const getBeroepVoorEscoUuid = (uuid: string): Beroep | null => {
  const uri = opUuid.get(uuid);
  return uri ? getBeroep(uri.isco) : null;
};
