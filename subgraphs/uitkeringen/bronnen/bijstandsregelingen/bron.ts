import { defineBron } from '../../../shared/bron/define-bron.ts';

/** Suwinet Bijstandsregelingen-v0500: bijstand of one person, as municipalities and the SVB (AIO) keep it. */
export const bijstandsregelingen = defineBron({
  id: 'bijstandsregelingen',
  naam: 'Suwinet Bijstandsregelingen',
  houder: 'Inlichtingenbureau',
  url: 'https://www.bkwi.nl',
  licentie: null,
  soort: 'REGISTER',
  kan: { filters: ['bsn'], sortering: [], totaal: false, maximum: null },
  persoonsgegevens: true,
  vorm: 'xml',
  timeoutMs: 3_000,
  verversMs: null,
  nabootsing: 'GEDOCUMENTEERD',
});
