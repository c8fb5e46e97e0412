/** A seeded source of chance: the same seed gives the same world on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `van` up to and including `tot`. */
  int(van: number, tot: number): number;
  /** One of the items; the list may not be empty. */
  pick<T>(items: readonly T[]): T;
  /** True with probability `kans`. */
  chance(kans: number): boolean;
}

/** SplitMix32 over a hash of the seed parts: small, fast and good enough for plausible data. Never for secrets. */
export const createRandom = (...seed: readonly (string | number)[]): Random => {
  let state = hash(seed.join('|'));
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let t = state ^ (state >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return ((t ^ (t >>> 15)) >>> 0) / 4294967296;
  };
  return {
    next,
    int: (van, tot) => van + Math.floor(next() * (tot - van + 1)),
    pick: <T>(items: readonly T[]): T => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new RangeError('pick() needs a list with at least one item');
      return item;
    },
    chance: (kans) => next() < kans,
  };
};

/** FNV-1a, 32 bits. */
const hash = (tekst: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i += 1) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193);
  return h;
};
