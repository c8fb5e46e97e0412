import { defineBron } from '../../../shared/bron/define-bron.ts';

const DAG_MS = 24 * 60 * 60 * 1_000;

/** What training funds of sectors pay for. Each fund has its own pages; this file in one form is our own design. */
export const ooFondsen = defineBron({
  id: 'oo-fondsen',
  naam: 'O&O-fondsen',
  houder: 'Opleidings- en ontwikkelingsfondsen per sector',
  url: null,
  licentie: null,
  soort: 'FEED',
  kan: { filters: [], sortering: [], totaal: false, maximum: null },
  persoonsgegevens: false,
  vorm: 'csv',
  timeoutMs: 5_000,
  verversMs: DAG_MS,
  nabootsing: 'BEDACHT',
});
