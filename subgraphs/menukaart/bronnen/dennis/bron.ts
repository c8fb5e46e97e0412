import { defineBron } from '../../../shared/bron/define-bron.ts';

/** Dennis: the guide to services for employers that regions keep with VNG, sister of Eva. */
export const dennis = defineBron({
  id: 'dennis',
  naam: 'Dennis, instrumentengids voor werkgevers',
  houder: 'VNG',
  url: 'https://github.com/waotaa/d-core',
  licentie: null,
  soort: 'FEED',
  kan: { filters: [], sortering: [], totaal: true, maximum: null },
  persoonsgegevens: false,
  vorm: 'json',
  timeoutMs: 5_000,
  verversMs: 6 * 60 * 60 * 1_000,
  nabootsing: 'AFGELEID',
});
