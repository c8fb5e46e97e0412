import { DatabaseSync } from 'node:sqlite';
import { createLijstschrijver } from './lijstschrijver.ts';
import type { Samenvoeging } from './samenvoeging.ts';
import { INDEX_SLEUTELS_SQL, INDEX_SQL, TEKST } from './sql.ts';
import { createSamengevoegd, SAMEN } from './voeg-dubbelen-samen.ts';
import { getStam } from './woorden.ts';

/** This many items are written as one. */
const ITEMS_PER_TRANSACTIE = 10_000;

/** Writes one index of several harvests into a file, and tells how many items it holds. */
export const schrijfIndex = (
  bestand: string,
  ladingen: readonly string[],
  samenvoeging: Samenvoeging<unknown, unknown> | null,
): number => {
  const db = new DatabaseSync(bestand);
  try {
    return vul(db, ladingen, samenvoeging);
  } finally {
    db.close();
  }
};

const vul = (
  db: DatabaseSync,
  ladingen: readonly string[],
  samenvoeging: Samenvoeging<unknown, unknown> | null,
): number => {
  db.exec(INDEX_SQL);
  const schemas = ladingen.map((lading, nummer) => {
    db.prepare(`ATTACH ? AS lading${nummer}`).run(lading);
    return `lading${nummer}`;
  });

  // What was joined stands in a table of the same shape as a harvest, and replaces the items that it was made of.
  const { isOpgegaan, leden } = samenvoeging
    ? createSamengevoegd(db, schemas, samenvoeging)
    : { isOpgegaan: () => false, leden: [] };

  const voegItemToe = db.prepare('INSERT INTO item (nr, id, volgorde, gegevens) VALUES (?, ?, ?, ?)');
  const voegBlokToe = db.prepare('INSERT INTO blok (sleutel, nr) VALUES (?, ?)');
  const lijsten = createLijstschrijver(db);

  const voegToe = (nr: number, rij: Readonly<Record<string, unknown>>): void => {
    voegItemToe.run(nr, String(rij.id), String(rij.volgorde), String(rij.gegevens));
    for (const woord of String(rij.woorden).split(' ')) if (woord) lijsten.voegToe(TEKST, woord, nr);
    const kenmerken: Record<string, readonly string[]> = JSON.parse(String(rij.kenmerken));
    for (const [naam, waarden] of Object.entries(kenmerken)) {
      for (const waarde of new Set(waarden)) lijsten.voegToe(naam, waarde, nr);
    }
    for (const sleutel of rij.blokken ? JSON.parse(String(rij.blokken)) : []) voegBlokToe.run(sleutel, nr);
  };

  /** Each harvest is read along its own order, so that putting them together takes no sorting. */
  const delen = [...schemas, ...(samenvoeging ? [SAMEN] : [])].map(
    (schema, nummer) =>
      `SELECT ${nummer} AS lading, nr, id, volgorde, kenmerken, woorden, gegevens, blokken
       FROM ${schema}.document LEFT JOIN ${schema}.afdruk USING (nr)`,
  );
  const inOrde = db.prepare(`${delen.join(' UNION ALL ')} ORDER BY volgorde, id`);

  let nr = 0;
  db.exec('BEGIN');
  for (const rij of inOrde.iterate()) {
    if (isOpgegaan(Number(rij.lading), Number(rij.nr))) continue;
    voegToe(nr, rij);
    nr += 1;
    if (nr % ITEMS_PER_TRANSACTIE === 0) db.exec('COMMIT; BEGIN');
  }
  lijsten.sluitAf();
  const voegStamToe = db.prepare('INSERT INTO stam (stam, woord) VALUES (?, ?)');
  for (const { waarde } of db.prepare('SELECT waarde FROM lijst WHERE naam = ?').all(TEKST))
    voegStamToe.run(getStam(String(waarde)), String(waarde));
  db.exec('COMMIT');
  db.exec(INDEX_SLEUTELS_SQL);
  const voegLidToe = db.prepare('INSERT OR IGNORE INTO lid (id, nr) SELECT ?, nr FROM item WHERE id = ?');
  db.exec('BEGIN');
  for (const { id, leider } of leden) voegLidToe.run(id, leider);
  db.exec('COMMIT');
  return nr;
};
