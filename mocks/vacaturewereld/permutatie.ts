/** A fixed shuffle of the numbers 0 up to (not including) a number, computed in both directions: no list is kept. */
export interface Permutatie {
  readonly naar: (nummer: number) => number;
  readonly terug: (plaats: number) => number;
}

/** About the golden ratio: neighbours land far apart. */
const STAP = 0.618;

/** Shuffles by `stap * nummer + begin` modulo the size; up to some tens of millions the products stay exact. */
export const createPermutatie = (omvang: number, begin: number): Permutatie => {
  const modulus = Math.max(1, omvang);
  let stap = Math.max(1, Math.floor(modulus * STAP));
  while (getGgd(stap, modulus) !== 1) stap += 1;
  const omgekeerd = getInverse(stap, modulus);
  const verschuiving = begin % modulus;
  return {
    naar: (nummer) => (stap * nummer + verschuiving) % modulus,
    terug: (plaats) => (omgekeerd * ((plaats - verschuiving + modulus) % modulus)) % modulus,
  };
};

const getGgd = (a: number, b: number): number => (b === 0 ? a : getGgd(b, a % b));

/** The number that undoes a multiplication, by the extended algorithm of Euclid. */
const getInverse = (getal: number, modulus: number): number => {
  let [rest, volgende, t, nieuw] = [modulus, getal, 0, 1];
  while (volgende > 0) {
    const keer = Math.floor(rest / volgende);
    [rest, volgende] = [volgende, rest - keer * volgende];
    [t, nieuw] = [nieuw, t - keer * nieuw];
  }
  return (t + modulus) % modulus;
};
