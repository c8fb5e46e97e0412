import type { Bijstandsgegevens } from '../../gegevens.ts';
import { createRegeling } from '../../regeling.ts';
import type { Arbeidsverplichting, Uitkeringsoort, Verwijzing } from '../../uitkering.ts';

/*
 * The code lists of Suwinet Bijstandsregelingen-v0500, each code with its meaning in the graph and how certain that is. A
 * list here is also what parse.ts knows: another code is counted and becomes OVERIG, ONBEKEND or nothing.
 */

/**
 * CdSzWet: the act behind a benefit, with the national scheme that describes it. PW, WWB, ABW, BB and AIO were seen in
 * public test data of Suwinet; IOAW, IOAZ and BBZ are AFGELEID from the names of the acts. Bijzondere bijstand (BB,
 * Participatiewet art. 35) pays single costs: it is not the benefit that somebody lives on.
 */
export const WET = {
  PW: { soort: 'BIJSTAND', regeling: createRegeling('bijstand') },
  WWB: { soort: 'BIJSTAND', regeling: createRegeling('bijstand') },
  ABW: { soort: 'BIJSTAND', regeling: createRegeling('bijstand') },
  BB: { soort: 'OVERIG', regeling: createRegeling('bijzondere-bijstand') },
  AIO: { soort: 'AIO', regeling: null },
  IOAW: { soort: 'IOAW', regeling: createRegeling('ioaw') },
  IOAZ: { soort: 'IOAZ', regeling: createRegeling('ioaz') },
  BBZ: { soort: 'BBZ', regeling: createRegeling('bbz') },
} as const satisfies Readonly<Record<string, { soort: Uitkeringsoort; regeling: Verwijzing | null }>>;

/**
 * CdVrijstellingArbeidsplichtBijst. BEDACHT, since the list is not public: none, wholly and partly exempted (Participatiewet
 * art. 9 lid 2 lets a municipality lift one or more of the duties).
 */
export const VRIJSTELLING = {
  '0': 'JA',
  '1': 'ONTHEFFING',
  '2': 'GEDEELTELIJKE_ONTHEFFING',
} as const satisfies Readonly<Record<string, Arbeidsverplichting>>;

/**
 * The duty to work of a benefit that runs and has no exemption: Participatiewet art. 9, IOAW and IOAZ art. 37. Article 9
 * ends at pension age, where AIO begins. Of the others this register does not tell.
 */
export const VERPLICHTING_VOLGENS_WET: Readonly<Partial<Record<Uitkeringsoort, Arbeidsverplichting>>> = {
  BIJSTAND: 'JA',
  IOAW: 'JA',
  IOAZ: 'JA',
  AIO: 'NEE',
};

/** CdLeefvorm (Suwi-gegevensregister) to the household of an intake; living in with parents or others says too little. */
export const HUISHOUDEN = {
  '00': null,
  '01': 'ALLEENSTAAND',
  '02': 'ALLEENSTAANDE_OUDER',
  '03': 'SAMENWONEND',
  '04': 'SAMENWONEND',
  '05': null,
  '06': null,
  '07': null,
  '08': 'SAMENWONEND',
  '09': 'SAMENWONEND',
  '98': null,
} as const satisfies Readonly<Record<string, Bijstandsgegevens['huishouden']>>;
