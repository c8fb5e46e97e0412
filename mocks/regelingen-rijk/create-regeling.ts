import type { RegelingRijk } from './regeling.ts';

type Vast =
  | 'id'
  | 'nummer'
  | 'naam'
  | 'samenvatting'
  | 'soort'
  | 'doelgroep'
  | 'uitvoerder'
  | 'legal_basis'
  | 'bedrag'
  | 'gebied'
  | 'requirements'
  | 'aanvragen'
  | 'zekerheid'
  | 'bronvermelding';

/** What every scheme must say itself; the rest has a neutral default. */
export type RegelingKern = Pick<RegelingRijk, Vast> & Partial<Omit<RegelingRijk, Vast>>;

/** A full scheme: an open one without end, time slots, successor, standard product name, learning to pay for, sums or others beside it, unless the data says so. */
export const createRegeling = (kern: RegelingKern): RegelingRijk => ({
  mede_uitvoerders: [],
  inkomstenbronnen: [],
  betaalt: null,
  geldig: { van: null, tot: null },
  status: 'open',
  status_toelichting: null,
  tijdvakken: [],
  vervallen: null,
  opvolger: null,
  arbeidsmarktregios: [],
  upl: null,
  valid_from: null,
  berekeningen: [],
  samenloop: [],
  ...kern,
});
