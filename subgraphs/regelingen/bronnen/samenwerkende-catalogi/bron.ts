import { defineBron } from '../../../shared/bron/define-bron.ts';

/** Samenwerkende Catalogi: what every municipality offers, from its own website, in one place that can be searched. */
export const samenwerkendeCatalogi = defineBron({
  id: 'samenwerkende-catalogi',
  naam: 'Samenwerkende Catalogi (gemeenten)',
  houder: 'Logius en KOOP, voor de gemeenten',
  url: 'https://standaarden.overheid.nl/sc',
  licentie: 'CC0-1.0',
  soort: 'FEED',
  kan: { filters: [], sortering: [], totaal: true, maximum: 50 },
  persoonsgegevens: false,
  vorm: 'xml',
  // Of a municipality or a product only the address is the same everywhere; its name is for people.
  xmlAttributen: ['resourceIdentifier'],
  timeoutMs: 10_000,
  // Municipalities offer their catalogue once a day.
  verversMs: 24 * 60 * 60 * 1_000,
  nabootsing: 'GEDOCUMENTEERD',
});
