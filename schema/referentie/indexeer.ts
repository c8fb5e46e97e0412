/**
 * Items by their key, built once at import so that a lookup is one step.
 *
 * @throws Error on a key that occurs twice: a reference table may not contradict itself.
 */
export const indexeer = <T>(items: readonly T[], sleutel: (item: T) => string): ReadonlyMap<string, T> => {
  const index = new Map<string, T>();
  for (const item of items) {
    const waarde = sleutel(item);
    if (index.has(waarde)) throw new Error(`Key ${waarde} occurs twice in a reference table`);
    index.set(waarde, item);
  }
  return index;
};

/** Looks up the items under a key, in the order of the table; a frozen empty list for a key without items. */
export const groepeer = <T>(
  items: readonly T[],
  sleutels: (item: T) => readonly string[],
): ((sleutel: string) => readonly T[]) => {
  const groepen = new Map<string, T[]>();
  for (const item of items) {
    for (const sleutel of sleutels(item)) {
      const groep = groepen.get(sleutel);
      if (groep) groep.push(item);
      else groepen.set(sleutel, [item]);
    }
  }
  for (const groep of groepen.values()) Object.freeze(groep);
  return (sleutel) => groepen.get(sleutel) ?? LEEG;
};

const LEEG: readonly never[] = Object.freeze([]);
