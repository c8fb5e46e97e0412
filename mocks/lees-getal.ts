/** A value of a query as a whole number; null when it is something else, or longer than a number can be exact. */
export const leesGetal = (waarde: string | null, standaard: number): number | null => {
  if (waarde === null) return standaard;
  return /^\d{1,15}$/.test(waarde) ? Number(waarde) : null;
};
