import type { Grondslag } from '../regeling.ts';
import { evalueer } from './evalueer.ts';
import type { Berekening, Expressie, Kant, Normeenheid } from './regel.ts';

/** `Schatting` of the SDL: what a scheme could come to. */
export interface Schatting {
  readonly code: string;
  readonly omschrijving: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly eenheid: Normeenheid;
  readonly toelichting: string;
  readonly grondslag: Grondslag | null;
}

/** Works out what can be worked out for one side; what lacks a fact or a norm is left out. In whole cents and hundredths. */
export const schat = (
  berekeningen: readonly Berekening[],
  kant: Kant,
  situatie: { readonly peildatum: string },
): readonly Schatting[] =>
  berekeningen.flatMap(({ kant: voor, minimum: laag, maximum: hoog, ...rest }) => {
    if (voor !== kant) return [];
    const maximum = reken(hoog, situatie);
    const minimum = laag === null ? maximum : reken(laag, situatie);
    return minimum === null || maximum === null ? [] : [{ ...rest, minimum, maximum }];
  });

const reken = (expressie: Expressie, situatie: { readonly peildatum: string }): number | null => {
  const evaluatie = evalueer(expressie, situatie);
  const waarde = evaluatie.soort === 'WAARDE' ? evaluatie.waarde : null;
  return typeof waarde === 'number' && Number.isFinite(waarde) ? Math.round(waarde * 100) / 100 : null;
};
