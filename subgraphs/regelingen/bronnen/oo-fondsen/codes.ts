import { sectoren } from '../../../../schema/referentie/sectoren.ts';
import type { LEERWEGEN, Opleidingsoort, Uitvoeringsvorm } from '../../betaalt.ts';
import type { Werkcontract } from '../../cao/cao.ts';
import type { Aanvraagkanaal, Beschikbaarheid } from '../../regeling.ts';

/* The code lists of this source (BEDACHT), each code with its meaning in the graph. */

/** What kind of provision it is, with the forms of service that it pays beside learning. */
export const SOORT = {
  scholing: ['BIJSCHOLING', 'OPLEIDING'],
  taal: ['BIJSCHOLING'],
  evc: [],
  loopbaan: ['COACHING'],
  bbl: ['LEERWERKTRAJECT'],
  budget: ['BIJSCHOLING', 'OPLEIDING'],
} as const satisfies Readonly<Record<string, readonly Uitvoeringsvorm[]>>;

export const CONTRACT = {
  V: 'VAST',
  T: 'TIJDELIJK',
  U: 'UITZEND',
  O: 'OPROEP',
} as const satisfies Readonly<Record<string, Werkcontract>>;

/** The sections of SBI 2008. */
export const SECTOR: Readonly<Record<string, string>> = Object.fromEntries(
  sectoren.map(({ code, naam }) => [code, naam]),
);

export const STATUS = {
  open: 'OPEN',
  gesloten: 'GESLOTEN',
  loting: 'LOTING',
  uitgeput: 'UITGEPUT',
  vervallen: 'VERVALLEN',
} as const satisfies Readonly<Record<string, Beschikbaarheid>>;

export const KANAAL = {
  online: 'WEBFORMULIER',
  ehk: 'EHERKENNING',
  werkgever: 'WERKGEVER',
  post: 'POST',
  telefoon: 'TELEFOON',
} as const satisfies Readonly<Record<string, Aanvraagkanaal>>;

export const BETAALT = {
  opleiding: 'OPLEIDING',
  onderdeel: 'OPLEIDINGSONDERDEEL',
  cursus: 'CURSUS',
  training: 'TRAINING',
  evc: 'EVC',
  praktijkleren: 'PRAKTIJKLEREN',
  coaching: 'COACHING',
  examen: 'EXAMEN',
} as const satisfies Readonly<Record<string, Opleidingsoort>>;

export const LEERWEG = {
  bol: 'BOL',
  bbl: 'BBL',
  'derde-leerweg': 'DERDE_LEERWEG',
} as const satisfies Readonly<Record<string, (typeof LEERWEGEN)[number]>>;
