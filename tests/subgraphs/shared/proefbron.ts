import { type Bron, defineBron } from '../../../subgraphs/shared/bron/define-bron.ts';

/** A source for tests of what every source shares. */
export const createProefbron = (anders: Partial<Bron> = {}): Bron =>
  defineBron({
    id: 'proef',
    naam: 'Proefbron',
    houder: 'Niemand',
    url: null,
    licentie: null,
    soort: 'ZOEKBRON',
    kan: { filters: [], sortering: [], totaal: true, maximum: null },
    persoonsgegevens: false,
    vorm: 'json',
    timeoutMs: 2_000,
    verversMs: null,
    nabootsing: 'BEDACHT',
    ...anders,
  });
