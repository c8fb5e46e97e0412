/** The instant it is in the mocked world: the real one unless its clock stands still. */
export const mockNu = (): Date => new Date(bevroren ?? Date.now());

/** The day the mocked world lives in, as YYYY-MM-DD (UTC). */
export const mockVandaag = (): string => mockNu().toISOString().slice(0, 10);

/** Stops the clock of the mocked world at an instant, or (with null) lets it follow the real one again. */
export const zetMockNu = (nu: Date | null): void => {
  bevroren = nu?.getTime() ?? null;
};

/** Stops the clock at noon of a day (YYYY-MM-DD), or (with null) lets it follow the real one again. */
export const zetMockVandaag = (dag: string | null): void =>
  zetMockNu(dag === null ? null : new Date(`${dag}T12:00:00Z`));

/** Whether the clock stands still. */
export const isBevroren = (): boolean => bevroren !== null;

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

/** Milliseconds since 1970; null while the clock runs. */
let bevroren: number | null = null;
