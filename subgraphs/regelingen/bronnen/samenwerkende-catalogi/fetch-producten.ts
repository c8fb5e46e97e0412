import { fetchVooruit } from '../../../shared/bron/fetch-vooruit.ts';
import type { Antwoord } from '../../../shared/bron/herkomst.ts';
import { getSleutel } from './map.ts';
import type { CatalogusPagina, ProductSource } from './parse.ts';
import { getVolgendePositie } from './posities.ts';

/** A list that moves this often while it is read is left for the next harvest. */
const POGINGEN = 3;

/** A product with the answer that it came in. */
export interface Vondst {
  readonly bron: ProductSource;
  readonly antwoord: Antwoord<unknown>;
}

type FetchPagina = (startRecord: number) => Promise<Antwoord<CatalogusPagina>>;

/**
 * Every product that the search finds, once, by its key. When so many were withdrawn that we would have to read on where
 * we began a page before, nothing of what was read is kept and the list is read again from its first record.
 *
 * @throws TypeError for a list that keeps moving, and for one that getVolgendePositie refuses.
 */
export const fetchProducten = async (
  fetchPagina: FetchPagina,
  meldOmvang: (aantal: number) => void,
): Promise<ReadonlyMap<string, Vondst>> => {
  for (let poging = 1; poging <= POGINGEN; poging += 1) {
    const producten = await leesTotEinde(fetchPagina, meldOmvang);
    if (producten) return producten;
  }
  throw new TypeError('the list keeps moving while it is read');
};

/** Null: it has to be read again. */
const leesTotEinde = async (
  fetchPagina: FetchPagina,
  meldOmvang: (aantal: number) => void,
): Promise<ReadonlyMap<string, Vondst> | null> => {
  const nieuwste = new Map<string, Vondst>();
  const gehad = new Set<number>();
  let totaalEerder = 0;
  let isVerschoven = false;
  const getVolgende = ({ waarde }: Antwoord<CatalogusPagina>, start: number): number | null => {
    const volgende = getVolgendePositie(waarde, start, totaalEerder);
    totaalEerder = waarde.totaal;
    gehad.add(start);
    isVerschoven = volgende !== null && gehad.has(volgende);
    return isVerschoven ? null : volgende;
  };
  for await (const antwoord of fetchVooruit(1, fetchPagina, getVolgende)) {
    meldOmvang(antwoord.waarde.totaal);
    for (const bron of antwoord.waarde.producten) {
      const sleutel = getSleutel(bron);
      const eerder = nieuwste.get(sleutel);
      if (!eerder || getVersie(bron) > getVersie(eerder.bron)) nieuwste.set(sleutel, { bron, antwoord });
    }
  }
  return isVerschoven ? null : nieuwste;
};

/** The one that was changed last, and of the same moment always the same one. */
const getVersie = ({ owmskern: { modified, identifier = '', title } }: ProductSource): string =>
  [modified, identifier, title].join('\n');
