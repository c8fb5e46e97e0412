import type { Uitkeringstatus } from '../../uitkering.ts';
import { getUitersten } from './datum.ts';

/**
 * Where something that was granted stands on a day (ISO 8601). Without a last day it runs; a last day is part of it. A day
 * that is known in part decides only when all days it can mean say the same.
 */
export const getStatus = (begin: string, einde: string | undefined, vandaag: string): Uitkeringstatus => {
  if ((getUitersten(begin)?.eerste ?? vandaag) > vandaag) return 'TOEGEKEND';
  if (einde === undefined) return 'LOPEND';
  const uitersten = getUitersten(einde);
  if (!uitersten) return 'ONBEKEND';
  if (uitersten.laatste < vandaag) return 'BEEINDIGD';
  return uitersten.eerste >= vandaag ? 'LOPEND' : 'ONBEKEND';
};

/** Whether something may run on a day, as far as its days are known. */
export const kanLopen = (begin: string, einde: string | undefined, vandaag: string): boolean =>
  (getUitersten(begin)?.eerste ?? vandaag) <= vandaag &&
  (einde === undefined || (getUitersten(einde)?.laatste ?? vandaag) >= vandaag);
