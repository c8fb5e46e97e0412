import { plusMaanden } from '../maanden.ts';
import type { Uitersten } from '../uitkering.ts';

/**
 * A wage report is due within a month after its period (AWR art. 10 and 19), and a period is a month or four weeks: what
 * happens on its first day can take almost two months to arrive.
 */
const VERTRAGING_MAANDEN = 2;

/** Whether the polisadministratie may not know yet, on a day, what happened on another. */
export const isBinnenVertraging = (gebeurd: string, vandaag: string): boolean =>
  vandaag < plusMaanden(gebeurd, VERTRAGING_MAANDEN);

/** The same of a day that is known in part; null when not all days it can mean say the same. */
export const kanVertraagdZijn = (gebeurd: Uitersten | null, vandaag: string): boolean | null => {
  if (!gebeurd) return null;
  const vroegst = isBinnenVertraging(gebeurd.eerste, vandaag);
  return vroegst === isBinnenVertraging(gebeurd.laatste, vandaag) ? vroegst : null;
};
