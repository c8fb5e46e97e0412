import { z } from 'zod';
import { type DriftMeter, metDrift, telDrift } from './drift.ts';

/** Checks a decoded reply; what it returns is true from here on. Throws when the reply as a whole is unusable. */
export type Parse<T> = (waarde: unknown, drift: DriftMeter) => T;

/** Checks a reply that is one thing. */
export const parseMet =
  <T>(schema: z.ZodType<T>): Parse<T> =>
  (waarde, drift) =>
    metDrift(drift, () => schema.parse(waarde));

/**
 * Checks a list item by item: one bad item is dropped and counted under the field that was wrong, the others stay.
 * A list of which nothing can be read is an invalid reply.
 */
export const parseItems = <T>(schema: z.ZodType<T>, waarden: readonly unknown[], drift: DriftMeter): readonly T[] => {
  const goed: T[] = [];
  for (const waarde of waarden) {
    const uitkomst = metDrift(drift, () => schema.safeParse(waarde));
    if (uitkomst.success) goed.push(uitkomst.data);
    else drift.tel(uitkomst.error.issues[0]?.path.filter((deel) => typeof deel === 'string').join('.') || '(item)');
  }
  if (goed.length === 0 && waarden.length > 0) throw new TypeError('no item of the list could be read');
  return goed;
};

/** A register's code list: what it knows, with or without what each code means. */
export type Codelijst<T extends string> = Readonly<Record<T, unknown>>;

/** The codes of a list. */
export const getCodes = <T extends string>(lijst: Codelijst<T>): readonly T[] =>
  Object.keys(lijst).filter((code): code is T => Object.hasOwn(lijst, code));

/** A code of a register's list; a code that is not on it is counted and becomes null, so that the item stays. */
export const code = <T extends string>(lijst: Codelijst<T>, veld: string) => {
  const isBekend = (waarde: string): waarde is T => Object.hasOwn(lijst, waarde);
  return z.coerce.string().transform((waarde): T | null => {
    if (isBekend(waarde)) return waarde;
    telDrift(veld);
    return null;
  });
};
