import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import { createPadDocument } from '../../documenten.ts';
import type { Loopbaanpad } from '../../loopbaanpad.ts';
import { createLoopbaanpadenClient } from './client.ts';
import { mapLoopbaanpad } from './map.ts';

/** Reads all agreed paths. */
export async function* fetchLoopbaanpadDocumenten(vraag: BronVraag): AsyncGenerator<HarvestDocument<Loopbaanpad>> {
  const antwoord = await createLoopbaanpadenClient(vraag).fetchLoopbaanpaden();
  for (const pad of antwoord.waarde) yield createPadDocument(mapLoopbaanpad(pad, antwoord));
}
