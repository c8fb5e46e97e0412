import { evaluate, type FeelFunction, isFunction, parseExpression } from 'feelin';
import { LRUCache } from 'lru-cache';

/** Far more than there are; a source that sends new ones all day long does not fill the memory. */
const MAXIMUM_EXPRESSIES = 20_000;

/**
 * An expression in DMN/FEEL as a function of the values of these names, in their order. Null when it cannot be read, or
 * reads anything else than these names. Compiled once, the first time that it is seen: at harvest.
 */
export const compileer = (feel: string, namen: readonly string[]): FeelFunction | null =>
  GECOMPILEERD.memo(JSON.stringify([feel, namen]), { context: { feel, namen } }).functie;

interface Vraag {
  readonly feel: string;
  readonly namen: readonly string[];
}

const compileerNu = ({ feel, namen }: Vraag): { readonly functie: FeelFunction | null } => {
  if (getVrijeNamen(feel)?.every((naam) => namen.includes(naam)) !== true) return { functie: null };
  try {
    const { value } = evaluate(`function(${namen.join(', ')}) ${feel}`);
    return { functie: isFunction(value) ? value : null };
  } catch {
    // What the parser lets through and the interpreter does not.
    return { functie: null };
  }
};

const GECOMPILEERD = new LRUCache<string, { readonly functie: FeelFunction | null }, Vraag>({
  max: MAXIMUM_EXPRESSIES,
  memoMethod: (_sleutel, _oud, { context }) => compileerNu(context),
});

/** The names that an expression reads and does not give a value itself; null when it is not FEEL. An unknown name would read as null there. */
const getVrijeNamen = (feel: string): readonly string[] | null => {
  const gebonden = new Set<string>();
  const gelezen: string[] = [];
  let isFeel = true;
  let functie = -1;
  parseExpression(feel, {}, undefined).iterate({
    enter: ({ name, from, to, type }) => {
      if (type.isError) isFeel = false;
      // The name of a function is the first thing in its invocation.
      if (name === 'FunctionInvocation') functie = from;
      if (name === 'Name' || name === 'PropertyIdentifier') gebonden.add(feel.slice(from, to));
      if (name === 'VariableName' && from !== functie) gelezen.push(feel.slice(from, to));
    },
  });
  return isFeel ? gelezen.filter((naam) => !gebonden.has(naam)) : null;
};
