import type { Uitkeringstatus } from '../../uitkering.ts';
import { getUitersten } from './datum.ts';

/**
 * Where something that was granted stands on a day (ISO 8601). Without a last day it runs; a last day is part of it. A day
 * that is known in part decides only when all days it can mean say the same. A first day of which nothing at all is known
 * is of long ago.
 */
export const getStatus = (begin: string, einde: string | undefined, vandaag: string): Uitkeringstatus => {
  const [van, tot] = [getUitersten(begin), getUitersten(einde)];
  if (van && van.eerste > vandaag) return 'TOEGEKEND';
  if (tot && tot.laatste < vandaag) return 'BEEINDIGD';
  const isBegonnen = van === null || van.laatste <= vandaag;
  const gaatDoor = einde === undefined || (tot !== null && tot.eerste >= vandaag);
  return isBegonnen && gaatDoor ? 'LOPEND' : 'ONBEKEND';
};

/** Whether something may run on a day, as far as its days are known. */
export const kanLopen = (begin: string, einde: string | undefined, vandaag: string): boolean =>
  (getUitersten(begin)?.eerste ?? vandaag) <= vandaag &&
  (einde === undefined || (getUitersten(einde)?.laatste ?? vandaag) >= vandaag);
