import { defineBron } from '../../../shared/bron/define-bron.ts';

/** Benefits and registrations that UWV keeps of one person, in messages of our own design after SuwiML. */
export const uwvDossier = defineBron({
  id: 'uwv-dossier',
  naam: 'UWV-dossier uitkeringen en registraties',
  houder: 'UWV',
  url: 'https://www.uwv.nl',
  licentie: null,
  soort: 'REGISTER',
  kan: { filters: ['bsn'], sortering: [], totaal: false, maximum: null },
  persoonsgegevens: true,
  vorm: 'xml',
  timeoutMs: 3_000,
  verversMs: null,
  nabootsing: 'BEDACHT',
});
