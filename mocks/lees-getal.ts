/** A value of a query as a whole number; null when it is something else. */
export const leesGetal = (waarde: string | null, standaard: number): number | null => {
  if (waarde === null) return standaard;
  return /^\d{1,9}$/.test(waarde) ? Number(waarde) : null;
};
