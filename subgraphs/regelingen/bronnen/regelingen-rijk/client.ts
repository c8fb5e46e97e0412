import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { fetchPaginas } from '../../../shared/bron/fetch-paginas.ts';
import { parseNormen, parseRegelingen } from './parse.ts';

const EERSTE_PAGINA = '/v1/regelingen?page=0&pageSize=100';

/** Asks the service for its norms, and for all its schemes, ended ones included, a page at a time along `pagina.volgende`. */
export const createRegelingenRijkClient = (vraag: BronVraag) => ({
  fetchNormen: () => vraag.get('/v1/normen', parseNormen),
  fetchRegelingen: () => fetchPaginas(EERSTE_PAGINA, (pad) => vraag.get(pad, parseRegelingen)),
});
