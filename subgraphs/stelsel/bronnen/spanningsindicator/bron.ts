import { defineBron } from '../../../shared/bron/define-bron.ts';

const DAG_MS = 24 * 60 * 60 * 1_000;

/** Tension on the labour market per quarter, occupational group and region. */
export const spanningsindicator = defineBron({
  id: 'spanningsindicator',
  naam: 'Spanningsindicator arbeidsmarkt',
  houder: 'UWV',
  url: 'https://www.arbeidsmarktinzicht.nl',
  licentie: null,
  soort: 'FEED',
  kan: { filters: [], sortering: [], totaal: false, maximum: null },
  persoonsgegevens: false,
  vorm: 'csv',
  timeoutMs: 10_000,
  verversMs: DAG_MS,
  // What is counted and the classes are public; the columns of a file are not.
  nabootsing: 'AFGELEID',
});
