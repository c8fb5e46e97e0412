import { bocCodes } from '../../schema/referentie/boc.ts';
import { type Gemeente, gemeenten } from '../../schema/referentie/gemeenten.ts';
import type { Cel } from './cellen.ts';
import { OVEREENKOMSTEN } from './sleutel.ts';

const MAXIMUM_AFSTAND_KM = 150;

/** The area of a search: round the main town of a municipality. */
export interface Gebied {
  readonly centrum: Gemeente;
  readonly afstandKm: number;
}

/** Whether the vacancy at a place in a cell passes. */
export type Selectie = (cel: Cel, plaats: number) => boolean;

/** A field that a selection can name: its codes, and the number that a cell has there. */
interface Veld {
  readonly codes: readonly string[];
  readonly getNummer: (cel: Cel, plaats: number) => number | undefined;
}

const SELECTEERBAAR: ReadonlyMap<string, Veld> = new Map([
  [
    'beroep.codeBeroepsnaam',
    { codes: bocCodes.map(({ code }) => code), getNummer: ({ boc }: Cel, plaats: number) => boc[plaats] },
  ],
  [
    'contractvorm.codeTypeOvereenkomst',
    { codes: OVEREENKOMSTEN, getNummer: ({ overeenkomst }: Cel, plaats: number) => overeenkomst[plaats] },
  ],
]);

/** A postcode (four digits, with or without its letters) and a distance of 1 to 150 whole kilometres; null when it is not that. */
export const leesGebied = (waarde: unknown): Gebied | null => {
  const { postcode, afstand } = isObject(waarde) ? waarde : {};
  const centrum = zoekPostcode(postcode);
  if (!centrum || typeof afstand !== 'number' || !Number.isInteger(afstand)) return null;
  return afstand >= 1 && afstand <= MAXIMUM_AFSTAND_KM ? { centrum, afstandKm: afstand } : null;
};

/** Whether a vacancy passes `{<field>: {$in: [<code>]}}`; null when a field or an operator is unknown: never a wider answer than was asked. */
export const leesSelectie = (waarde: unknown): Selectie | null => {
  if (!isObject(waarde)) return null;
  const eisen = Object.entries(waarde).map(([veld, operator]) => leesEis(veld, operator));
  return eisen.includes(null) ? null : (cel, plaats) => eisen.every((eis) => eis?.(cel, plaats));
};

/** An object as JSON has them. */
export const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const leesEis = (naam: string, operator: unknown): Selectie | null => {
  const veld = SELECTEERBAAR.get(naam);
  const { $in: codes, ...andere } = isObject(operator) ? operator : {};
  if (!veld || !isTeksten(codes) || Object.keys(andere).length > 0) return null;
  const gevraagd = new Set(codes);
  const nummers = new Set<number | undefined>(
    veld.codes.flatMap((code, nummer) => (gevraagd.has(code) ? [nummer] : [])),
  );
  return (cel, plaats) => nummers.has(veld.getNummer(cel, plaats));
};

const isTeksten = (waarde: unknown): waarde is readonly string[] =>
  Array.isArray(waarde) && waarde.every((deel) => typeof deel === 'string');

/** The municipality of a postcode: the exact area, else the nearest number below it. */
const zoekPostcode = (postcode: unknown): Gemeente | null => {
  if (typeof postcode !== 'string' || !/^[1-9]\d{3}([A-Z]{2})?$/.test(postcode)) return null;
  const cijfers = postcode.slice(0, 4);
  return opPostcode.findLast((gemeente) => gemeente.postcode <= cijfers) ?? opPostcode[0] ?? null;
};

const opPostcode = gemeenten.toSorted((a, b) => (a.postcode < b.postcode ? -1 : 1));
