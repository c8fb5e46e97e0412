import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { fetchVooruit } from '../../../shared/bron/fetch-vooruit.ts';
import { type Antwoord, createHerkomst } from '../../../shared/bron/herkomst.ts';
import type { Oogsthulp } from '../../../shared/harvest/create-feed.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import { createDocument } from '../../document.ts';
import type { Vacature } from '../../vacature.ts';
import { setu } from './bron.ts';
import { createSetuClient } from './client.ts';
import { isAanvraag, mapAanvraag } from './map.ts';
import type { SetuPagina } from './parse.ts';

/** The whole feed, page by page. */
export async function* fetchSetuDocumenten(
  vraag: BronVraag,
  hulp: Pick<Oogsthulp, 'meldOmvang'>,
): AsyncIterable<HarvestDocument<Vacature>> {
  const { fetchPagina } = createSetuClient(vraag);
  for await (const antwoord of fetchVooruit(0, fetchPagina, getVolgende)) {
    const { totaal, aanvragen } = antwoord.waarde;
    hulp.meldOmvang(totaal);
    for (const bron of aanvragen) {
      if (isAanvraag(bron)) yield createDocument(mapAanvraag(bron, createHerkomst(setu, antwoord, bron.id)));
    }
  }
}

/** An empty page is the last, whatever the feed said there would be. */
const getVolgende = ({ waarde: { totaal, ontvangen } }: Antwoord<SetuPagina>, offset: number): number | null =>
  ontvangen > 0 && offset + ontvangen < totaal ? offset + ontvangen : null;
