import type { Geldigheid } from './regeling.ts';

/** Whether a day lies in a period; an open side has no end. */
export const bevat = ({ van, tot }: Geldigheid, dag: string): boolean =>
  (van === null || van <= dag) && (tot === null || dag <= tot);
