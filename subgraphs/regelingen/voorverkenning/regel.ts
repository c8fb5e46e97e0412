import type { Geldigheid, Grondslag } from '../regeling.ts';

/** Whose situation a condition is about: a person's (loket) or an employer's (werkgeverloket). */
export type Kant = 'burger' | 'werkgever';

/** What a condition compares with. On a list IN means that both lists overlap, NOT_IN that they do not. */
export type Operatiecode =
  | 'EQUALS'
  | 'NOT_EQUALS'
  | 'GREATER_THAN'
  | 'GREATER_OR_EQUAL'
  | 'LESS_THAN'
  | 'LESS_OR_EQUAL'
  | 'IN'
  | 'NOT_IN'
  | 'NOT_EMPTY';

export type Norm = string | number | boolean | readonly string[];

/** A test of one field of the intake; `subject` is a field or, for an employer, a path such as `kandidaat.leeftijd`. */
export interface Toets {
  readonly subject: string;
  readonly operation: Operatiecode;
  /** Null for NOT_EMPTY only. */
  readonly value: Norm | null;
  /** Days on which the norm holds; null when it is not tied to a year. */
  readonly geldig: Geldigheid | null;
}

/** One condition; without `toets` the intake holds nothing that decides it. */
export interface Voorwaarde {
  readonly code: string;
  readonly omschrijving: string;
  readonly grondslag: Grondslag;
  readonly nodig: readonly string[];
  readonly kant: Kant;
  readonly toets: Toets | null;
}

export type Regelgroep = { readonly alle: readonly Regel[] } | { readonly eenVan: readonly Regel[] };
export type Regel = Regelgroep | Voorwaarde;

/** The parts of a group. */
export const getLeden = (groep: Regelgroep): readonly Regel[] => ('alle' in groep ? groep.alle : groep.eenVan);

/** The conditions under a rule, of both sides, in the order of the source. */
export const getVoorwaarden = (regel: Regel): readonly Voorwaarde[] =>
  'code' in regel ? [regel] : getLeden(regel).flatMap(getVoorwaarden);

/** What is left of a rule for one side; null when nothing is. A group that is left empty must not count as met. */
export const getRegelVoorKant = (regel: Regel, kant: Kant): Regel | null => {
  if ('code' in regel) return regel.kant === kant ? regel : null;
  const leden = getLeden(regel).flatMap((lid) => getRegelVoorKant(lid, kant) ?? []);
  if (leden.length === 0) return null;
  return 'alle' in regel ? { alle: leden } : { eenVan: leden };
};
