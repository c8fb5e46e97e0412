import { defineBron } from '../../../shared/bron/define-bron.ts';

/** The vacancy bank of a sector: what its employers offer, as schema.org JobPosting. */
export const sectorbank = defineBron({
  id: 'sectorbank',
  naam: 'Vacaturebank van de sector',
  houder: 'Brancheorganisatie van de sector',
  url: null,
  licentie: null,
  soort: 'FEED',
  kan: { filters: [], sortering: [], totaal: false, maximum: 100 },
  persoonsgegevens: false,
  vorm: 'json',
  timeoutMs: 10_000,
  // Often, because a page that did not change is not sent again.
  verversMs: 15 * 60 * 1_000,
  nabootsing: 'AFGELEID',
});
