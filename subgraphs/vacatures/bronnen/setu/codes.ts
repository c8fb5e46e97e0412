import type { Rijbewijs, Salarisperiode } from '../../vacature.ts';

/*
 * The code lists of StaffingOrder v2.0 (SETU, xml-specifications, 1 November 2024), each code with its meaning in the
 * graph. A list here is also what parse.ts knows: a code that is added later is counted and becomes null.
 */

/** `unitCode` of an amount of work. How many hours a day has is not said, so days say nothing about hours. */
export const WERKEENHEID = { Hours: 'UREN', Days: null } as const;

/** `unitCode` of `baseDuration` in weeks; null where that is no fixed number of weeks. */
export const WEKEN = {
  Daily: null,
  Weekly: 1,
  FourWeekly: 4,
  Monthly: null,
  Quarterly: null,
  Yearly: null,
} as const satisfies Readonly<Record<string, number | null>>;

/** `intervalCode` of a rate. A split rate is that of one kind of hours, here the regular ones; a flat fee is for no time at all. */
export const PERIODE = {
  HourlyConsolidated: 'UUR',
  HourlySplit: 'UUR',
  Daily: 'DAG',
  Weekly: 'WEEK',
  FourWeekly: 'VIER_WEKEN',
  Monthly: 'MAAND',
  Yearly: 'JAAR',
  FlatFee: null,
} as const satisfies Readonly<Record<string, Salarisperiode | null>>;

/** `rateType`: what is earned by working, or a compensation. */
export const TARIEFSOORT = { TimeInterval: 'LOON', 'Allowance/Expense': 'VERGOEDING' } as const;

/** Hour types 2.x: the one for regular hours. Overtime, shifts and breaks are paid otherwise. */
export const GEWONE_UREN = 'HT100';

/** `schemeAgencyId` of a legal id: who gave out the number. */
export const REGISTER = { KvK: 'HANDELSREGISTER', OIN: 'OIN', RSIN: 'RSIN' } as const;

/** `orderType`: only a request for quotation is work that is still to be had. */
export const ORDERSOORT = { RFQ: 'AANVRAAG', Order: 'OPDRACHT' } as const;

/** A driving licence is a certificate with a name; SETU has no codes for it, so only these names are read. */
export const RIJBEWIJS: ReadonlyMap<string, Rijbewijs> = new Map([
  ['Rijbewijs AM', 'AM'],
  ['Rijbewijs A', 'A'],
  ['Rijbewijs A1', 'A1'],
  ['Rijbewijs A2', 'A2'],
  ['Rijbewijs B', 'B'],
  ['Rijbewijs B+', 'B_PLUS'],
  ['Rijbewijs BE', 'BE'],
  ['Rijbewijs C', 'C'],
  ['Rijbewijs C1', 'C1'],
  ['Rijbewijs C1E', 'C1E'],
  ['Rijbewijs CE', 'CE'],
  ['Rijbewijs D', 'D'],
  ['Rijbewijs D1', 'D1'],
  ['Rijbewijs D1E', 'D1E'],
  ['Rijbewijs DE', 'DE'],
  ['Rijbewijs T', 'T'],
]);
