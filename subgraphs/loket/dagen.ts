/** The calendar date in the Netherlands at an instant, ISO 8601: laws do not count in UTC. */
export const getVandaag = (nu: Date): string => KALENDER.format(nu);

/** A date so many days later. */
export const plusDagen = (datum: string, dagen: number): string => {
  const dag = new Date(`${datum}T00:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + dagen);
  return dag.toISOString().slice(0, 10);
};

/** A date so many working days later: Saturdays and Sundays do not count, public holidays do. */
export const plusWerkdagen = (datum: string, werkdagen: number): string => {
  let dag = datum;
  for (let over = werkdagen; over > 0; ) {
    dag = plusDagen(dag, 1);
    if (!isWeekend(dag)) over -= 1;
  }
  return dag;
};

/** Sweden writes its dates as ISO 8601 does. */
const KALENDER = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

const isWeekend = (datum: string): boolean => [0, 6].includes(new Date(`${datum}T00:00:00Z`).getUTCDay());
