import { defineBron } from '../../../shared/bron/define-bron.ts';

/**
 * The educational norms of CompetentNL: what each recognised programme must teach. The service is the one that gives the
 * skills of occupations; it stands here as a source of its own because it is harvested, where that one is asked live.
 */
export const competentnlNormen = defineBron({
  id: 'competentnl-normen',
  naam: 'CompetentNL, onderwijsnormen',
  houder: 'UWV en SBB',
  url: 'https://www.competentnl.nl',
  licentie: null,
  soort: 'FEED',
  kan: { filters: [], sortering: [], totaal: true, maximum: 100 },
  persoonsgegevens: false,
  vorm: 'json',
  timeoutMs: 5_000,
  // Not on a schedule of its own: it is asked whenever courses are harvested.
  verversMs: null,
  // The vocabulary is that of CompetentNL; which norm prescribes which skill is our own, and that is what counts.
  nabootsing: 'BEDACHT',
});
