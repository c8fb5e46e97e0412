/** What is wrong with the input, without any value of it: messages name fields only. */
export interface Bezwaar {
  /** The field, by its path within the input. */
  readonly veld: string;
  /** Why, as the sentence after the field; where fields contradict each other it ends just before their names. */
  readonly reden: string;
  /** The fields that it contradicts, by their paths: any of them may hold the mistake. */
  readonly tegenover?: readonly string[];
}

/** An objection unless all is well. */
export const tenzij = (
  klopt: boolean,
  veld: string,
  reden: string,
  tegenover: readonly string[] = [],
): readonly Bezwaar[] => (klopt ? [] : [{ veld, reden, ...(tegenover.length > 0 && { tegenover }) }]);

/** An objection unless the number lies within bounds, or was not told. */
export const tenzijBinnen = (
  waarde: number | null | undefined,
  veld: string,
  van: number,
  tot: number,
): readonly Bezwaar[] =>
  tenzij(waarde == null || (waarde >= van && waarde <= tot), veld, `must lie between ${van} and ${tot}`);

/** The same objection to a part of a larger input. */
export const binnenVeld =
  (ouder: string) =>
  ({ veld, reden, tegenover }: Bezwaar): Bezwaar => ({
    veld: `${ouder}.${veld}`,
    reden,
    ...(tegenover && { tegenover: tegenover.map((ander) => `${ouder}.${ander}`) }),
  });

/** Every field that it is about; the first is the one that is objected to. */
export const getGenoemd = ({ veld, tegenover = [] }: Bezwaar): readonly string[] => [veld, ...tegenover];

/** Why, with the names of the fields that it contradicts. Example: contradicts situatie.rol. */
export const getReden = ({ reden, tegenover = [] }: Bezwaar): string =>
  tegenover.length > 0 ? `${reden} ${tegenover.join(' and ')}` : reden;
