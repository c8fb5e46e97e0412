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

/** A code of a register's list; a code that is not on it is counted and becomes null, so that the item stays. */
export const code = <const T extends string>(codes: readonly T[], veld: string) =>
  z.coerce.string().transform((waarde): T | null => {
    const bekend = codes.find((mogelijk) => mogelijk === waarde);
    if (bekend === undefined) telDrift(veld);
    return bekend ?? null;
  });
