import { z } from 'zod';
import { telDrift } from './drift.ts';

/** A list within an item: what cannot be read of it is counted and left out, the item stays. */
export const leesbare = <T>(schema: z.ZodType<T>, veld: string) =>
  z.array(z.unknown()).transform((waarden) => leesItems(schema, veld, waarden));

/**
 * As `leesbare`, for a list that is what the item is about: when nothing of it can be read, the item cannot be read
 * either. Left empty it would say that there is nothing.
 */
export const eisLeesbare = <T>(schema: z.ZodType<T>, veld: string) =>
  z.array(z.unknown()).transform((waarden, { issues }) => {
    const gelezen = leesItems(schema, veld, waarden);
    if (gelezen.length === 0 && waarden.length > 0)
      issues.push({ code: 'custom', message: 'no item of the list could be read', input: waarden });
    return gelezen;
  });

const leesItems = <T>(schema: z.ZodType<T>, veld: string, waarden: readonly unknown[]): readonly T[] =>
  waarden.flatMap((waarde) => {
    const uitkomst = schema.safeParse(waarde);
    if (uitkomst.success) return [uitkomst.data];
    telDrift(veld);
    return [];
  });
