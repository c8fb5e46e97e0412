import { defineBron } from '../../../shared/bron/define-bron.ts';

/** RIO: the public register of schools, what they offer and when one can start (Registratie Instellingen en Opleidingen). */
export const rio = defineBron({
  id: 'rio',
  naam: 'Registratie Instellingen en Opleidingen (RIO)',
  houder: 'Dienst Uitvoering Onderwijs (DUO)',
  url: 'https://lod.onderwijsregistratie.nl/api/rio/v2',
  licentie: null,
  soort: 'FEED',
  kan: {
    filters: ['type', 'onderwijslocatie', 'onderwijsaanbieder', 'opleidingseenheid'],
    sortering: [],
    totaal: false,
    maximum: 100,
  },
  persoonsgegevens: false,
  vorm: 'json',
  timeoutMs: 10_000,
  // The register is brought up to date once a day, early in the morning.
  verversMs: 24 * 60 * 60 * 1_000,
  nabootsing: 'AFGELEID',
});

/** What RIO never says, with the filter that looks at it. */
export const RIO_ZWIJGT_OVER = [
  { filter: 'kostenMaximaal', wat: 'kosten' },
  { filter: 'dagdelen', wat: 'dagdelen' },
] as const;
