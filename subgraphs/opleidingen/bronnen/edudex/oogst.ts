import { BronFout } from '../../../shared/bron/bron-fout.ts';
import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { createHerkomst } from '../../../shared/bron/herkomst.ts';
import { getDag } from '../../../shared/dag.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import { createDocument } from '../../document.ts';
import { getOpenUitvoeringen, type Opleiding } from '../../opleiding.ts';
import { edudex } from './bron.ts';
import { createEdudexClient } from './client.ts';
import { getSleutel, mapOpleiding } from './map.ts';
import type { ProgrammaSource } from './parse.ts';

/** Reads the catalogues of all providers, one after the other: two files for each. */
export async function* fetchEdudexDocumenten(vraag: BronVraag): AsyncGenerator<HarvestDocument<Opleiding>> {
  const client = createEdudexClient(vraag);
  let aantal = 0;
  for (const orgUnitId of (await client.fetchDirectory()).waarde) {
    const bestanden = await fetchBestanden(client, orgUnitId);
    if (!bestanden) continue;
    const [instituut, antwoord] = bestanden;
    const vandaag = getDag(new Date(antwoord.opgehaaldOp));
    for (const programma of antwoord.waarde.filter((een) => isOpenbaar(een, vandaag))) {
      const herkomst = createHerkomst(edudex, antwoord, getSleutel(orgUnitId, programma));
      const opleiding = mapOpleiding({ orgUnitId, opleider: instituut.waarde, programma }, herkomst);
      yield createDocument({ ...opleiding, uitvoeringen: getOpenUitvoeringen(opleiding.uitvoeringen, vandaag) });
      aantal += 1;
    }
  }
  // Providers without a single programme are an exchange that is broken: keep what we have.
  if (aantal === 0) throw new TypeError('the providers offer nothing');
}

/** The two files of a provider; null when one of them cannot be read, which is that provider's loss alone. */
const fetchBestanden = async (client: ReturnType<typeof createEdudexClient>, orgUnitId: string) => {
  try {
    return await Promise.all([client.fetchInstitute(orgUnitId), client.fetchPrograms(orgUnitId)]);
  } catch (fout) {
    // A source that is down would otherwise look like one without providers.
    if (fout instanceof BronFout && fout.code === 'BRON_ANTWOORD_ONGELDIG') return null;
    throw fout;
  }
};

/** Meant for everybody, published, and not past the last day of the offer or of the file. */
const isOpenbaar = (
  { clientId, inPublication, expires, programClassification: { offeredUntil } }: ProgrammaSource,
  vandaag: string,
): boolean =>
  clientId === undefined &&
  inPublication !== false &&
  (expires === undefined || expires >= vandaag) &&
  (offeredUntil === undefined || offeredUntil >= vandaag);
