/** How sure it is that two items are the same thing: 0 or more is yes. */
export type GetSterkte = (a: number, b: number) => number;

type Paar = readonly [number, number];

/**
 * Groups what is connected by pairs, of numbers below `aantal`. Only groups of two and more are given, each in ascending
 * order, in order of their lowest number.
 *
 * Without `getSterkte` one pair is enough to join two groups: union-find with path halving. With it the surest pairs go
 * first, and two groups are joined only when their members are the same thing on average (average linkage), so that one
 * item that looks like two others does not make one of them. The order of the pairs does not count.
 */
export const vormClusters = (
  aantal: number,
  paren: Iterable<Paar>,
  getSterkte: GetSterkte | null = null,
): readonly (readonly number[])[] =>
  getSterkte === null ? vormVerbonden(aantal, paren) : vormHechte(aantal, paren, getSterkte);

const vormVerbonden = (aantal: number, paren: Iterable<Paar>): readonly (readonly number[])[] => {
  const ouders = Uint32Array.from({ length: aantal }, (_, nummer) => nummer);
  const zoekWortel = (nummer: number): number => {
    let hier = nummer;
    for (let ouder = ouders[hier] ?? hier; ouder !== hier; ouder = ouders[hier] ?? hier) {
      ouders[hier] = ouders[ouder] ?? ouder;
      hier = ouders[hier] ?? hier;
    }
    return hier;
  };
  const betrokken = new Set<number>();
  for (const [a, b] of paren) {
    const [wortelA, wortelB] = [zoekWortel(a), zoekWortel(b)];
    ouders[Math.max(wortelA, wortelB)] = Math.min(wortelA, wortelB);
    betrokken.add(a).add(b);
  }
  const clusters = Map.groupBy(
    [...betrokken].sort((a, b) => a - b),
    zoekWortel,
  );
  return [...clusters.values()];
};

const vormHechte = (aantal: number, paren: Iterable<Paar>, getSterkte: GetSterkte): readonly (readonly number[])[] => {
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
