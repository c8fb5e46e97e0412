/** Remembers things for a while. */
export interface Geheugen<T> {
  /** Remembers until an instant (ms since 1970); false when it was remembered already. */
  zet(sleutel: string, waarde: T, totMs: number): boolean;
  /** Gives what is remembered and forgets it; null when there is nothing, or too late. */
  neem(sleutel: string): T | null;
}

const MAXIMUM_STUKS = 10_000;

export const createGeheugen = <T>(nu: () => Date): Geheugen<T> => {
  const stukken = new Map<string, { readonly waarde: T; readonly totMs: number }>();
  const ruimOp = (): void => {
    for (const [sleutel, { totMs }] of stukken) if (totMs <= nu().getTime()) stukken.delete(sleutel);
    for (const sleutel of stukken.keys()) {
      if (stukken.size < MAXIMUM_STUKS) return;
      stukken.delete(sleutel);
    }
  };
  return {
    zet: (sleutel, waarde, totMs) => {
      const eerder = stukken.get(sleutel);
      if (eerder && eerder.totMs > nu().getTime()) return false;
      if (stukken.size >= MAXIMUM_STUKS) ruimOp();
      stukken.set(sleutel, { waarde, totMs });
      return true;
    },
    neem: (sleutel) => {
      const stuk = stukken.get(sleutel);
      stukken.delete(sleutel);
      return stuk && stuk.totMs > nu().getTime() ? stuk.waarde : null;
    },
  };
};
