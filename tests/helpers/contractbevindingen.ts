const bevindingen = new Set<string>();

/** Keeps what was not as a contract says until the test is over. */
export const meldBevinding = (bevinding: string): void => void bevindingen.add(bevinding);

/** What was found since the last look, and forgets it. */
export const haalBevindingen = (): readonly string[] => {
  const gevonden = [...bevindingen];
  bevindingen.clear();
  return gevonden;
};
