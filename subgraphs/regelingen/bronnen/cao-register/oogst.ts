import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import type { Cao } from '../../cao/cao.ts';
import { createCaoDocument } from '../../cao/document.ts';
import { createCaoRegisterClient } from './client.ts';
import { mapCao } from './map.ts';

/** Reads all agreements. */
export async function* fetchCaoRegisterDocumenten(vraag: BronVraag): AsyncGenerator<HarvestDocument<Cao>> {
  const antwoord = await createCaoRegisterClient(vraag).fetchCaos();
  for (const cao of antwoord.waarde) yield createCaoDocument(mapCao(cao, antwoord));
}
