/** How sure it is that two items are the same thing: 0 or more is yes, one point is e (2.7) times as likely. */
export type GetSterkte = (a: number, b: number) => number;

type Paar = readonly [number, number];

/** A block with more items than this says too little of each of them, and would cost the square of its size. */
export const BLOK_MAXIMUM = 60;
/** Two items alone in a block need no more than what makes them the same. */
const PAAR = 2;

/**
 * How sure one must be of a pair that was found in a block of so many items. What many share says little: among n items
 * each has n times as many strangers to be taken for, so that it takes n times the evidence.
 */
export const getBlokdrempel = (omvang: number): number => Math.max(0, Math.log(omvang / PAAR));

/**
 * Groups what is connected by pairs, of numbers below `aantal`. Only groups of two and more are given, each in ascending
 * order, in order of their lowest number. The surest pairs go first, and two groups are joined only when their members are
 * the same thing on average (average linkage): with one pair enough (union-find), an item that looks like two others
 * would make one of them, and so on. The order of the pairs does not count.
 */
export const vormClusters = (
  aantal: number,
  paren: Iterable<Paar>,
  getSterkte: GetSterkte,
): readonly (readonly number[])[] => {
  const groepen = new Map<number, readonly number[]>();
  for (const [a, b] of sorteer(aantal, paren, getSterkte)) {
    const [groepA, groepB] = [groepen.get(a) ?? [a], groepen.get(b) ?? [b]];
    if (groepA === groepB || !horenSamen(groepA, groepB, getSterkte)) continue;
    const samen = [...groepA, ...groepB];
    for (const lid of samen) groepen.set(lid, samen);
  }
  return [...new Set(groepen.values())]
    .map((groep) => groep.toSorted((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
};

/** Every pair once, the surest first, then by number. */
const sorteer = (aantal: number, paren: Iterable<Paar>, getSterkte: GetSterkte): readonly Paar[] => {
  const sterktes = new Map<number, number>();
  for (const [een, twee] of paren) {
    const [a, b] = een < twee ? [een, twee] : [twee, een];
    const sleutel = a * aantal + b;
    if (!sterktes.has(sleutel)) sterktes.set(sleutel, getSterkte(a, b));
  }
  return [...sterktes]
    .sort(([sleutelA, sterkteA], [sleutelB, sterkteB]) => sterkteB - sterkteA || sleutelA - sleutelB)
    .map(([sleutel]) => [Math.floor(sleutel / aantal), sleutel % aantal]);
};

const horenSamen = (groepA: readonly number[], groepB: readonly number[], getSterkte: GetSterkte): boolean => {
  let som = 0;
  for (const a of groepA) for (const b of groepB) som += getSterkte(Math.min(a, b), Math.max(a, b));
  return som >= 0;
};
