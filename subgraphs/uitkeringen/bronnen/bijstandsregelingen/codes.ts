import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Arbeidsverplichting, Persoonsgegevens, Uitkeringsoort } from '../../uitkering.ts';

/*
 * The code lists of Suwinet Bijstandsregelingen-v0500, each code with its meaning in the graph and how certain that is. A
 * list here is also what parse.ts knows: another code is counted and becomes OVERIG, ONBEKEND or nothing.
 */

const regeling = (id: string): { id: string } => ({ id: createGlobaalId('regelingen-rijk', id) });

/**
 * CdSzWet: the act behind a benefit, with the national scheme that describes it. PW, WWB, ABW, BB and AIO were seen in
 * public test data of Suwinet; IOAW, IOAZ and BBZ are AFGELEID from the names of the acts. Bijzondere bijstand (BB,
 * Participatiewet art. 35) pays single costs: it is not the benefit that somebody lives on.
 */
export const WET = {
  PW: { soort: 'BIJSTAND', regeling: regeling('bijstand') },
  WWB: { soort: 'BIJSTAND', regeling: regeling('bijstand') },
  ABW: { soort: 'BIJSTAND', regeling: regeling('bijstand') },
  BB: { soort: 'OVERIG', regeling: regeling('bijzondere-bijstand') },
  AIO: { soort: 'AIO', regeling: null },
  IOAW: { soort: 'IOAW', regeling: regeling('ioaw-ioaz') },
  IOAZ: { soort: 'IOAZ', regeling: regeling('ioaw-ioaz') },
  BBZ: { soort: 'BBZ', regeling: regeling('bbz') },
} as const satisfies Readonly<Record<string, { soort: Uitkeringsoort; regeling: { id: string } | null }>>;

/** CdBeslissingOpAanvraagUitkering, as seen in public test data of Suwinet: 01 granted, 04 refused. */
export const BESLISSING = {
  '01': 'TOEGEKEND',
  '04': 'AFGEWEZEN',
} as const satisfies Readonly<Record<string, 'TOEGEKEND' | 'AFGEWEZEN'>>;

/** CdVrijstellingArbeidsplichtBijst. BEDACHT, since the list is not public: none, wholly and partly exempted. */
export const VRIJSTELLING = {
  '0': 'JA',
  '1': 'ONTHEFFING',
  '2': 'ONTHEFFING',
} as const satisfies Readonly<Record<string, Arbeidsverplichting>>;

/**
 * The duty to work of a benefit that runs and has no exemption: Participatiewet art. 9, IOAW and IOAZ art. 37. Article 9
 * ends at pension age, where AIO begins. Of the others this register does not tell.
 */
export const VERPLICHTING_VOLGENS_WET: Readonly<Record<Uitkeringsoort, Arbeidsverplichting>> = {
  BIJSTAND: 'JA',
  IOAW: 'JA',
  IOAZ: 'JA',
  AIO: 'NEE',
  BBZ: 'ONBEKEND',
  OVERIG: 'ONBEKEND',
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
} as const satisfies Readonly<Record<string, Persoonsgegevens['huishouden']>>;
