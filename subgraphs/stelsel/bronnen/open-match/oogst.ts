import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import type { Antwoord } from '../../../shared/bron/herkomst.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import type { Beroepstelling } from '../../arbeidsmarkt.ts';
import { createTellingDocument } from '../../documenten.ts';
import { createOpenMatchClient } from './client.ts';
import { mapTelling, type Tussenstand, telOp } from './map.ts';
import type { BestandSource } from './parse.ts';

/** Reads the newest week, province by province, and counts by occupation and region. */
export async function* fetchOpenMatchDocumenten(vraag: BronVraag): AsyncGenerator<HarvestDocument<Beroepstelling>> {
  const client = createOpenMatchClient(vraag);
  const bestanden = await client.fetchBestanden();
  const standen = new Map<string, Tussenstand>();
  let laatste: Antwoord<unknown> = bestanden;
  for (const { BESTAND } of getNieuwste(bestanden.waarde)) {
    const antwoord = await client.fetchBestand(BESTAND);
    telOp(standen, antwoord.waarde);
    laatste = antwoord;
  }
  for (const stand of standen.values()) yield createTellingDocument(mapTelling(stand, laatste));
}

const getNieuwste = (bestanden: readonly BestandSource[]): readonly BestandSource[] => {
  const dag = bestanden.reduce((nieuwste, { PEILDATUM }) => (PEILDATUM > nieuwste ? PEILDATUM : nieuwste), '');
  return bestanden.filter(({ PEILDATUM }) => PEILDATUM === dag);
};
