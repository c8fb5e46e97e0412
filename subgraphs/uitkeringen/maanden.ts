import { plusDagen } from '../shared/dag.ts';

/** A day so many whole months later; a day that its month does not have becomes the last of that month. */
export const plusMaanden = (dag: string, maanden: number): string => {
  const [jaar = 0, maand = 1, dagnummer = 1] = dag.split('-').map(Number);
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0));
  laatste.setUTCDate(Math.min(dagnummer, laatste.getUTCDate()));
  return laatste.toISOString().slice(0, 10);
};

/**
 * The first day after a stretch of so many months that begins on a day. Where its month lacks that day, the stretch fills
 * the month: six months from 31 August end on the last of February.
 */
export const getEersteDagNa = (begin: string, maanden: number): string => {
  const dag = plusMaanden(begin, maanden);
  return dag.slice(8) === begin.slice(8) ? dag : plusDagen(dag, 1);
};

/** Whole months that fit from a day up to another that is not part of it; 0 when not one fits. */
export const getHeleMaanden = (van: string, dagErna: string): number => {
  const maanden = (dag: string): number => Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7));
  const hoogstens = maanden(dagErna) - maanden(van);
  return Math.max(0, getEersteDagNa(van, hoogstens) <= dagErna ? hoogstens : hoogstens - 1);
};
