import { getBeroep } from '../../schema/referentie/beroepen.ts';
import type { BocCode } from '../../schema/referentie/boc.ts';
import { escoUris } from '../../schema/referentie/esco-uris.ts';
import { groepeer } from '../../schema/referentie/indexeer.ts';
import type { Random } from '../random.ts';

/** What employers fill in for occupationalCategory, most often first: a code of one register or another, or words, or nothing. */
export const createCategorie = ({ code, naam, isco }: BocCode, random: Random): string | null => {
  const soort = random.next();
  if (soort < 0.25) return `ISCO-08 ${isco}`;
  if (soort < 0.4) return getEscoUri(isco);
  if (soort < 0.55) return `BRC2014 ${getBeroep(isco)?.brc ?? '1311'}`;
  if (soort < 0.65) return `BO&C ${code}`;
  return soort < 0.8 ? naam : null;
};

/** The URI of an occupation in the group, or of the group itself where ESCO has none. */
const getEscoUri = (isco: string): string => {
  const [uri] = urisInGroep(isco);
  return uri ? `http://data.europa.eu/esco/occupation/${uri.uuid}` : `http://data.europa.eu/esco/isco/C${isco}`;
};

const urisInGroep = groepeer(escoUris, ({ isco }) => [isco]);
