import type { Random } from '../random.ts';

/** An order by chance; the same seed gives the same one. */
export const schud = <T>(items: readonly T[], random: Random): readonly T[] => {
  const geloot = items.map((item) => ({ item, kans: random.next() }));
  return geloot.sort((a, b) => a.kans - b.kans).map(({ item }) => item);
};
