import { defineBron } from '../../../shared/bron/define-bron.ts';

/** VUM: the public exchange of vacancies between the matching systems of UWV and municipalities. */
export const vum = defineBron({
  id: 'vum',
  naam: 'VUM-vacatures',
  houder: 'Inlichtingenbureau',
  url: 'https://www.matchingsgegevens.nl',
  licentie: null,
  soort: 'ZOEKBRON',
  kan: { filters: ['gebied', 'beroep', 'overeenkomst'], sortering: [], totaal: false, maximum: 100 },
  persoonsgegevens: false,
  vorm: 'json',
  timeoutMs: 2_000,
  verversMs: null,
  nabootsing: 'AFGELEID',
});
