import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import type { Cijfers } from '../../arbeidsmarkt.ts';
import { createCijferDocument } from '../../documenten.ts';
import { createSpanningsindicatorClient } from './client.ts';
import { mapCijfers } from './map.ts';
import type { KwartaalSource } from './parse.ts';

/** Reads the newest quarter. */
export async function* fetchSpanningsindicatorDocumenten(vraag: BronVraag): AsyncGenerator<HarvestDocument<Cijfers>> {
  const client = createSpanningsindicatorClient(vraag);
  const { waarde: kwartalen } = await client.fetchKwartalen();
  const antwoord = await client.fetchKwartaal(getNieuwste(kwartalen).BESTAND);
  for (const regel of antwoord.waarde) yield createCijferDocument(mapCijfers(regel, antwoord));
}

const getNieuwste = (kwartalen: readonly KwartaalSource[]): KwartaalSource =>
  kwartalen.reduce((nieuwste, kwartaal) => (kwartaal.PEILDATUM > nieuwste.PEILDATUM ? kwartaal : nieuwste));
