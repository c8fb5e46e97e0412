import { getLeden, type Regel } from './regel.ts';
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
    return { uitkomst: toets.uitkomst, toetsen: [toets], open: toets.ontbreekt === null ? [] : [toets.ontbreekt] };
  }
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

const combineer = (
  uitkomsten: readonly Toetsuitkomst[],
  beslissend: Exclude<Toetsuitkomst, 'ONBEKEND'>,
): Toetsuitkomst => {
  if (uitkomsten.includes(beslissend)) return beslissend;
  if (uitkomsten.includes('ONBEKEND')) return 'ONBEKEND';
  return beslissend === 'VOLDAAN' ? 'NIET_VOLDAAN' : 'VOLDAAN';
};
