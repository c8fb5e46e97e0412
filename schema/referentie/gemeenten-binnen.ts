import { afstandKm } from './afstand.ts';
import { gemeenten, getGemeente } from './gemeenten.ts';

/**
 * Codes of the municipalities of which the main town lies within so many kilometres of that of another one, itself
 * included; as the crow flies, good to about 5 km. Empty for an unknown code.
 */
export const gemeentenBinnen = (code: string, straalKm: number): readonly string[] => {
  const midden = getGemeente(code);
  if (!midden) return [];
  return gemeenten.filter((andere) => andere === midden || afstandKm(midden, andere) <= straalKm).map((g) => g.code);
};
