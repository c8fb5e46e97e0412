import { FUNCTIES } from './functies.ts';
import { getDelen, type Knoop } from './knoop.ts';
import type { Waardesoort } from './waardesoort.ts';

/** The kind of a part of an expression; null: nobody can say before it is worked out. */
export type GetSoort = (knoop: Knoop) => Waardesoort | null;

/** Kinds of parts, for who knows that of a name or a path, and the text of a part. */
export const createGetSoort = (getSoortVanNaam: GetSoort, tekst: (knoop: Knoop) => string): GetSoort => {
  const getSoort: GetSoort = (knoop) => {
    if (knoop.name === 'VariableName' || knoop.name === 'PathExpression') return getSoortVanNaam(knoop);
    const [eerste, tweede, derde] = getDelen(knoop);
    if (knoop.name === 'ParenthesizedExpression') return tweede ? getSoort(tweede) : null;
    if (knoop.name === 'FunctionInvocation') return eerste ? (FUNCTIES.get(tekst(eerste)) ?? null) : null;
    // A day and a period can be added up as well.
    if (knoop.name === 'ArithmeticExpression')
      return eerste && derde && getSoort(eerste) === 'GETAL' && getSoort(derde) === 'GETAL' ? 'GETAL' : null;
    return VAST.get(knoop.name) ?? null;
  };
  return getSoort;
};

const VAST: ReadonlyMap<string, Waardesoort> = new Map([
  ['NumericLiteral', 'GETAL'],
  ['StringLiteral', 'TEKST'],
  ['BooleanLiteral', 'JA_NEE'],
  ['List', 'LIJST'],
  ['Comparison', 'JA_NEE'],
  ['Conjunction', 'JA_NEE'],
  ['Disjunction', 'JA_NEE'],
  ['QuantifiedExpression', 'JA_NEE'],
]);

/**
 * Whether a part holds only what can be held together, as far as kinds are known. The engine says nothing of a number that is
 * held against a text: it puts them in some order, or calls them different.
 */
export const isSoortGoed = (knoop: Knoop, getSoort: GetSoort, tekst: (knoop: Knoop) => string): boolean => {
  const delen = getDelen(knoop);
  const isJaNee = (deel: Knoop | undefined): boolean => {
    const soort = deel ? getSoort(deel) : null;
    return soort === null || soort === 'JA_NEE';
  };
  switch (knoop.name) {
    case 'Comparison': {
      const [links, hoe] = delen;
      if (!links || !hoe) return true;
      const rechts = delen.slice(2).flatMap(getWaarden).map(getSoort);
      // A list that has a name holds what it holds.
      const soorten = hoe.name === 'in' ? rechts.filter((soort) => soort !== 'LIJST') : rechts;
      const isGeordend = hoe.name === 'between' || /[<>]/.test(tekst(hoe));
      return zijnEen([getSoort(links), ...soorten], isGeordend);
    }
    case 'Conjunction':
    case 'Disjunction':
      return isJaNee(delen[0]) && isJaNee(delen[2]);
    case 'QuantifiedExpression':
      return isJaNee(delen.at(-1));
    case 'IfExpression':
      return isJaNee(delen[1]);
    default:
      return true;
  }
};

const VERZAMELING = new Set(['PositiveUnaryTests', 'PositiveUnaryTest', 'SimplePositiveUnaryTest', 'Interval', 'List']);
const GEEN_WAARDE = new Set(['CompareOp', '(', ')', '[', ']', '..', 'and']);

/** The values that stand to the right of a comparison: one, those of a list, or the ends of a range. */
const getWaarden = (knoop: Knoop): readonly Knoop[] => {
  if (GEEN_WAARDE.has(knoop.name)) return [];
  const isLijstInTest = knoop.name !== 'List' || knoop.parent?.name === 'PositiveUnaryTest';
  return VERZAMELING.has(knoop.name) && isLijstInTest ? getDelen(knoop).flatMap(getWaarden) : [knoop];
};

const zijnEen = (soorten: readonly (Waardesoort | null)[], isGeordend: boolean): boolean => {
  const bekend = new Set(soorten.filter((soort) => soort !== null));
  return bekend.size < 2 && !(isGeordend && (bekend.has('JA_NEE') || bekend.has('LIJST')));
};
