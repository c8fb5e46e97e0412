import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getMediatype } from '../contract/lees-contract.ts';
import { Driftfout } from './driftfout.ts';
import type { Bronantwoord } from './haal-antwoord.ts';
import { lijktPersoonsgegeven } from './lijkt-persoonsgegeven.ts';

/** Shorter values of a header stand in an answer by chance. */
const KORTSTE_GEHEIM = 6;

/** Keeps answers as files, for new fixtures. */
export interface Bewaarder {
  bewaar(operatie: string, antwoord: Bronantwoord): void;
  getTelling(): { readonly opgeslagen: number; readonly geweigerd: number };
}

/**
 * Writes the body of each answer to a folder, as `<operatie>-<n>.<soort>`, over nothing that is there. What may hold
 * something of a person, or repeats a header that it was asked with, is not written but counted. Throws a Driftfout of one Dutch
 * line when the folder cannot be made.
 */
export const createBewaarder = (map: string, geheimen: Headers): Bewaarder => {
  maakMap(map);
  const waarden = [...geheimen.values()].filter(({ length }) => length >= KORTSTE_GEHEIM);
  let opgeslagen = 0;
  let geweigerd = 0;
  return {
    bewaar: (operatie, { koppen, body }) => {
      if (body === '') return;
      if (body === null || lijktPersoonsgegeven(body) || waarden.some((waarde) => body.includes(waarde))) {
        geweigerd += 1;
        return;
      }
      schrijfNieuw(map, operatie, getSoort(getMediatype(koppen.get('content-type') ?? '')), body);
      opgeslagen += 1;
    },
    getTelling: () => ({ opgeslagen, geweigerd }),
  };
};

const maakMap = (map: string): void => {
  try {
    mkdirSync(map, { recursive: true });
  } catch {
    throw new Driftfout('De map van --bewaar kan niet worden gemaakt.');
  }
};

const schrijfNieuw = (map: string, operatie: string, soort: string, body: string): void => {
  for (let teller = 1; ; teller += 1) {
    try {
      writeFileSync(join(map, `${operatie}-${teller}.${soort}`), body, { flag: 'wx' });
      return;
    } catch (fout) {
      if (Object(fout).code !== 'EEXIST') throw new Driftfout('In de map van --bewaar kan niet worden geschreven.');
    }
  }
};

const getSoort = (type: string): string => {
  if (/[/+]json$/.test(type)) return 'json';
  if (/[/+]xml$/.test(type)) return 'xml';
  return type === 'text/csv' ? 'csv' : 'txt';
};
