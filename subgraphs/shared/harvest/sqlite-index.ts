import { rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { LRUCache } from 'lru-cache';
import { createInvoerFout } from '../invoer-fout.ts';
import type { HarvestIndex, IndexPagina, IndexVraag } from './harvest-index.ts';

/** Questions differ in which filters they have, not in much else. */
const STATEMENTS_MAXIMUM = 200;
/** A finished index does not change, so what was counted once stays true. */
const TOTALEN_MAXIMUM = 1_000;

/** Opens a finished index file for reading; closing it removes the file. */
export const openSqliteIndex = <T>(bestand: string): HarvestIndex<T> => {
  const db = new DatabaseSync(bestand, { readOnly: true });
  const statements = new LRUCache<string, StatementSync>({
    max: STATEMENTS_MAXIMUM,
    memoMethod: (sql) => db.prepare(sql),
  });
  const totalen = new LRUCache<string, number>({ max: TOTALEN_MAXIMUM });
  const leesItem = db.prepare('SELECT gegevens FROM item WHERE id = ?');
  return {
    zoek: async (vraag) => zoek<T>((sql) => statements.memo(sql), totalen, vraag),
    lees: async (ids) => {
      const gevonden = new Map<string, T>();
      for (const id of ids) {
        const rij = leesItem.get(id);
        if (rij) gevonden.set(id, JSON.parse(String(rij.gegevens)));
      }
      return gevonden;
    },
    sluit: async () => {
      db.close();
      rmSync(bestand, { force: true });
    },
  };
};

const zoek = <T>(
  prepare: (sql: string) => StatementSync,
  totalen: LRUCache<string, number>,
  { zoek: tekst, filters = {}, uitgezonderd = {}, na, first }: IndexVraag,
): IndexPagina<T> => {
  const voorwaarden: string[] = [];
  const waarden: SQLInputValue[] = [];
  const eis = (sql: string, ...parameters: readonly SQLInputValue[]): void => {
    voorwaarden.push(sql);
    waarden.push(...parameters);
  };
  const woorden = getZoekwoorden(tekst ?? '');
  // Signs without a word in them are looked for as well, and are nowhere.
  if (!woorden && tekst?.trim()) eis('FALSE');
  if (woorden) eis('nr IN (SELECT rowid FROM tekst WHERE tekst MATCH ?)', woorden);
  for (const [naam, mogelijk] of Object.entries(filters)) eis(`nr IN (${KENMERK_IN})`, naam, JSON.stringify(mogelijk));
  for (const [naam, verboden] of Object.entries(uitgezonderd))
    eis(`nr NOT IN (${KENMERK_IN})`, naam, JSON.stringify(verboden));

  const sleutel = JSON.stringify([voorwaarden, waarden]);
  const totaal =
    totalen.get(sleutel) ??
    Number(prepare(`SELECT count(*) AS aantal FROM item${waar(voorwaarden)}`).get(...waarden)?.aantal ?? 0);
  totalen.set(sleutel, totaal);
  // Who asks for no items wants to know how many there are.
  if (totaal === 0 || (first === 0 && na == null)) return { treffers: [], meer: totaal > 0, totaal };
  if (na != null) eis('(volgorde, id) > (?, ?)', ...leesPositie(na));
  const rijen = prepare(
    `SELECT id, volgorde, gegevens FROM item${waar(voorwaarden)} ORDER BY volgorde, id LIMIT ?`,
  ).all(...waarden, first + 1);
  return {
    treffers: rijen.slice(0, first).map((rij) => ({
      id: String(rij.id),
      volgorde: String(rij.volgorde),
      positie: `${rij.volgorde}\n${rij.id}`,
      gegevens: JSON.parse(String(rij.gegevens)),
    })),
    meer: rijen.length > first,
    totaal,
  };
};

const KENMERK_IN = 'SELECT nr FROM kenmerk WHERE naam = ? AND waarde IN (SELECT value FROM json_each(?))';

const waar = (voorwaarden: readonly string[]): string =>
  voorwaarden.length > 0 ? ` WHERE ${voorwaarden.join(' AND ')}` : '';

/** Every word must occur, possibly unfinished; quoting keeps the query language of FTS5 out of reach. */
const getZoekwoorden = (tekst: string): string | null => {
  const woorden = tekst.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  return woorden.length > 0 ? woorden.map((woord) => `"${woord}"*`).join(' ') : null;
};

/** A position is this index's own or, in a cursor of a list that orders the same items otherwise, not one at all. */
const leesPositie = (positie: string): readonly [string, string] => {
  const [, volgorde, id] = /^(.*)\n(.*)$/s.exec(positie) ?? [];
  if (volgorde === undefined || id === undefined) throw createInvoerFout('after', 'is a cursor of another list');
  return [volgorde, id];
};
