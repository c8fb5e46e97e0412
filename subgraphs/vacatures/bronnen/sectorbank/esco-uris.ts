import { leesTabel } from '../../../../schema/referentie/lees-tabel.ts';

const iscoOpUuid: ReadonlyMap<string, string> = new Map(
  leesTabel(new URL('./esco-uris.tsv', import.meta.url), ['uuid', 'isco']).map(({ uuid, isco }) => [uuid, isco]),
);

/** The ISCO-08 unit group of an ESCO occupation by the last part of its URI, or null. */
export const getIscoVoorEscoUuid = (uuid: string): string | null => iscoOpUuid.get(uuid) ?? null;
