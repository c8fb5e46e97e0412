import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One row of a reference table, by column name. */
export type Rij<K extends string> = Readonly<Record<K, string>>;

/**
 * Reads a tab-separated reference table. Lines that start with `#` (source, licence, certainty) and empty lines are skipped.
 *
 * @throws Error that names file and line when a row has another number of fields than there are columns.
 */
export const leesTabel = <K extends string>(bestand: URL, kolommen: readonly K[]): readonly Rij<K>[] => {
  const pad = fileURLToPath(bestand);
  return readFileSync(bestand, 'utf8')
    .split(/\r?\n/)
    .flatMap((regel, index) =>
      regel === '' || regel.startsWith('#') ? [] : [parseRij(regel, kolommen, `${pad}:${index + 1}`)],
    );
};

const parseRij = <K extends string>(regel: string, kolommen: readonly K[], plek: string): Rij<K> => {
  const velden = regel.split('\t');
  if (velden.length !== kolommen.length) {
    throw new Error(`${plek}: ${velden.length} fields, expected ${kolommen.length} (${kolommen.join(', ')})`);
  }
  return Object.fromEntries(kolommen.map((kolom, index) => [kolom, velden[index]])) as Rij<K>;
};
