import type { Oogsthulp } from '../harvest/create-feed.ts';
import type { Paginamerk } from '../harvest/harvest-index.ts';
import type { Pagina } from './fetch-paginas.ts';
import { fetchVooruit } from './fetch-vooruit.ts';
import type { Antwoord } from './herkomst.ts';

/** A page as it is now; no answer: it is still the one of the harvest before. */
export interface GemerktePagina<T> {
  readonly merk: Paginamerk;
  readonly antwoord: Antwoord<Pagina<T>> | null;
}

/**
 * Reads a feed page by page along what each page says of the next, each on condition that it changed since the harvest
 * before. The next page is asked for while one is used; pages that go round in a circle fail the feed.
 */
export const fetchPaginasMetMerk = <T>(
  eerste: string,
  /** Null: it is still the page with this ETag. */
  fetchPagina: (
    pagina: string,
    etag: string | null,
  ) => Promise<(Antwoord<Pagina<T>> & { readonly etag: string | null }) | null>,
  { getVorigePagina }: Pick<Oogsthulp, 'getVorigePagina'>,
): AsyncGenerator<GemerktePagina<T>> =>
  fetchVooruit(
    eerste,
    async (pagina) => {
      const vorige = getVorigePagina(pagina);
      const antwoord = await fetchPagina(pagina, vorige?.etag ?? null);
      if (antwoord === null) return { merk: eisOngewijzigd(vorige), antwoord };
      const { waarde } = antwoord;
      // A page that is old is asked for again whatever its version, so that it does not stay old.
      const etag = antwoord.actualiteit === 'VEROUDERD' ? null : antwoord.etag;
      return { merk: { pagina, etag, volgende: waarde.volgende, ongewijzigd: false }, antwoord };
    },
    ({ merk }) => merk.volgende,
  );

const eisOngewijzigd = (vorige: Paginamerk | null): Paginamerk => {
  if (vorige === null) throw new TypeError('a page that was never read cannot be unchanged');
  return { ...vorige, ongewijzigd: true };
};
