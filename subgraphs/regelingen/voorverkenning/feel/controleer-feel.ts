import { parseExpression } from 'feelin';
import type { Leesbaar } from './compileer.ts';
import { FUNCTIES } from './functies.ts';
import { getDelen, getPad, heeftVoorouder, isFunctienaam, type Knoop } from './knoop.ts';
import { createGetSoort, isSoortGoed } from './soort-van-knoop.ts';
import { VELDSOORT, type Waardesoort } from './waardesoort.ts';

/** Lists that are gone through in one expression: each one more makes it as many times as much work. */
const MAXIMUM_LUSSEN = 2;

/** A name that an expression gives a value itself, where in its text it has that, and the kind of it if known. */
interface Binding {
  readonly naam: string;
  readonly van: number;
  readonly tot: number;
  readonly soort: Waardesoort | null;
}

/**
 * Whether an expression is FEEL, reads only fields and norms that it declares, by their whole path, or names that it gives a
 * value itself, calls only functions that we know, and compares only what can be compared. To the engine anything else is
 * null or different, which reads as "not so".
 */
export const isTeVertrouwen = ({ feel, nodig, normen }: Leesbaar): boolean => {
  const mag = new Set([...nodig, ...normen.map(({ naam }) => naam)]);
  const bindingen: Binding[] = [];
  let lussen = 0;
  const tekst = ({ from, to }: Knoop): string => feel.slice(from, to).replaceAll(/\s+/g, ' ');
  const getBinding = (naam: string, plaats: number): Binding | undefined =>
    bindingen.findLast((een) => een.naam === naam && een.van <= plaats && plaats < een.tot);
  const getVeld = (naam: Knoop): string => [naam, ...getPad(naam)].map(tekst).join('.');
  const getSoort = createGetSoort((knoop) => {
    const naam = getWortel(knoop);
    if (naam === null) return null;
    const binding = getBinding(tekst(naam), naam.from);
    if (binding) return knoop.name === 'VariableName' ? binding.soort : null;
    const veld = getVeld(naam);
    return nodig.includes(veld) ? (VELDSOORT.get(veld) ?? null) : null;
  }, tekst);
  const isGoed = (knoop: Knoop): boolean => {
    if (knoop.type.isError || GEWEIGERD[knoop.name]?.(knoop)) return false;
    if (knoop.name === 'InExpression') lussen += 1;
    if (lussen > MAXIMUM_LUSSEN) return false;
    if (knoop.name !== 'VariableName') return isSoortGoed(knoop, getSoort, tekst);
    if (getBinding(tekst(knoop), knoop.from)) return true;
    return isFunctienaam(knoop) ? FUNCTIES.has(tekst(knoop)) : mag.has(getVeld(knoop));
  };
  const bind = (knoop: Knoop): void => {
    const delen = getDelen(knoop);
    const [eerste, waarde] = [delen[0], delen.at(-1)];
    if (!eerste || !waarde) return;
    if (knoop.name === 'ContextEntry')
      bindingen.push({
        naam: tekst(eerste),
        van: knoop.to,
        tot: knoop.parent?.to ?? knoop.to,
        soort: getSoort(waarde),
      });
    if (knoop.name !== 'InExpression') return;
    const [lijst] = getDelen(waarde);
    // Every list of an intake holds texts.
    const soort = lijst && lijst.name !== 'List' && getSoort(lijst) === 'LIJST' ? 'TEKST' : null;
    bindingen.push({ naam: tekst(eerste), van: knoop.to, tot: knoop.parent?.parent?.to ?? knoop.to, soort });
  };
  let isAllesGoed = true;
  parseExpression(feel, {}, undefined).iterate({
    enter: ({ node }) => {
      isAllesGoed &&= isGoed(node);
      if (isAllesGoed) bind(node);
      return isAllesGoed;
    },
  });
  return isAllesGoed;
};

/** The value that a test is about, of which there is none here; and a variable that is each of as many numbers as one likes. */
const GEWEIGERD: Readonly<Record<string, (knoop: Knoop) => boolean>> = {
  '?': () => true,
  '..': (knoop) => heeftVoorouder(knoop, 'InExpression'),
  SpecialFunctionName: () => true,
};

/** The name that a path starts with; null where it starts with a value of another kind. */
const getWortel = (knoop: Knoop): Knoop | null => {
  if (knoop.name === 'VariableName') return knoop;
  return knoop.name === 'PathExpression' && knoop.firstChild ? getWortel(knoop.firstChild) : null;
};
