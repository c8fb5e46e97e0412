const STANDAARDPOORT = 4100;
const STANDAARD_VACATURES = 10_000;
const MAXIMUM_VACATURES = 1_000_000;

/** How the mocked sources are started. */
export interface MocksConfig {
  readonly poort: number;
  /** How many vacancies stand at the counters together. */
  readonly vacatures: number;
}

/** Reads `MOCKS_PORT` and `MOCKS_VACATURES`; throws with one clear line when one of them is wrong. */
export const leesMocksConfig = (env: Readonly<Record<string, string | undefined>>): MocksConfig => ({
  poort: leesGeheel(env.MOCKS_PORT, STANDAARDPOORT, 65_535, 'MOCKS_PORT is geen poort'),
  vacatures: leesGeheel(
    env.MOCKS_VACATURES,
    STANDAARD_VACATURES,
    MAXIMUM_VACATURES,
    `MOCKS_VACATURES is geen aantal van 1 tot en met ${MAXIMUM_VACATURES}`,
  ),
});

const leesGeheel = (tekst: string | undefined, standaard: number, maximum: number, melding: string): number => {
  const getal = Number(tekst || standaard);
  if (!Number.isInteger(getal) || getal < 1 || getal > maximum) throw new Error(`Ongeldige instelling: ${melding}`);
  return getal;
};
