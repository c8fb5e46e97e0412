import { evaluate, isFunction } from 'feelin';
import { LRUCache } from 'lru-cache';
import { isTeVertrouwen } from './controleer-feel.ts';

/** Far more than there are; a source that sends new ones all day long does not fill the memory. */
const MAXIMUM_EXPRESSIES = 20_000;

/** An expression, with the fields of the intake and the norms that it may read. */
export interface Leesbaar {
  readonly feel: string;
  /** Fields or, for an employer, paths such as `kandidaat.leeftijd`. */
  readonly nodig: readonly string[];
  readonly normen: readonly { readonly naam: string }[];
}

/** What an expression comes to for values of its names, in the order of getNamen; null when the engine was not sure of it. */
export type Formule = (waarden: readonly unknown[]) => unknown;

/**
 * An expression in DMN/FEEL as a function. Null when it is not FEEL, or reads or calls anything else than it may. Compiled
 * once, the first time that it is seen: at harvest.
 */
export const compileer = (leesbaar: Leesbaar): Formule | null => {
  const { feel, nodig, normen } = leesbaar;
  const sleutel = JSON.stringify([feel, nodig, normen.map(({ naam }) => naam)]);
  return GECOMPILEERD.memo(sleutel, { context: leesbaar }).formule;
};

/** The names that an expression may read, in the order of its arguments: fields of the intake by their first part, then norms. */
export const getNamen = ({ nodig, normen }: Pick<Leesbaar, 'nodig' | 'normen'>): readonly string[] => [
  ...new Set(nodig.map((veld) => veld.split('.')[0] ?? veld)),
  ...normen.map(({ naam }) => naam),
];

const compileerNu = (leesbaar: Leesbaar): { readonly formule: Formule | null } => {
  if (!isTeVertrouwen(leesbaar)) return { formule: null };
  const compilaat = probeer(() => evaluate(`function(${getNamen(leesbaar).join(', ')}) ${leesbaar.feel}`));
  const functie = compilaat?.value;
  if (!isFunction(functie)) return { formule: null };
  const formule: Formule = (waarden) => {
    const uitkomst = probeer((): unknown => functie.invoke([...waarden]));
    // The list lives as long as the function, and holds values of who asked.
    const isOnzeker = compilaat !== null && compilaat.warnings.splice(0).length > 0;
    return isOnzeker ? null : uitkomst;
  };
  return { formule };
};

/** What the engine throws is about the expression: of a kind that it cannot compare, or what only its parser lets through. */
const probeer = <T>(doe: () => T): T | null => {
  try {
    return doe();
  } catch {
    return null;
  }
};

const GECOMPILEERD = new LRUCache<string, { readonly formule: Formule | null }, Leesbaar>({
  max: MAXIMUM_EXPRESSIES,
  memoMethod: (_sleutel, _oud, { context }) => compileerNu(context),
});
