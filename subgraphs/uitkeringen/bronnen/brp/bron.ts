import { defineBron } from '../../../shared/bron/define-bron.ts';

/** Haal Centraal BRP Personen v2: where somebody lives and how old they are. */
export const brp = defineBron({
  id: 'brp',
  naam: 'Basisregistratie Personen',
  houder: 'RvIG',
  url: 'https://www.rvig.nl',
  licentie: null,
  soort: 'REGISTER',
  kan: { filters: ['bsn'], sortering: [], totaal: false, maximum: 20 },
  persoonsgegevens: true,
  vorm: 'json',
  timeoutMs: 3_000,
  verversMs: null,
  nabootsing: 'GEDOCUMENTEERD',
});
