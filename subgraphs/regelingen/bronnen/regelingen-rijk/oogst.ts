import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { createHerkomst } from '../../../shared/bron/herkomst.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import { createDocument } from '../../document.ts';
import type { Regeling } from '../../regeling.ts';
import { regelingenRijk } from './bron.ts';
import { createRegelingenRijkClient } from './client.ts';
import { mapRegeling } from './map.ts';
import { mapNormen } from './map-requirements.ts';

/** Reads the norms, then the national schemes page by page; each scheme holds the norms that it reads. */
export async function* fetchRegelingenRijkDocumenten(vraag: BronVraag): AsyncGenerator<HarvestDocument<Regeling>> {
  const client = createRegelingenRijkClient(vraag);
  const normen = mapNormen((await client.fetchNormen()).waarde);
  for await (const pagina of client.fetchRegelingen()) {
    for (const bron of pagina.waarde) {
      yield createDocument(mapRegeling(bron, normen, createHerkomst(regelingenRijk, pagina, bron.id)));
    }
  }
}
