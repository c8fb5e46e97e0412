import { z } from 'zod';
import type { MockResponse } from '../mock.ts';
import { ongeldig } from './ongeldig.ts';

/** What was sent, or why it is refused. */
export type Gelezen<T> = { readonly waarde: T } | { readonly fout: MockResponse };

const MAXIMUM_MELDINGEN = 10;
const NEDERLANDS = { error: z.locales.nl().localeError };

/** Reads a JSON body; the refusal names every field that is wrong. */
export const leesBody = <T>(schema: z.ZodType<T>, body: string): Gelezen<T> => {
  try {
    return lees(schema, JSON.parse(body, eisGewoneNaam));
  } catch (fout) {
    // A RangeError: nested deeper than anything that is meant, and than this process can follow.
    if (fout instanceof SyntaxError || fout instanceof RangeError)
      return { fout: ongeldig('De body is geen bruikbare JSON.') };
    throw fout;
  }
};

/** Every reader after this one drops the name in silence; then less is set than was asked. */
const eisGewoneNaam = (naam: string, waarde: unknown): unknown => {
  if (naam === '__proto__') throw new SyntaxError('no name of a field');
  return waarde;
};

/** Reads the query, of which every name stands there once. */
export const leesQuery = <T>(schema: z.ZodType<T>, query: URLSearchParams): Gelezen<T> =>
  lees(schema, Object.fromEntries(query));

const lees = <T>(schema: z.ZodType<T>, invoer: unknown): Gelezen<T> => {
  const { success, data, error } = schema.safeParse(invoer, NEDERLANDS);
  if (success) return { waarde: data };
  const meldingen = error.issues
    .slice(0, MAXIMUM_MELDINGEN)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message));
  return { fout: ongeldig(`${meldingen.join('; ')}.`) };
};
