import type { MockResponse } from './mock.ts';

/** One row by column; null is an empty field. */
export type CsvRij<K extends string> = Readonly<Record<K, string | number | null>>;

/** Spreadsheets see by it that a file is UTF-8. */
const BOM = '\uFEFF';

/** A file as UWV publishes them: semicolons, decimal comma, UTF-8 with a byte order mark. */
export const schrijfCsv = <K extends string>(kolommen: readonly K[], rijen: readonly CsvRij<K>[]): string =>
  `${BOM}${[kolommen.join(';'), ...rijen.map((rij) => kolommen.map((kolom) => schrijfVeld(rij[kolom])).join(';'))].join('\r\n')}\r\n`;

/** A CSV answer. */
export const csvResponse = (body: string): MockResponse => ({
  status: 200,
  headers: { 'content-type': 'text/csv; charset=utf-8' },
  body,
});

const schrijfVeld = (waarde: string | number | null): string => {
  if (waarde === null) return '';
  if (typeof waarde === 'number') return String(waarde).replace('.', ',');
  return /[;"\r\n]/.test(waarde) ? `"${waarde.replaceAll('"', '""')}"` : waarde;
};
