import { defineBron } from '../../../shared/bron/define-bron.ts';

/** EDU-DEX: what private providers offer, when it starts and what it costs. */
export const edudex = defineBron({
  id: 'edudex',
  naam: 'EDU-DEX, particuliere opleiders',
  houder: 'EDU-DEX',
  url: 'https://edudex.nl',
  licentie: null,
  soort: 'FEED',
  kan: { filters: [], sortering: [], totaal: false, maximum: null },
  persoonsgegevens: false,
  vorm: 'xml',
  timeoutMs: 10_000,
  // Providers put new files in place at night.
  verversMs: 24 * 60 * 60 * 1_000,
  nabootsing: 'AFGELEID',
});
