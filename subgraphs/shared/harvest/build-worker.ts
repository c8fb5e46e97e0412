import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { HarvestDocument } from './harvest-index.ts';
import { SCHEMA_SQL, VOLGORDE_SQL } from './index-sql.ts';

/** What the builder sends: a batch of documents, or null when there are no more. */
export type Lading = readonly HarvestDocument<unknown>[] | null;

/** Runs in a thread of its own, because filling a full-text index would keep every request waiting. */
const db = new DatabaseSync(workerData.bestand);
db.exec(SCHEMA_SQL);
const voegItemToe = db.prepare('INSERT OR IGNORE INTO item (id, volgorde, gegevens) VALUES (?, ?, ?)');
const voegKenmerkToe = db.prepare('INSERT OR IGNORE INTO kenmerk (naam, waarde, nr) VALUES (?, ?, ?)');
const voegTekstToe = db.prepare('INSERT INTO tekst (rowid, inhoud) VALUES (?, ?)');

const schrijf = (lading: readonly HarvestDocument<unknown>[]): void => {
  db.exec('BEGIN');
  for (const { id, volgorde, gegevens, kenmerken, tekst } of lading) {
    const { changes, lastInsertRowid } = voegItemToe.run(id, volgorde, JSON.stringify(gegevens));
    if (changes === 0) continue;
    for (const [naam, waarden] of Object.entries(kenmerken)) {
      for (const waarde of waarden) voegKenmerkToe.run(naam, waarde, lastInsertRowid);
    }
    voegTekstToe.run(lastInsertRowid, tekst);
  }
  db.exec('COMMIT');
};

parentPort?.on('message', (lading: Lading) => {
  if (lading) schrijf(lading);
  else {
    db.exec(VOLGORDE_SQL);
    db.close();
    parentPort?.unref();
  }
  parentPort?.postMessage('gereed');
});
