import type { Lesvorm } from './opleiding.ts';

/** Several ways of one programme together, in the order in which one of them names the whole. */
const VOORRANG: readonly Lesvorm[] = ['KLASSIKAAL', 'ONLINE', 'PRAKTIJK', 'COACHING', 'ZELFSTUDIE', 'OVERIG'];

/** One way of teaching for a source that lists several; in a classroom and online together is a way of its own. */
export const combineerLesvormen = (vormen: readonly Lesvorm[]): Lesvorm => {
  const isGemengd = vormen.includes('KLASSIKAAL') && vormen.includes('ONLINE');
  if (isGemengd || vormen.includes('KLASSIKAAL_EN_ONLINE')) return 'KLASSIKAAL_EN_ONLINE';
  return VOORRANG.find((vorm) => vormen.includes(vorm)) ?? 'ONBEKEND';
};
