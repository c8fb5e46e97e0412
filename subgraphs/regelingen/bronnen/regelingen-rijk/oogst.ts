import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { createHerkomst } from '../../../shared/bron/herkomst.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import { createDocument } from '../../document.ts';
import type { Regeling } from '../../regeling.ts';
import { regelingenRijk } from './bron.ts';
import { createRegelingenRijkClient } from './client.ts';
import { mapRegeling } from './map.ts';

/** Reads the national schemes page by page. */
export async function* fetchRegelingenRijkDocumenten(vraag: BronVraag): AsyncGenerator<HarvestDocument<Regeling>> {
  for await (const pagina of createRegelingenRijkClient(vraag).fetchRegelingen()) {
    for (const bron of pagina.waarde) {
      yield createDocument(mapRegeling(bron, createHerkomst(regelingenRijk, pagina, bron.id)));
    }
  }
}
