import type { BronVraag } from '../../shared/bron/bron-vraag.ts';
import type { Parse } from '../../shared/bron/parse.ts';
import type { GidsPagina } from './parse.ts';

/** As large as the guides give them, to keep a harvest short. */
const PER_PAGINA = 100;

/** Token of the public variant of the test environment that the mocks stand for; it opens nothing that is not public. */
const TOEGANG = { authorization: 'Bearer menukaart-lezer' } as const;

/** Asks a guide of VNG (API v1) for its services, page by page from 1. */
export const createGidsClient = <T>(vraag: BronVraag, parse: Parse<GidsPagina<T>>) => ({
  fetchInstrumenten: (pagina: number) =>
    vraag.get(`/api/v1/instrument/list?page=${pagina}&perPage=${PER_PAGINA}`, parse, TOEGANG),
});
