import { getCijfersleutel, type Regiocijfers } from './arbeidsmarkt.ts';
import type { ArbeidsmarktLoaders } from './arbeidsmarkt-loaders.ts';

/** `Arbeidsmarktinformatie` of the SDL: the figures of a region, and what the question was about. */
export interface Arbeidsmarktinformatie extends Regiocijfers {
  readonly regio: string;
  readonly openstaandeVacatures: number | null;
  /** ISCO-08 unit group; null for a question about the whole region. */
  readonly gevraagdBeroep: string | null;
}

/** The figures of a region (CBS code), for a question about an occupation or about all; null when it has none. */
export const fetchArbeidsmarktinformatie = async (
  regio: string,
  gevraagdBeroep: string | null,
  { cijfers }: ArbeidsmarktLoaders,
): Promise<Arbeidsmarktinformatie | null> => {
  const gevonden = await cijfers.load(getCijfersleutel(regio, null));
  return gevonden?.soort === 'REGIO'
    ? { ...gevonden, regio, openstaandeVacatures: gevonden.vacatures, gevraagdBeroep }
    : null;
};
