import { MAXIMUM_FIRST, MAXIMUM_ZOEK } from '../shared/invoer/controleer-argumenten.ts';
import { createInvoerFout } from '../shared/invoer-fout.ts';

/** A list may hold 1 to 100 items. */
export const controleerFirst = (first: number): number => {
  if (first < 1 || first > MAXIMUM_FIRST) throw createInvoerFout('first', `must be 1 to ${MAXIMUM_FIRST}`);
  return first;
};

/** A text to search for, without spaces around it. */
export const controleerZoek = (zoek: string): string => {
  if (zoek.length > MAXIMUM_ZOEK) throw createInvoerFout('zoek', `must have at most ${MAXIMUM_ZOEK} characters`);
  return zoek.trim();
};

/** Ids of skills, each once. */
export const controleerVaardigheden = (vaardigheden: readonly string[]): readonly string[] => {
  if (vaardigheden.length > MAXIMUM_FIRST) {
    throw createInvoerFout('vaardigheden', `must have at most ${MAXIMUM_FIRST} ids`);
  }
  return [...new Set(vaardigheden)];
};
