import { defineBron } from '../../../shared/bron/define-bron.ts';

const DAG_MS = 24 * 60 * 60 * 1_000;

/**
 * Collective agreements with what they hold on going from work to work. SZW keeps which agreements there are; nobody keeps
 * what they hold on this, so that the shape is our own design.
 */
export const caoRegister = defineBron({
  id: 'cao-register',
  naam: 'Cao-register',
  houder: 'Ministerie van Sociale Zaken en Werkgelegenheid',
  url: null,
  licentie: null,
  soort: 'FEED',
  kan: { filters: [], sortering: [], totaal: false, maximum: null },
  persoonsgegevens: false,
  vorm: 'json',
  timeoutMs: 5_000,
  verversMs: DAG_MS,
  nabootsing: 'BEDACHT',
});
