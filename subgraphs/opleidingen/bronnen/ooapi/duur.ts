import type { Opleiding } from '../../opleiding.ts';

/** Durations of ISO 8601 as OOAPI v5 writes them (RFC 3339, appendix A). */
const PATROON = /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)([DW]))?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:[\d.]+S)?)?$/;

/**
 * A duration as a number of one unit; null when it is not written as agreed, has no length, or mixes units that cannot be
 * counted in each other. Years and months can: P1Y6M is 18 months. So can hours and minutes.
 */
export const parseDuur = (tekst: string): Opleiding['duur'] => {
  const [, jaren, maanden, dagen, dageenheid, uren, minuten] = PATROON.exec(tekst) ?? [];
  const delen = [
    getJarenEnMaanden(Number(jaren ?? 0), Number(maanden ?? 0)),
    getDuur(Number(dagen ?? 0), dageenheid === 'W' ? 'WEEK' : 'DAG'),
    getDuur(Math.round((Number(uren ?? 0) + Number(minuten ?? 0) / 60) * 100) / 100, 'UUR'),
  ].filter((deel) => deel !== null);
  return delen.length === 1 ? (delen[0] ?? null) : null;
};

type Duur = NonNullable<Opleiding['duur']>;

const getJarenEnMaanden = (jaren: number, maanden: number): Duur | null =>
  maanden === 0 ? getDuur(jaren, 'JAAR') : getDuur(jaren * 12 + maanden, 'MAAND');

const getDuur = (aantal: number, eenheid: Duur['eenheid']): Duur | null => (aantal > 0 ? { aantal, eenheid } : null);
