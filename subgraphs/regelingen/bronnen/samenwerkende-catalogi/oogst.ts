import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { fetchVooruit } from '../../../shared/bron/fetch-vooruit.ts';
import { type Antwoord, createHerkomst } from '../../../shared/bron/herkomst.ts';
import type { Oogsthulp } from '../../../shared/harvest/create-feed.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import { createDocument } from '../../document.ts';
import type { Regeling } from '../../regeling.ts';
import { samenwerkendeCatalogi } from './bron.ts';
import { createSamenwerkendeCatalogiClient, PER_PAGINA } from './client.ts';
import { getSleutel, mapProduct } from './map.ts';
import type { CatalogusPagina, ProductSource } from './parse.ts';
import { getVolgendePositie } from './posities.ts';

/** Everything that municipalities offer about work and income, one product once, whatever the order of the results. */
export async function* fetchSamenwerkendeCatalogiDocumenten(
  vraag: BronVraag,
  hulp: Pick<Oogsthulp, 'meldOmvang'>,
): AsyncGenerator<HarvestDocument<Regeling>> {
  const { fetchPagina } = createSamenwerkendeCatalogiClient(vraag);
  const nieuwste = new Map<string, { readonly bron: ProductSource; readonly antwoord: Antwoord<unknown> }>();
  for await (const antwoord of fetchVooruit(1, fetchPagina, volgPosities())) {
    hulp.meldOmvang(antwoord.waarde.totaal);
    for (const bron of antwoord.waarde.producten) {
      const sleutel = getSleutel(bron);
      const eerder = nieuwste.get(sleutel);
      if (!eerder || getVersie(bron) > getVersie(eerder.bron)) nieuwste.set(sleutel, { bron, antwoord });
    }
  }
  // Municipalities that offer nothing are a search that is broken: keep what we have.
  if (nieuwste.size === 0) throw new TypeError('the catalogues are empty');
  for (const [sleutel, { bron, antwoord }] of nieuwste)
    yield createDocument(mapProduct(bron, createHerkomst(samenwerkendeCatalogi, antwoord, sleutel)));
}

/** Remembers how many records the page before said that there are. */
const volgPosities = () => {
  let totaalEerder = 0;
  return ({ waarde }: Antwoord<CatalogusPagina>, start: number): number | null => {
    const volgende = getVolgendePositie(waarde, start, { perPagina: PER_PAGINA, totaalEerder });
    totaalEerder = waarde.totaal;
    return volgende;
  };
};

/** The one that was changed last, and of the same moment always the same one. */
const getVersie = ({ owmskern: { modified, identifier = '', title } }: ProductSource): string =>
  [modified, identifier, title].join('\n');
