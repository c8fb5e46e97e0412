import { leesTabel } from '../../schema/referentie/lees-tabel.ts';

const opSoort = new Map(
  leesTabel(new URL('./woorden.tsv', import.meta.url), ['soort', 'woorden']).map(({ soort, woorden }) => [
    soort,
    woorden.split('|'),
  ]),
);

/** The words of a kind; a kind that the table does not have is a mistake. */
export const getWoorden = (soort: string): readonly string[] => {
  const woorden = opSoort.get(soort);
  if (!woorden) throw new RangeError(`no words of kind ${soort}`);
  return woorden;
};

const BEDRIJF = 'BEDRIJF ';

/** What an employer of a family of work calls itself besides its name. */
export const getBedrijfswoorden = (familie: string): readonly string[] => getWoorden(`${BEDRIJF}${familie}`);

/** Families of work that have employers. */
export const FAMILIES: readonly string[] = [...opSoort.keys()]
  .filter((soort) => soort.startsWith(BEDRIJF))
  .map((soort) => soort.slice(BEDRIJF.length));

/** Agencies, each with the words that open and close all of its texts. Not all of them say in their name what they are. */
export const BUREAUS = leesTabel(new URL('./bureaus.tsv', import.meta.url), ['naam', 'intro', 'slot']);
