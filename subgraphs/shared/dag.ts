import { LRUCache } from 'lru-cache';

/** The day of an instant in the Netherlands, YYYY-MM-DD: laws and registers count from midnight there, not in UTC. */
export const getDag = (tijdstip: Date): string => DAGEN.memo(Math.floor(tijdstip.getTime() / UUR_MS));

/** A day so many days later, or with a number below zero earlier. */
export const plusDagen = (dag: string, dagen: number): string => {
  const datum = new Date(`${dag}T00:00:00Z`);
  datum.setUTCDate(datum.getUTCDate() + dagen);
  return datum.toISOString().slice(0, 10);
};

const UUR_MS = 60 * 60 * 1_000;
/** The hours of about three months; midnight here is always the beginning of an hour, whatever the season. */
const UREN_MAXIMUM = 2_000;

/** Sweden writes its dates as ISO 8601 does. */
const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

const DAGEN = new LRUCache<number, string>({
  max: UREN_MAXIMUM,
  memoMethod: (uur) => DAG.format(new Date(uur * UUR_MS)),
});
