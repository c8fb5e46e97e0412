import type { Situatie } from '../shared/situatie.ts';
import { type DrieWaarde, of, type Voorwaarde, zeker } from './drie-waarden.ts';
import { heeft, isZiekeWerknemer } from './feiten.ts';
import { bereiktAow, isMinderjarig } from './feiten-leeftijd.ts';
import { getNorm, type Norm, VERMOGEN_ALLEENSTAAND, VERMOGEN_ALLEENSTAANDE_OUDER, VERMOGEN_BBZ } from './normen.ts';

/*
 * What certainly rules a benefit out, for every row and step that would lead there: the national schemes, which stand in
 * the same answer, say no to it as well. What is not told rules nothing out.
 */

/** The WW insures nobody from the age of AOW on (WW art. 3 lid 1); sick pay, ZW and WIA go before it (art. 19). */
export const buitenWw: Voorwaarde<Situatie> = of(
  zeker(bereiktAow),
  zeker(heeft('WW', 'ZW', 'WGA', 'IVA')),
  zeker(isZiekeWerknemer),
);

const teVeel = (vermogen: number | null | undefined, norm: Norm, peildatum: string | null | undefined): DrieWaarde => {
  const hoogste = getNorm(norm, peildatum);
  return vermogen == null || hoogste === null ? null : vermogen > hoogste;
};
const teVeelVoorBijstand = ({ vermogen, huishouden, peildatum }: Situatie): DrieWaarde =>
  teVeel(vermogen, huishouden === 'ALLEENSTAAND' ? VERMOGEN_ALLEENSTAAND : VERMOGEN_ALLEENSTAANDE_OUDER, peildatum);
const teVeelVoorBbz = ({ vermogen, peildatum }: Situatie): DrieWaarde => teVeel(vermogen, VERMOGEN_BBZ, peildatum);

/** Bijstand is from 18 to the age of AOW; after it the SVB adds to the income (Participatiewet art. 13 lid 1 e and 47a). */
export const buitenBijstand: Voorwaarde<Situatie> = of(
  zeker(bereiktAow),
  zeker(isMinderjarig),
  zeker(teVeelVoorBijstand),
);

/** Bbz is from 18 to the age of AOW (Bbz 2004 art. 1 b); who has it need not ask for it. */
export const buitenBbz: Voorwaarde<Situatie> = of(
  zeker(bereiktAow),
  zeker(isMinderjarig),
  zeker(heeft('BBZ')),
  zeker(teVeelVoorBbz),
);

/** The municipality helps to work from 18 to the age of AOW who has no benefit (Participatiewet art. 6 lid 1 a and 7). */
export const buitenHulpZonderUitkering: Voorwaarde<Situatie> = of(zeker(bereiktAow), zeker(isMinderjarig));
