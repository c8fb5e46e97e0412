import { z } from 'zod';
import { telDrift } from './drift.ts';

/** A list within an item: what cannot be read of it is counted and left out, the item stays. */
export const leesbare = <T>(schema: z.ZodType<T>, veld: string) =>
  z.array(z.unknown()).transform((waarden): readonly T[] =>
    waarden.flatMap((waarde) => {
      const uitkomst = schema.safeParse(waarde);
      if (uitkomst.success) return [uitkomst.data];
      telDrift(veld);
      return [];
    }),
  );
