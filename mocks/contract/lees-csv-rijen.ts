import { type Options, parse } from 'csv-parse/sync';

const OPTIES = { bom: true, delimiter: ';', skip_empty_lines: true } as const satisfies Options;

/** A CSV body as its rows: objects of texts by column. Throws when a row has another number of fields than the header. */
export const leesCsvRijen = (body: string): readonly object[] => parse(body, { ...OPTIES, columns: true });

/** The columns that a CSV body names, in their order; none when it is empty. */
export const leesCsvKolommen = (body: string): readonly string[] => {
  const [kolommen = []]: string[][] = parse(body, { ...OPTIES, to: 1 });
  return kolommen;
};
