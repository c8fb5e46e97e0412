/** The day of an instant in the Netherlands, YYYY-MM-DD: laws and registers count from midnight there, not in UTC. */
export const getDag = (tijdstip: Date): string => DAG.format(tijdstip);

/** A day so many days later, or with a number below zero earlier. */
export const plusDagen = (dag: string, dagen: number): string => {
  const datum = new Date(`${dag}T00:00:00Z`);
  datum.setUTCDate(datum.getUTCDate() + dagen);
  return datum.toISOString().slice(0, 10);
};

/** Sweden writes its dates as ISO 8601 does. */
const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
