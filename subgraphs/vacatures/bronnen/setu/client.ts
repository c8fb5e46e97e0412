import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { parsePagina } from './parse.ts';

/** The feed gives 500 at most; a page of this many is read in a few milliseconds, between which others are answered. */
const PER_PAGINA = 100;

/** Asks the feed of requests for quotation (SETU API for Purchase to Pay, StaffingOrder v2.0) from a place in it on. */
export const createSetuClient = (vraag: BronVraag) => ({
  fetchPagina: (offset: number) =>
    vraag.get(
      `/purchase-to-pay/staffing-order/request-for-quotation?offset=${offset}&limit=${PER_PAGINA}`,
      parsePagina,
      VERSIE,
    ),
});

/** Which version of the message is read; mandatory, and the only one that `parse.ts` knows. */
const VERSIE = { setuVersionId: '2.0' } as const;
