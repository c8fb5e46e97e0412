import type { Contract } from './lees-contract.ts';
import { vindOpPlaats } from './plaats.ts';

/** Columns that the schema of a row asks and a file does not have, and columns that it has and the schema does not know. */
export interface Kolomverschil {
  readonly mist: readonly string[];
  readonly teveel: readonly string[];
}

/** Compares the header of a CSV with the schema of its rows: in a file without rows nothing else tells of its columns. */
export const controleerCsvKop = (
  { document }: Pick<Contract, 'document'>,
  /** Where the schema of the whole file stands: a list of rows. */
  plaats: string,
  kolommen: readonly string[],
): Kolomverschil => {
  const { items } = Object(vindOpPlaats(document, plaats));
  const { $ref: verwijzing } = Object(items);
  const rij = typeof verwijzing === 'string' ? vindOpPlaats(document, verwijzing) : items;
  const { required = [], properties = {}, patternProperties = {} } = Object(rij);
  const patronen = Object.keys(patternProperties).map((patroon) => new RegExp(patroon, 'u'));
  const isBekend = (kolom: string): boolean =>
    Object.hasOwn(properties, kolom) || patronen.some((patroon) => patroon.test(kolom));
  return {
    mist: [required].flat().filter((kolom) => !kolommen.includes(kolom)),
    teveel: kolommen.filter((kolom) => !isBekend(kolom)),
  };
};
