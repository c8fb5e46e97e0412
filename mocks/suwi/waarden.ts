import { mockDag } from '../klok.ts';
import type { XmlWaarde } from '../xml.ts';

/** Elements by name, in the order of the message; an absent one is not written. */
export type Groep = Readonly<Record<string, XmlWaarde | undefined>>;

/** A day as SuwiML writes it: JJJJMMDD, a number of days from today. */
export const datum = (dagenVerder: number): string => mockDag(dagenVerder).replaceAll('-', '');

/** A day of which only year and month are known. */
export const onbekendeDag = (dagenVerder: number): string => `${datum(dagenVerder).slice(0, 6)}00`;

/** An amount in eurocents, once. The amounts are plausible, they are not the norms of any day. */
export const createBedrag = (centen: number): Groep => ({
  CdMunteenheid: 'EUR',
  CdPositiefNegatief: '+',
  WaardeBedr: String(centen),
});

/** An amount in eurocents per month. */
export const createMaandbedrag = (centen: number): Groep => ({
  ...createBedrag(centen),
  CdPeriodeEenheidGeldigheidBedr: '06',
});
