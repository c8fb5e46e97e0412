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

/**
 * How far two wages are apart, as the natural logarithm of their ratio, in the reading that brings them nearest; 0 is the
 * same pay. Two ranges are as far apart as their ends; one amount is within a range or as far as from its nearest end.
 */
export const scheeltLoon = (a: Uurloon, b: Uurloon): number => {
  const vollerA = getVoller(a);
  const vollerB = getVoller(b);
  return Math.min(
    getAfstand(a, b, 0),
    vollerA === 0 ? Number.POSITIVE_INFINITY : getAfstand(a, b, vollerA),
    vollerB === 0 ? Number.POSITIVE_INFINITY : getAfstand(a, b, -vollerB),
    vollerA === vollerB ? Number.POSITIVE_INFINITY : getAfstand(a, b, vollerA - vollerB),
  );
};

/** True for a wage that is one amount. */
export const isEenBedrag = ([laagste, hoogste]: Uurloon): boolean => laagste === hoogste;

/** What a wage changes when it was meant for a full week. */
const getVoller = ([, , week]: Uurloon): number => (week === null ? 0 : Math.log(week / VOLLE_WEEK_UREN));

const getAfstand = (a: Uurloon, b: Uurloon, verschuiving: number): number => {
  const laag = Math.log(a[0] / b[0]) + verschuiving;
  const hoog = Math.log(a[1] / b[1]) + verschuiving;
  if (isEenBedrag(a)) return Math.max(0, -laag, hoog);
  if (isEenBedrag(b)) return Math.max(0, laag, -hoog);
  return Math.max(Math.abs(laag), Math.abs(hoog));
};
