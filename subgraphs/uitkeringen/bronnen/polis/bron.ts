import { defineBron } from '../../../shared/bron/define-bron.ts';

/** The polisadministratie of UWV: wages and benefits as employers and executors report them, one to two months behind. */
export const polis = defineBron({
  id: 'polis',
  naam: 'Polisadministratie',
  houder: 'UWV',
  url: 'https://www.uwv.nl',
  licentie: null,
  soort: 'REGISTER',
  kan: { filters: ['bsn'], sortering: [], totaal: false, maximum: null },
  persoonsgegevens: true,
  vorm: 'xml',
  timeoutMs: 3_000,
  verversMs: null,
  nabootsing: 'GEDOCUMENTEERD',
});
