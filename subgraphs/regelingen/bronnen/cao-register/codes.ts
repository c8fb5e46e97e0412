import type { Caosoort, Voorzieningaanbieder, Vwnwsoort, Werkcontract } from '../../cao/cao.ts';

/* The code lists of this source (BEDACHT), each code with its meaning in the graph. */

export const SOORT = {
  bedrijfstak: 'BEDRIJFSTAK',
  onderneming: 'ONDERNEMING',
  'sociaal-plan': 'SOCIAAL_PLAN',
} as const satisfies Readonly<Record<string, Caosoort>>;

export const CONTRACT = {
  onbepaald: 'VAST',
  bepaald: 'TIJDELIJK',
  uitzend: 'UITZEND',
  oproep: 'OPROEP',
} as const satisfies Readonly<Record<string, Werkcontract>>;

export const VWNWSOORT = {
  scholingsbudget: 'SCHOLINGSBUDGET',
  ontwikkelbudget: 'ONTWIKKELBUDGET',
  loopbaanadvies: 'LOOPBAANADVIES',
  outplacement: 'OUTPLACEMENT',
  'sociaal-plan': 'SOCIAAL_PLAN',
  'aanvulling-ww': 'AANVULLING_WW',
  evc: 'EVC',
  overig: 'OVERIG',
} as const satisfies Readonly<Record<string, Vwnwsoort>>;

/** Who gives it; of another party the register knows no more than that it is another. */
export const VIA = {
  fonds: 'FONDS',
  werkgever: 'WERKGEVER',
  vakbond: 'VAKBOND',
  anders: 'ONBEKEND',
} as const satisfies Readonly<Record<string, Voorzieningaanbieder>>;
