/** The day of an instant in the Netherlands, YYYY-MM-DD: laws and registers count from midnight there, not in UTC. */
export const getDag = (tijdstip: Date): string => DAG.format(tijdstip);

/** Sweden writes its dates as ISO 8601 does. */
const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
