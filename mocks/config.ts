const STANDAARDPOORT = 4100;

/** The port of the mocked sources; throws with one clear line when `MOCKS_PORT` is not a port. */
export const leesMocksPoort = (env: Readonly<Record<string, string | undefined>>): number => {
  const poort = Number(env.MOCKS_PORT || STANDAARDPOORT);
  if (!Number.isInteger(poort) || poort < 1 || poort > 65_535)
    throw new Error('Ongeldige instelling: MOCKS_PORT is geen poort');
  return poort;
};
