import { defineBron } from '../../../shared/bron/define-bron.ts';

const DAG_MS = 24 * 60 * 60 * 1_000;

/** National schemes with conditions that a machine can test. No such service exists: its shape is our own design. */
export const regelingenRijk = defineBron({
  id: 'regelingen-rijk',
  naam: 'Landelijke regelingen',
  houder: 'Ministerie van Sociale Zaken en Werkgelegenheid',
  url: null,
  licentie: 'EUPL-1.2',
  soort: 'FEED',
  kan: { filters: [], sortering: [], totaal: false, maximum: null },
  persoonsgegevens: false,
  vorm: 'json',
  timeoutMs: 5_000,
  verversMs: DAG_MS,
  nabootsing: 'BEDACHT',
});
