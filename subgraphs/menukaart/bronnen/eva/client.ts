import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { parseInstrumenten } from './parse.ts';

/** As large as Eva gives them, to keep a harvest short. */
const PER_PAGINA = 100;

/** Asks Eva (waotaa/e-core, API v1) for its services, page by page from 1. */
export const createEvaClient = (vraag: BronVraag) => ({
  fetchInstrumenten: (pagina: number) =>
    vraag.get(`/api/v1/instrument/list?page=${pagina}&perPage=${PER_PAGINA}`, parseInstrumenten, TOEGANG),
});

/** Token of the public variant of the test environment that the mock stands for; it opens nothing that is not public. */
const TOEGANG = { authorization: 'Bearer menukaart-lezer' } as const;
