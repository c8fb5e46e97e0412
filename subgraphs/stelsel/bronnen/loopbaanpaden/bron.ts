import { defineBron } from '../../../shared/bron/define-bron.ts';

const DAG_MS = 24 * 60 * 60 * 1_000;

/** Career paths that social partners agreed on for their sector. No such service exists: its shape is our own design. */
export const loopbaanpaden = defineBron({
  id: 'loopbaanpaden',
  naam: 'Sectorale loopbaanpaden',
  houder: 'Sociale partners per sector',
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
