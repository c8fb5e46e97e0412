import type { Cao } from './cao.ts';

/** `Caotoestand` of the SDL. */
export type Caotoestand = 'NOG_NIET_BEGONNEN' | 'LOPEND' | 'NAWERKING' | 'AFGELOPEN' | 'ONBEKEND';

type MetLooptijd = Pick<Cao, 'soort' | 'looptijd' | 'vervangenPer'>;

/**
 * Years after which nobody is told to count on an agreement any more. The bound is ours, as long as an agreement can last:
 * in law its effect on a contract has no end, but by then many contracts are younger than the agreement.
 */
const NAWERKING_JAREN = 5;

/**
 * How an agreement stands on a day. One whose term is over goes on in the contracts that it was part of, until there is a
 * new one (Wet CAO art. 12 and 13). That is not so for each worker: what binds an employer only because it was declared
 * binding does not, as a rule, outlive that (Hoge Raad 1980, Hop/Hom). A social plan is for one reorganisation, and ends.
 */
export const getToestand = ({ soort, looptijd, vervangenPer }: MetLooptijd, dag: string): Caotoestand => {
  if (vervangenPer !== null && dag >= vervangenPer) return 'AFGELOPEN';
  if (looptijd === null) return 'ONBEKEND';
  if (looptijd.van !== null && dag < looptijd.van) return 'NOG_NIET_BEGONNEN';
  if (looptijd.tot === null || dag <= looptijd.tot) return 'LOPEND';
  return soort === 'SOCIAAL_PLAN' || dag > plusJaren(looptijd.tot, NAWERKING_JAREN) ? 'AFGELOPEN' : 'NAWERKING';
};

/** Whether workers can still count on an agreement on a day. Without a registered term it is taken to run. */
export const isVanKracht = (cao: MetLooptijd, dag: string): boolean => {
  const toestand = getToestand(cao, dag);
  return toestand !== 'NOG_NIET_BEGONNEN' && toestand !== 'AFGELOPEN';
};

/** For comparing with other days: 29 February stays as it is in years without one. */
const plusJaren = (dag: string, jaren: number): string => `${Number(dag.slice(0, 4)) + jaren}${dag.slice(4)}`;
