import type { Geldigheid, Grondslag } from '../regeling.ts';
import type { Alternatief } from './alternatief.ts';

/** Whose situation a condition is about: a person's (loket) or an employer's (werkgeverloket). */
export type Kant = 'burger' | 'werkgever';

/** A number, or a day as YYYY-MM-DD. */
export type Normwaarde = number | string;

/** A norm or amount that the law sets anew from time to time, with the days on which each value holds. */
export interface Norm {
  /** Its name in expressions. Example: aowLeeftijd. */
  readonly naam: string;
  /** What it is, plain Dutch (B1). Example: AOW-leeftijd. */
  readonly omschrijving: string;
  /** Null: a day. */
  readonly eenheid: Normeenheid | null;
  readonly waarden: readonly (Geldigheid & { readonly waarde: Normwaarde; readonly bron: string })[];
}

/** `Normeenheid` of the SDL. */
export type Normeenheid = 'JAAR' | 'MAAND' | 'EURO' | 'EURO_PER_UUR' | 'EURO_PER_MAAND' | 'EURO_PER_JAAR' | 'PROCENT';

/** An expression in DMN/FEEL over fields of the intake and norms, by their names. */
export interface Expressie {
  readonly feel: string;
  /** Fields of the intake that it reads; for an employer a path is possible, such as `kandidaat.leeftijd`. */
  readonly nodig: readonly string[];
  readonly normen: readonly Norm[];
}

/** One condition; without `toets` the intake holds nothing that decides it. */
export interface Voorwaarde {
  readonly code: string;
  readonly omschrijving: string;
  readonly grondslag: Grondslag | null;
  readonly kant: Kant;
  /** True, false, or anything else for "cannot be said". */
  readonly toets: Expressie | null;
  /** Where it stands among its likes; absent when it has to be met itself. */
  readonly alternatief?: Alternatief;
}

/** Something that can be worked out when a scheme fits, such as a duration or an amount. */
export interface Berekening {
  readonly code: string;
  /** What it is, plain Dutch (B1). */
  readonly omschrijving: string;
  readonly kant: Kant;
  readonly eenheid: Normeenheid;
  /** The least it comes to; null: not less than the most. */
  readonly minimum: Expressie | null;
  readonly maximum: Expressie;
  /** How it is worked out, plain Dutch (B1). */
  readonly toelichting: string;
  readonly grondslag: Grondslag | null;
}

/** How a scheme stands to others for the same person: only the highest of them counts, or another one excludes it. */
export interface Samenloop {
  readonly soort: 'ALLEEN_HOOGSTE' | 'UITGESLOTEN_DOOR';
  /** Ids of the other schemes. */
  readonly regelingen: readonly string[];
  /** As a condition with the outcome, plain Dutch (B1). */
  readonly voorwaarde: Voorwaarde;
}

/**
 * A rule, and one that can only rule it out while it is not known. Example: a branch that does not match rules a collective
 * agreement out as long as nobody told the agreement; a branch that matches proves nothing.
 */
export interface Uitsluiting {
  readonly beslist: Regel;
  readonly sluitUit: Regel;
}

export type Regelgroep = { readonly alle: readonly Regel[] } | { readonly eenVan: readonly Regel[] } | Uitsluiting;
export type Regel = Regelgroep | Voorwaarde;

/** The parts of a group. */
export const getLeden = (groep: Regelgroep): readonly Regel[] => {
  if ('beslist' in groep) return [groep.beslist, groep.sluitUit];
  return 'alle' in groep ? groep.alle : groep.eenVan;
};

/** The conditions under a rule, of both sides, in the order of the source. */
export const getVoorwaarden = (regel: Regel): readonly Voorwaarde[] =>
  'code' in regel ? [regel] : getLeden(regel).flatMap(getVoorwaarden);

/** What is left of a rule for one side; null when nothing is. A group that is left empty must not count as met. */
export const getRegelVoorKant = (regel: Regel, kant: Kant): Regel | null => {
  if ('code' in regel) return regel.kant === kant ? regel : null;
  const leden = getLeden(regel).flatMap((lid) => getRegelVoorKant(lid, kant) ?? []);
  const [eerste, tweede] = leden;
  if (eerste === undefined) return null;
  if ('beslist' in regel) return tweede === undefined ? eerste : { beslist: eerste, sluitUit: tweede };
  return 'alle' in regel ? { alle: leden } : { eenVan: leden };
};
