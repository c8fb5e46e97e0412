import type { Situatie } from '../shared/situatie.ts';
import { type DrieWaarde, en, niet, of, type Voorwaarde, zeker } from './drie-waarden.ts';
import { heeft, waar } from './feiten.ts';
import { AOW_LEEFTIJD, getNorm } from './normen.ts';

/** Whose age, on which day. */
type Leeftijd = Pick<Situatie, 'leeftijd' | 'peildatum'>;

/** Old enough for ordinary work (Arbeidstijdenwet art. 3:2). */
const WERKLEEFTIJD = 16;
/** Of age (BW 1:233); also the age from which there is bijstand (Participatiewet art. 13 lid 1 e). */
const MEERDERJARIG = 18;

const isJongerDan =
  (jaar: number) =>
  ({ leeftijd }: Leeftijd): DrieWaarde =>
    leeftijd == null ? null : leeftijd < jaar;

/** The age of AOW by age alone; null on a day of which the norm is not known. */
export const heeftAowLeeftijd = ({ leeftijd, peildatum }: Leeftijd): DrieWaarde => {
  const norm = getNorm(AOW_LEEFTIJD, peildatum);
  return leeftijd == null || norm === null ? null : leeftijd >= norm;
};
/** Who has AOW has reached the age for it, told or not. */
export const bereiktAow: Voorwaarde<Situatie> = of<Situatie>(heeft('AOW'), heeftAowLeeftijd);
export const isMinderjarig = isJongerDan(MEERDERJARIG);
export const isTeJongVoorWerk = isJongerDan(WERKLEEFTIJD);
/** Sheltered work is work: from 16 to the age of AOW (Participatiewet art. 10b). */
export const kanBeschutWerken: Voorwaarde<Situatie> = en(
  waar('adviesBeschutWerk'),
  niet(zeker(isTeJongVoorWerk)),
  niet(zeker(bereiktAow)),
);
