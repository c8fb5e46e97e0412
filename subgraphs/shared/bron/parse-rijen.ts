import { z } from 'zod';
import { type Parse, parseItems } from './parse.ts';

const Tabel = z.array(z.unknown()).min(1);
const Rij = z.record(z.string(), z.string());

/** A schema of a row, which names its columns. */
type Rijschema<T> = z.ZodType<T> & { readonly shape: Readonly<Record<string, unknown>> };

/**
 * Checks the rows of a CSV file. A column that is asked and is not there makes the file unusable, and is counted; a row
 * that cannot be read is left out and counted under its first wrong column. A file without rows is unusable too.
 */
export const parseRijen =
  <T>(schema: Rijschema<T>): Parse<readonly T[]> =>
  (waarde, drift) => {
    const rijen = Tabel.parse(waarde);
    const kolommen = Rij.parse(rijen[0]);
    const ontbrekend = Object.keys(schema.shape).filter((kolom) => !Object.hasOwn(kolommen, kolom));
    for (const kolom of ontbrekend) drift.tel(kolom);
    if (ontbrekend.length > 0) throw new TypeError('a column is missing');
    return parseItems(schema, rijen, drift);
  };

/** A whole number; an empty field is a number that is not published. */
export const aantalOfLeeg = z
  .string()
  .regex(/^\d{0,9}$/)
  .transform((tekst) => (tekst === '' ? null : Number(tekst)));

/** A number with a decimal comma; an empty field is a number that is not published. */
export const getalOfLeeg = z
  .string()
  .regex(/^(\d{1,9}(,\d{1,9})?)?$/)
  .transform((tekst) => (tekst === '' ? null : Number(tekst.replace(',', '.'))));

/** Name of a file in a list, which becomes a part of an address. */
export const bestandsnaam = z.string().regex(/^[\w.-]{1,200}$/);
