import { defineBron } from '../../../shared/bron/define-bron.ts';

const DAG_MS = 24 * 60 * 60 * 1_000;

/** Counts of vacancies and jobseekers by occupation and postcode area; publication stopped on 16 May 2023. */
export const openMatch = defineBron({
  id: 'open-match',
  naam: 'UWV Open Match',
  houder: 'UWV',
  url: 'https://data.overheid.nl/dataset/uwv-open-match-data',
  licentie: 'CC BY 4.0',
  soort: 'FEED',
  kan: { filters: [], sortering: [], totaal: false, maximum: null },
  persoonsgegevens: false,
  vorm: 'csv',
  timeoutMs: 20_000,
  verversMs: DAG_MS,
  // The columns are public; the codes of occupations are not, and files come as ZIP in reality.
  nabootsing: 'AFGELEID',
});
