import { leesTabel } from '../../schema/referentie/lees-tabel.ts';

/** A function that the generator makes vacancies of. */
export interface Functie {
  /** ISCO-08 unit group. */
  readonly isco: string;
  readonly titel: string;
  readonly familie: string;
  /** What others call it, in Dutch. */
  readonly anders: readonly string[];
  readonly engels: readonly string[];
}

/** A thought in two wordings. */
export type Zin = readonly [zo: string, anders: string];

export const FUNCTIES: readonly Functie[] = leesTabel(new URL('./functies.tsv', import.meta.url), [
  'isco',
  'titel',
  'familie',
  'anders',
  'engels',
]).map((rij) => ({ ...rij, anders: rij.anders.split('|'), engels: rij.engels.split('|') }));

const groepeerZinnen = (rijen: readonly { soort: string; zin: Zin }[]): ReadonlyMap<string, readonly Zin[]> =>
  new Map(
    Map.groupBy(rijen, ({ soort }) => soort)
      .entries()
      .map(([soort, groep]) => [soort, groep.map(({ zin }) => zin)]),
  );

const taken = groepeerZinnen(
  leesTabel(new URL('./taken.tsv', import.meta.url), ['familie', 'zo', 'anders']).map((rij) => ({
    soort: rij.familie,
    zin: [rij.zo, rij.anders],
  })),
);
const zinnen = groepeerZinnen(
  leesTabel(new URL('./zinnen.tsv', import.meta.url), ['soort', 'zo', 'anders']).map((rij) => ({
    soort: rij.soort,
    zin: [rij.zo, rij.anders],
  })),
);

export type Zinsoort = 'WERKGEVER' | 'SPECIFIEK' | 'EIS' | 'AANBOD' | 'SLOT' | 'VUL';

export const getTaken = (familie: string): readonly Zin[] => taken.get(familie) ?? [];
export const getZinnen = (soort: Zinsoort): readonly Zin[] => zinnen.get(soort) ?? [];
