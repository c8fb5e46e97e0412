import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { parsePagina } from './parse.ts';

/** The query of the first page. */
export const EERSTE_PAGINA = '?pagina=1';

/** Reads the feed page by page; a page is named by the query of its address. Null: it is still the one with that ETag. */
export const createSectorbankClient = (vraag: BronVraag) => ({
  fetchPagina: (pagina: string, etag: string | null) =>
    vraag.getAlsVeranderd(`/v1/vacatures${pagina}`, parsePagina, etag),
});
