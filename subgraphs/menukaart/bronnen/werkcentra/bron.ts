import { defineBron } from '../../../shared/bron/define-bron.ts';

/** What each Werkcentrum publishes of itself. No such feed exists: its shape is our own design. */
export const werkcentra = defineBron({
  id: 'werkcentra',
  naam: 'Feeds van de Werkcentra',
  houder: 'De Werkcentra (gemeenten, UWV en sociale partners per regio)',
  url: null,
  licentie: null,
  soort: 'FEED',
  kan: { filters: [], sortering: [], totaal: false, maximum: null },
  persoonsgegevens: false,
  vorm: 'json',
  timeoutMs: 5_000,
  verversMs: 6 * 60 * 60 * 1_000,
  nabootsing: 'BEDACHT',
});
