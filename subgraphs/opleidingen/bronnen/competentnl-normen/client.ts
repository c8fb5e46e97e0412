import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { fetchPaginas } from '../../../shared/bron/fetch-paginas.ts';
import { parseNormen, parseVaardigheden } from './parse.ts';

/** Asks CompetentNL in JSON-LD for all educational norms and for all skills by name, a page at a time. */
export const createNormenClient = (vraag: BronVraag) => ({
  fetchNormen: () =>
    fetchPaginas('1', (page) => vraag.get(`/v1/educational-norms?${pagina(page)}`, parseNormen, SLEUTEL)),
  fetchVaardigheden: () =>
    fetchPaginas('1', (page) => vraag.get(`/v1/skills?${pagina(page)}`, parseVaardigheden, SLEUTEL)),
});

const PAGINA_MAXIMUM = '100';

const pagina = (page: string): URLSearchParams => new URLSearchParams({ page, pageSize: PAGINA_MAXIMUM });

/** Every question names its user; this is the key of the test environment that the mock stands for, and no secret. */
const SLEUTEL = { apikey: 'loketgraaf-test' } as const;
