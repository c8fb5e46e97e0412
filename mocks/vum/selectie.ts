import { bocCodes } from '../../schema/referentie/boc.ts';
import { type Gemeente, gemeenten } from '../../schema/referentie/gemeenten.ts';
import type { VumSleutel } from './data.ts';

const MAXIMUM_AFSTAND_KM = 150;

/** The area of a search: round the main town of a municipality. */
export interface Gebied {
  readonly centrum: Gemeente;
  readonly afstandKm: number;
}

/** The fields that a selection can name, and what a vacancy has there. */
const SELECTEERBAAR: ReadonlyMap<string, (sleutel: VumSleutel) => string> = new Map([
  ['beroep.codeBeroepsnaam', ({ boc }) => bocCodes[boc]?.code ?? ''],
  ['contractvorm.codeTypeOvereenkomst', ({ overeenkomst }) => overeenkomst],
]);

/** A postcode (four digits, with or without its letters) and a distance of 1 to 150 whole kilometres; null when it is not that. */
export const leesGebied = (waarde: unknown): Gebied | null => {
  const { postcode, afstand } = isObject(waarde) ? waarde : {};
  const centrum = zoekPostcode(postcode);
  if (!centrum || typeof afstand !== 'number' || !Number.isInteger(afstand)) return null;
  return afstand >= 1 && afstand <= MAXIMUM_AFSTAND_KM ? { centrum, afstandKm: afstand } : null;
};

/** Whether a vacancy passes `{<field>: {$in: [<code>]}}`; null when a field or an operator is unknown: never a wider answer than was asked. */
export const leesSelectie = (waarde: unknown): ((sleutel: VumSleutel) => boolean) | null => {
  if (!isObject(waarde)) return null;
  const eisen = Object.entries(waarde).map(([veld, operator]) => leesEis(veld, operator));
  return eisen.includes(null) ? null : (sleutel) => eisen.every((eis) => eis?.(sleutel));
};

/** An object as JSON has them. */
export const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const leesEis = (veld: string, operator: unknown): ((sleutel: VumSleutel) => boolean) | null => {
  const getWaarde = SELECTEERBAAR.get(veld);
  const { $in: codes, ...andere } = isObject(operator) ? operator : {};
  if (!getWaarde || !Array.isArray(codes) || Object.keys(andere).length > 0) return null;
  const gevraagd = new Set<unknown>(codes);
  return (sleutel) => gevraagd.has(getWaarde(sleutel));
};

/** The municipality of a postcode: the exact area, else the nearest number below it. */
const zoekPostcode = (postcode: unknown): Gemeente | null => {
  if (typeof postcode !== 'string' || !/^[1-9]\d{3}([A-Z]{2})?$/.test(postcode)) return null;
  const cijfers = postcode.slice(0, 4);
  return opPostcode.findLast((gemeente) => gemeente.postcode <= cijfers) ?? opPostcode[0] ?? null;
};

const opPostcode = gemeenten.toSorted((a, b) => (a.postcode < b.postcode ? -1 : 1));
