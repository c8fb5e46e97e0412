import { defineBron } from '../../../shared/bron/define-bron.ts';

/** Eva: the guide to services for jobseekers and workers that regions and municipalities keep with VNG. */
export const eva = defineBron({
  id: 'eva',
  naam: 'Eva, instrumentengids',
  houder: 'VNG',
  url: 'https://github.com/waotaa/e-core',
  licentie: null,
  soort: 'FEED',
  kan: { filters: [], sortering: [], totaal: true, maximum: null },
  persoonsgegevens: false,
  vorm: 'json',
  timeoutMs: 5_000,
  verversMs: 6 * 60 * 60 * 1_000,
  nabootsing: 'AFGELEID',
});
