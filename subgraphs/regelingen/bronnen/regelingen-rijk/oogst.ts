import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { createHerkomst } from '../../../shared/bron/herkomst.ts';
import { createOogst, type Oogst } from '../../../shared/harvest/create-oogst.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import type { Omgeving } from '../../../shared/omgeving.ts';
import { createDocument } from '../../document.ts';
import type { Regeling } from '../../regeling.ts';
import { regelingenRijk } from './bron.ts';
import { createRegelingenRijkClient } from './client.ts';
import { mapRegeling } from './map.ts';

/** The national schemes as an index, harvested once a day. */
export const createRegelingenRijkOogst = (omgeving: Omgeving): Oogst<Regeling> =>
  createOogst({ bron: regelingenRijk, fetchDocumenten, omgeving });

async function* fetchDocumenten(vraag: BronVraag): AsyncGenerator<HarvestDocument<Regeling>> {
  for await (const pagina of createRegelingenRijkClient(vraag).fetchRegelingen()) {
    for (const bron of pagina.waarde) {
      yield createDocument(mapRegeling(bron, createHerkomst(regelingenRijk, pagina, bron.id)));
    }
  }
}
