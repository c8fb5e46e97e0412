import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { createHerkomst } from '../../../shared/bron/herkomst.ts';
import type { Oogsthulp } from '../../../shared/harvest/create-feed.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import { createDocument } from '../../document.ts';
import type { Regeling } from '../../regeling.ts';
import { samenwerkendeCatalogi } from './bron.ts';
import { createSamenwerkendeCatalogiClient } from './client.ts';
import { fetchProducten } from './fetch-producten.ts';
import { mapProduct } from './map.ts';

/** Everything that municipalities offer about work and income, one product once, whatever the order of the results. */
export async function* fetchSamenwerkendeCatalogiDocumenten(
  vraag: BronVraag,
  { meldOmvang }: Pick<Oogsthulp, 'meldOmvang'>,
): AsyncGenerator<HarvestDocument<Regeling>> {
  const { fetchPagina } = createSamenwerkendeCatalogiClient(vraag);
  const producten = await fetchProducten(fetchPagina, meldOmvang);
  // Municipalities that offer nothing are a search that is broken: keep what we have.
  if (producten.size === 0) throw new TypeError('the catalogues are empty');
  for (const [sleutel, { bron, antwoord }] of producten)
    yield createDocument(mapProduct(bron, createHerkomst(samenwerkendeCatalogi, antwoord, sleutel)));
}
