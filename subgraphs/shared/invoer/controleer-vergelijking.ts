import { getArbeidsmarktregio } from '../../../schema/referentie/regios.ts';
import type { Bezwaar } from './bezwaar.ts';

/** Most regions beside one. */
export const MAXIMUM_REGIOS = 5;

/** Checks the regions (CBS codes) that one is compared with; null is the choice of the graph itself. */
export const controleerVergelijking = (met: unknown): readonly Bezwaar[] => {
  if (met == null) return [];
  const codes = [met].flat();
  if (codes.length < 1 || codes.length > MAXIMUM_REGIOS)
    return [{ veld: 'met', reden: `must name 1 to ${MAXIMUM_REGIOS} regions` }];
  if (new Set(codes).size < codes.length) return [{ veld: 'met', reden: 'names a region twice' }];
  return codes.every((code) => getArbeidsmarktregio(String(code)) !== null)
    ? []
    : [{ veld: 'met', reden: 'names something that is not a region code such as AM22' }];
};
