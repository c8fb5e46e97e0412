import { uplProducten } from '../../../../schema/referentie/upl.ts';
import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { parsePagina } from './parse.ts';

/** Most records that the search service gives at once. */
export const PER_PAGINA = 50;

/** Subjects of the Taxonomie Beleidsagenda. A third of the products has none, and is found by its common name. */
const ONDERWERPEN = ['Werk', 'Sociale zekerheid'] as const;

/** Searches the catalogues (SRU 1.2) for products about work and income, from a record position on; the first one is 1. */
export const createSamenwerkendeCatalogiClient = (vraag: BronVraag) => ({
  fetchPagina: (startRecord: number) => vraag.get(`/sru/Search?${createParameters(startRecord)}`, parsePagina),
});

const createParameters = (startRecord: number): string =>
  new URLSearchParams({
    version: '1.2',
    operation: 'searchRetrieve',
    'x-connection': 'sc',
    startRecord: String(startRecord),
    maximumRecords: String(PER_PAGINA),
    query: VRAAG,
  })
    .toString()
    // The service reads a plus sign as a plus sign.
    .replaceAll('+', '%20');

/** In CQL: by subject or by common name. */
const VRAAG = [
  ...ONDERWERPEN.map((onderwerp) => `subject="${onderwerp}"`),
  ...uplProducten.map(({ naam }) => `uniformeProductnaam="${naam}"`),
].join(' or ');
