import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { type Antwoord, createHerkomst } from '../../../shared/bron/herkomst.ts';
import type { Oogsthulp } from '../../../shared/harvest/create-feed.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import { createDocument } from '../../document.ts';
import type { Vacature } from '../../vacature.ts';
import { setu } from './bron.ts';
import { createSetuClient } from './client.ts';
import { isAanvraag, mapAanvraag } from './map.ts';
import type { SetuPagina } from './parse.ts';

/** The whole feed, page by page; the next page is on its way while one is read. */
export async function* fetchSetuDocumenten(
  vraag: BronVraag,
  hulp: Pick<Oogsthulp, 'meldOmvang'>,
): AsyncIterable<HarvestDocument<Vacature>> {
  const { fetchPagina } = createSetuClient(vraag);
  let gelezen = 0;
  let onderweg: Promise<Antwoord<SetuPagina>> | null = fetchPagina(0);
  while (onderweg) {
    const antwoord: Antwoord<SetuPagina> = await onderweg;
    const { totaal, ontvangen, aanvragen } = antwoord.waarde;
    hulp.meldOmvang(totaal);
    gelezen += ontvangen;
    onderweg = ontvangen > 0 && gelezen < totaal ? fetchPagina(gelezen) : null;
    // Who stops reading half-way does not wait for it, nor hears that it failed.
    onderweg?.catch(() => {});
    for (const bron of aanvragen) {
      if (isAanvraag(bron)) yield createDocument(mapAanvraag(bron, createHerkomst(setu, antwoord, bron.id)));
    }
  }
}
