import { createBasisvacature } from './basisvacature.ts';
import { createPlaatsing } from './create-plaatsing.ts';
import { VENSTER_SECONDEN } from './dagen.ts';
import { createKern } from './kern.ts';
import { createNummering } from './nummering.ts';
import { createPermutatie } from './permutatie.ts';
import type { Vacaturewereld } from './plaatsing.ts';

/**
 * A world of vacancies placed at three counters, half of them at SETU, three tenths at the vacancy bank of the sector, two
 * tenths at VUM. Nothing is kept: what stands under a number is computed from that number, so a world costs no time.
 * @param aantal number of placements; those that are the same vacancy count each
 */
export const createVacaturewereld = (aantal: number): Vacaturewereld => {
  const nummering = createNummering(aantal);
  const volgorde = createPermutatie(nummering.vacatures, 5);
  /** Vacancies are spread evenly over the window, each in its own second as long as there are fewer than seconds. */
  const getSeconde = (vacature: number): number =>
    Math.floor(((volgorde.naar(vacature) + 0.5) / nummering.vacatures) * VENSTER_SECONDEN);
  return {
    aantallen: nummering.aantallen,
    getPlaatsing: (teller, nummer) => {
      const vacature = nummering.getVacature(teller, nummer);
      const tellers = nummering.getTellers(vacature);
      const seconde = getSeconde(vacature);
      return createPlaatsing(
        createBasisvacature(createKern(vacature, tellers), seconde),
        { teller, nummer },
        seconde,
        tellers[vacature % tellers.length] === teller,
      );
    },
    getKern: (teller, nummer) => {
      const vacature = nummering.getVacature(teller, nummer);
      return createKern(vacature, nummering.getTellers(vacature));
    },
    getPlaatsen: nummering.getPlaatsen,
  };
};
