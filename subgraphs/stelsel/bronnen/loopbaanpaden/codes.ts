import type { Duur } from '../../loopbaanpad.ts';

/** Units of duration of the sectoral paths. */
export const EENHEID = {
  week: 'WEEK',
  maand: 'MAAND',
  jaar: 'JAAR',
} as const satisfies Readonly<Record<string, Duur['eenheid']>>;
