/** Counts what a source said that its declaration does not know, per field; a dropped item counts under its first wrong field. */
export interface DriftMeter {
  tel(veld: string): void;
}

/** Runs a parser so that unknown codes deep inside it are counted on the meter of the source that is being read. */
export const metDrift = <T>(meter: DriftMeter, parse: () => T): T => {
  const vorige = huidige;
  huidige = meter;
  try {
    return parse();
  } finally {
    huidige = vorige;
  }
};

/** Counts a deviation on the meter of the parser that runs now. Parsing is synchronous, so there is exactly one. */
export const telDrift = (veld: string): void => huidige?.tel(veld);

let huidige: DriftMeter | null = null;
