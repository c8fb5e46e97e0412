/** The day the mocked world lives in, as YYYY-MM-DD: the real one unless the world was started with a frozen clock. */
export const mockVandaag = (): string => bevroren ?? new Date().toISOString().slice(0, 10);

/** Freezes the mocked world on a day, or (with null) lets it follow the real one again. */
export const zetMockVandaag = (dag: string | null): void => {
  bevroren = dag;
};

/** A day a number of days after (or, negative, before) today in the mocked world. */
export const mockDag = (dagenVerder: number): string => {
  const dag = new Date(`${mockVandaag()}T12:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + dagenVerder);
  return dag.toISOString().slice(0, 10);
};

/** What is as it is on a day of the mocked world: made once a day. */
export const perMockdag = <T>(maak: () => T): (() => T) => {
  let huidig: { readonly dag: string; readonly waarde: T } | null = null;
  return () => {
    const dag = mockVandaag();
    if (huidig?.dag !== dag) huidig = { dag, waarde: maak() };
    return huidig.waarde;
  };
};

let bevroren: string | null = null;
