import { createInvoerFout } from '../shared/invoer-fout.ts';

const FIRST_MAXIMUM = 100;
const ZOEK_MAXIMUM = 200;
const VAARDIGHEDEN_MAXIMUM = 100;

/** A list may hold 1 to 100 items. */
export const controleerFirst = (first: number): number => {
  if (first < 1 || first > FIRST_MAXIMUM) throw createInvoerFout('first', `must be 1 to ${FIRST_MAXIMUM}`);
  return first;
};

/** A text to search for, without spaces around it. */
export const controleerZoek = (zoek: string): string => {
  if (zoek.length > ZOEK_MAXIMUM) throw createInvoerFout('zoek', `must have at most ${ZOEK_MAXIMUM} characters`);
  return zoek.trim();
};

/** Ids of skills, each once. */
export const controleerVaardigheden = (vaardigheden: readonly string[]): readonly string[] => {
  if (vaardigheden.length > VAARDIGHEDEN_MAXIMUM) {
    throw createInvoerFout('vaardigheden', `must have at most ${VAARDIGHEDEN_MAXIMUM} ids`);
  }
  return [...new Set(vaardigheden)];
};
