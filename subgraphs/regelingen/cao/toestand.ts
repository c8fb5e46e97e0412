import type { Cao } from './cao.ts';

/** `Caotoestand` of the SDL. */
export type Caotoestand = 'NOG_NIET_BEGONNEN' | 'LOPEND' | 'NAWERKING' | 'AFGELOPEN' | 'ONBEKEND';

/**
 * How an agreement stands on a day. One whose term is over goes on in the contracts that it was part of, until there is a
 * new one (Wet CAO art. 12 and 13); a social plan is for one reorganisation, and ends.
 */
export const getToestand = ({ soort, looptijd }: Pick<Cao, 'soort' | 'looptijd'>, dag: string): Caotoestand => {
  if (looptijd === null) return 'ONBEKEND';
  if (looptijd.van !== null && dag < looptijd.van) return 'NOG_NIET_BEGONNEN';
  if (looptijd.tot === null || dag <= looptijd.tot) return 'LOPEND';
  return soort === 'SOCIAAL_PLAN' ? 'AFGELOPEN' : 'NAWERKING';
};

/** Whether workers can still count on an agreement on a day. Without a registered term it is taken to run. */
export const isVanKracht = (cao: Pick<Cao, 'soort' | 'looptijd'>, dag: string): boolean => {
  const toestand = getToestand(cao, dag);
  return toestand !== 'NOG_NIET_BEGONNEN' && toestand !== 'AFGELOPEN';
};
