const UUR_MS = 3_600_000;
const DAG_MS = 24 * UUR_MS;

/**
 * A date, a time without offset (Dutch time) or an instant, as schema.org has them, as an instant with the Dutch offset:
 * `2026-07-01` is `2026-07-01T00:00:00+02:00`. Its first ten characters are the day in the Netherlands.
 */
export const getTijdstip = (waarde: string): string => {
  if (/T.*(?:Z|[+-]\d\d:\d\d)$/.test(waarde)) return schrijf(Date.parse(waarde));
  const wandklok = Date.parse(waarde.includes('T') ? `${waarde}Z` : `${waarde}T00:00:00Z`);
  // Of the hour that comes twice in autumn, the second is meant.
  return schrijf(wandklok - (isZomertijd(wandklok - UUR_MS) ? 2 : 1) * UUR_MS);
};

/** The day of a date, time or instant in the Netherlands. */
export const getDagVan = (waarde: string): string => (waarde.includes('T') ? getTijdstip(waarde).slice(0, 10) : waarde);

const schrijf = (ms: number): string => {
  const verschil = isZomertijd(ms) ? 2 : 1;
  return `${new Date(ms + verschil * UUR_MS).toISOString().slice(0, 19)}+0${verschil}:00`;
};

/** From the last Sunday of March up to that of October, 01:00 UTC (directive 2000/84/EC). */
const isZomertijd = (ms: number): boolean => {
  const jaar = new Date(ms).getUTCFullYear();
  return ms >= getLaatsteZondag(jaar, 2) && ms < getLaatsteZondag(jaar, 9);
};

const getLaatsteZondag = (jaar: number, maand: number): number => {
  const laatsteDag = Date.UTC(jaar, maand, 31, 1);
  return laatsteDag - new Date(laatsteDag).getUTCDay() * DAG_MS;
};
