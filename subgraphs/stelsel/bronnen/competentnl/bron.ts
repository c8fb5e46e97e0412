import { defineBron } from '../../../shared/bron/define-bron.ts';

/** CompetentNL: the common skills language of UWV, SBB and others. */
export const competentnl = defineBron({
  id: 'competentnl',
  naam: 'CompetentNL',
  houder: 'UWV',
  url: 'https://www.competentnl.nl',
  licentie: null,
  soort: 'ZOEKBRON',
  kan: { filters: ['zoek', 'beroep', 'vaardigheden'], sortering: [], totaal: true, maximum: 100 },
  persoonsgegevens: false,
  vorm: 'json',
  timeoutMs: 2_000,
  verversMs: null,
  // The form is inferred from what is public; which occupation asks which skill is our own, and that is what counts.
  nabootsing: 'BEDACHT',
});
