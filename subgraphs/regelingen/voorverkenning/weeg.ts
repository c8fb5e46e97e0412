import { getLeden, type Regel, type Uitsluiting } from './regel.ts';
import { type Toetsuitkomst, toetsVoorwaarde, type Voorwaardetoets } from './toets.ts';

/** What a rule comes to. */
export interface Weging {
  readonly uitkomst: Toetsuitkomst;
  readonly toetsen: readonly Voorwaardetoets[];
  /** Fields of the intake that could still decide; empty when the rule is decided. */
  readonly open: readonly string[];
}

/**
 * Weighs a rule by Kleene's strong three-valued logic. One no decides an "all" and one yes an "any", whatever else is
 * unknown; what a decided group did not need is not asked for.
 */
export const weeg = (regel: Regel, situatie: { readonly peildatum: string }): Weging => {
  if ('code' in regel) {
    const toets = toetsVoorwaarde(regel, situatie);
    return { uitkomst: toets.uitkomst, toetsen: [toets], open: toets.ontbreekt };
  }
  if ('beslist' in regel) return weegUitsluiting(regel, situatie);
  const wegingen = getLeden(regel).map((lid) => weeg(lid, situatie));
  const beslissend = 'alle' in regel ? 'NIET_VOLDAAN' : 'VOLDAAN';
  const uitkomst = combineer(
    wegingen.map((weging) => weging.uitkomst),
    beslissend,
  );
  return {
    uitkomst,
    toetsen: wegingen.flatMap(({ toetsen }) => toetsen),
    open: uitkomst === 'ONBEKEND' ? [...new Set(wegingen.flatMap(({ open }) => open))] : [],
  };
};

/** What was decided stands alone: the other rule did not count. */
const weegUitsluiting = ({ beslist, sluitUit }: Uitsluiting, situatie: { readonly peildatum: string }): Weging => {
  const eerste = weeg(beslist, situatie);
  if (eerste.uitkomst !== 'ONBEKEND') return eerste;
  const tweede = weeg(sluitUit, situatie);
  const uit = tweede.uitkomst === 'NIET_VOLDAAN';
  return {
    uitkomst: uit ? 'NIET_VOLDAAN' : 'ONBEKEND',
    toetsen: [...eerste.toetsen, ...tweede.toetsen],
    open: uit ? [] : [...new Set([...eerste.open, ...tweede.open])],
  };
};

const combineer = (
  uitkomsten: readonly Toetsuitkomst[],
  beslissend: Exclude<Toetsuitkomst, 'ONBEKEND'>,
): Toetsuitkomst => {
  if (uitkomsten.includes(beslissend)) return beslissend;
  if (uitkomsten.includes('ONBEKEND')) return 'ONBEKEND';
  return beslissend === 'VOLDAAN' ? 'NIET_VOLDAAN' : 'VOLDAAN';
};
