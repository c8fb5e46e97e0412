import type { LEERWEGEN, NIVEAUS, Opleidingsoort, Uitvoeringsvorm, WAARDEDOCUMENTEN } from '../../betaalt.ts';

/*
 * The code lists of what a scheme can pay for, each code with its meaning in the graph. They are this source's own
 * (BEDACHT) but for the last. A code that is added later is counted and left out: a list that is left empty leaves nothing.
 */

export const OPLEIDINGSOORT = {
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
  voltijd: 'VOLTIJD',
  deeltijd: 'DEELTIJD',
  duaal: 'DUAAL',
  'eigen-tempo': 'EIGEN_TEMPO',
} as const satisfies Readonly<Record<string, (typeof LEERWEGEN)[number]>>;

export const WAARDEDOCUMENT = {
  diploma: 'DIPLOMA',
  'mbo-certificaat': 'MBO_CERTIFICAAT',
  praktijkverklaring: 'PRAKTIJKVERKLARING',
  getuigschrift: 'GETUIGSCHRIFT',
  vakbekwaamheidsbewijs: 'VAKBEKWAAMHEIDSBEWIJS',
  ervaringscertificaat: 'ERVARINGSCERTIFICAAT',
  certificaat: 'CERTIFICAAT',
  'bewijs-van-deelname': 'BEWIJS_VAN_DEELNAME',
  geen: 'GEEN',
} as const satisfies Readonly<Record<string, (typeof WAARDEDOCUMENTEN)[number]>>;

export const NIVEAU = {
  basis: 'BASISONDERWIJS',
  vmbo: 'VMBO',
  havo: 'HAVO',
  vwo: 'VWO',
  'mbo-1': 'MBO1',
  'mbo-2': 'MBO2',
  'mbo-3': 'MBO3',
  'mbo-4': 'MBO4',
  ad: 'AD',
  hbo: 'HBO',
  wo: 'WO',
} as const satisfies Readonly<Record<string, (typeof NIVEAUS)[number]>>;

/** Uitvoeringsvorm of the SUWI Gegevensregister. */
export const UITVOERINGSVORM = {
  UV01: 'BIJSCHOLING',
  UV02: 'OPLEIDING',
  UV03: 'LEERWERKTRAJECT',
  UV04: 'WERK',
  UV05: 'VRAGENLIJST',
  UV06: 'ONDERZOEK',
  UV07: 'COACHING',
  UV08: 'SUBSIDIE',
  UV09: 'TOLKEN',
  UV10: 'VERWIJZING',
  UV11: 'MATERIELE_ONDERSTEUNING',
} as const satisfies Readonly<Record<string, Uitvoeringsvorm>>;
