import type { parseExpression } from 'feelin';

/** A part of an expression in FEEL, with its place in the text. */
export type Knoop = ReturnType<typeof parseExpression>['topNode'];

/** The parts of a part, in their order, without remarks. */
export const getDelen = (knoop: Knoop): readonly Knoop[] => {
  const delen: Knoop[] = [];
  for (let deel = knoop.firstChild; deel; deel = deel.nextSibling) if (!deel.type.isSkipped) delen.push(deel);
  return delen;
};

/** The name of a function is the first thing in its invocation. */
export const isFunctienaam = ({ parent, from }: Knoop): boolean =>
  parent?.name === 'FunctionInvocation' && parent.from === from;

/** The names behind one, as in kandidaat.leeftijd. */
export const getPad = ({ parent, from }: Knoop): readonly Knoop[] => {
  if (parent?.name !== 'PathExpression' || parent.from !== from) return [];
  const naam = parent.getChild('PathName');
  return naam ? [naam, ...getPad(parent)] : [];
};

export const heeftVoorouder = ({ parent }: Knoop, naam: string): boolean =>
  parent !== null && (parent.name === naam || heeftVoorouder(parent, naam));
