import { defineBron } from '../../../shared/bron/define-bron.ts';

/** SETU: requests of staffing agencies, in the open standard of their branch (Staffing Order v2.0, order type RFQ). */
export const setu = defineBron({
  id: 'setu',
  naam: 'SETU-aanvragen (uitzendbureaus)',
  houder: 'Uitzendbureaus (SETU-standaard)',
  url: 'https://www.setu.nl',
  licentie: null,
  soort: 'FEED',
  kan: { filters: [], sortering: [], totaal: true, maximum: 500 },
  persoonsgegevens: false,
  vorm: 'xml',
  timeoutMs: 10_000,
  // Agencies place and withdraw all day long.
  verversMs: 30 * 60 * 1_000,
  // The message is documented, the feed around it is not.
  nabootsing: 'AFGELEID',
});
