import type { Salaris } from '../vacature.ts';

const WEKEN_PER_JAAR = 52;
/** Where a vacancy says nothing of hours, pay per week, month or year is taken to be for a usual full week. */
const VOLLE_WEEK_UREN = 38;
const WERKDAG_UREN = 8;

/**
 * Gross pay in whole cents per hour, and the hours a week over which it was divided: null when the source gives it per hour
 * or day. The highest is the lowest where no more is said.
 */
export type Uurloon = readonly [laagste: number, hoogste: number, week: number | null];

/**
 * Pay of any period as pay per hour; null when no amount is given. Pay per week, month or year is divided by the hours of
 * the job. Whether a source meant those or a full week is not known, so comparing tries both, see {@link scheeltLoon}.
 * Holiday allowance is left as it is.
 */
export const getUurloon = (salaris: Salaris | null, uren: number | null): Uurloon | null => {
  const laagste = salaris?.minimum ?? salaris?.maximum ?? null;
  if (salaris === null || laagste === null) return null;
  const week = uren ?? VOLLE_WEEK_UREN;
  const [gewerkt, opWeek] = getGewerkteUren(salaris.periode, week);
  if (gewerkt === 0 || laagste <= 0) return null;
  const inCenten = (bedrag: number): number => Math.round((bedrag / gewerkt) * 100);
  return [inCenten(laagste), inCenten(salaris.maximum ?? laagste), opWeek ? week : null];
};

/** Hours that an amount is for, and whether those follow from a week; 0 for a period that is not known. */
const getGewerkteUren = (periode: Salaris['periode'], week: number): readonly [uren: number, opWeek: boolean] => {
  switch (periode) {
    case 'UUR':
      return [1, false];
    case 'DAG':
      return [WERKDAG_UREN, false];
    case 'WEEK':
      return [week, true];
    case 'VIER_WEKEN':
      return [4 * week, true];
    case 'MAAND':
      return [(WEKEN_PER_JAAR / 12) * week, true];
    case 'JAAR':
      return [WEKEN_PER_JAAR * week, true];
    case 'ONBEKEND':
      return [0, false];
  }
};

/** Natural logarithm of the ratio of two lowest wages, in the reading that brings them nearest: 0 is the same pay. */
export const scheeltLoon = ([laagA, , weekA]: Uurloon, [laagB, , weekB]: Uurloon): number => {
  const verschil = Math.log(laagA / laagB);
  const vollerA = weekA === null ? 0 : Math.log(weekA / VOLLE_WEEK_UREN);
  const vollerB = weekB === null ? 0 : Math.log(weekB / VOLLE_WEEK_UREN);
  return Math.min(
    Math.abs(verschil),
    Math.abs(verschil + vollerA),
    Math.abs(verschil - vollerB),
    Math.abs(verschil + vollerA - vollerB),
  );
};
