import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { LRUCache } from 'lru-cache';
import { getBlokgetal } from './blokgetal.ts';
import type { Samenvoeging } from './samenvoeging.ts';
import { BLOK_MAXIMUM, type GetSterkte, getBlokdrempel, vormClusters } from './vorm-clusters.ts';
import { getWoorden } from './woorden.ts';

/** Name of the attached table with what items of a cluster became. */
export const SAMEN = 'samen';

/** Fingerprints in memory; those of a block, and of blocks that share members, are needed shortly after each other. */
const AFDRUKKEN_MAXIMUM = 5_000;

/** What became of items that are the same thing. */
export interface Samengevoegd {
  /** Whether an item of a harvest went into another one. */
  isOpgegaan(lading: number, nr: number): boolean;
  /** Every member of a cluster that does not carry its id, with the id that does. */
  readonly leden: readonly { readonly id: string; readonly leider: string }[];
}

/**
 * Finds items that are the same thing over all attached harvests, and writes what they become into a table of the same
 * shape: `samen.document`.
 */
export const createSamengevoegd = (
  db: DatabaseSync,
  schemas: readonly string[],
  samenvoeging: Samenvoeging<unknown, unknown>,
): Samengevoegd => {
  const adressen = createAdressen(db, schemas);
  const afdrukken = new LRUCache<number, { readonly afdruk: unknown }>({
    max: AFDRUKKEN_MAXIMUM,
    memoMethod: (adres) => ({ afdruk: adressen.leesVingerafdruk(adres) }),
  });
  const getSterkte: GetSterkte = (a, b) => samenvoeging.getSterkte(afdrukken.memo(a).afdruk, afdrukken.memo(b).afdruk);
  const paren = zoekParen(leesBlokken(db, schemas, adressen), getSterkte);
  const clusters = vormClusters(adressen.omvang, paren, getSterkte);
  const schrijf = createSchrijver(db, samenvoeging);
  const opgegaan = new Set<number>();
  const leden: { id: string; leider: string }[] = [];
  db.exec('BEGIN');
  for (const cluster of clusters) {
    const leider = schrijf(cluster.map((adres) => adressen.lees(adres).gegevens));
    for (const adres of cluster) {
      opgegaan.add(adres);
      const { id } = adressen.lees(adres);
      if (id !== leider) leden.push({ id, leider });
    }
  }
  db.exec('COMMIT');
  return { isOpgegaan: (lading, nr) => opgegaan.has(adressen.van(lading, nr)), leden };
};

interface Adressen {
  /** One number for an item, over all harvests. */
  van(lading: number, nr: number): number;
  /** Above every number. */
  readonly omvang: number;
  lees(adres: number): { readonly id: string; readonly gegevens: unknown };
  leesVingerafdruk(adres: number): unknown;
}

const createAdressen = (db: DatabaseSync, schemas: readonly string[]): Adressen => {
  const begin: number[] = [];
  let omvang = 0;
  for (const schema of schemas) {
    begin.push(omvang);
    omvang += Number(db.prepare(`SELECT max(nr) AS hoogste FROM ${schema}.document`).get()?.hoogste ?? 0) + 1;
  }
  const documenten = schemas.map((schema) => db.prepare(`SELECT id, gegevens FROM ${schema}.document WHERE nr = ?`));
  const afdrukken = schemas.map((schema) => db.prepare(`SELECT vingerafdruk FROM ${schema}.afdruk WHERE nr = ?`));
  const haal = (vragen: readonly StatementSync[], adres: number): Readonly<Record<string, unknown>> => {
    const lading = begin.findLastIndex((eerste) => eerste <= adres);
    return vragen[lading]?.get(adres - (begin[lading] ?? 0)) ?? {};
  };
  return {
    van: (lading, nr) => (begin[lading] ?? omvang) + nr,
    omvang,
    lees: (adres) => {
      const { id, gegevens } = haal(documenten, adres);
      return { id: String(id), gegevens: JSON.parse(String(gegevens)) };
    },
    leesVingerafdruk: (adres) => JSON.parse(String(haal(afdrukken, adres).vingerafdruk)),
  };
};

/** Every pair within a block that is the same thing; a pair can come back from another block. */
function* zoekParen(
  blokken: Iterable<readonly number[]>,
  getSterkte: GetSterkte,
): Generator<readonly [number, number]> {
  for (const blok of blokken) {
    const drempel = getBlokdrempel(blok.length);
    for (const [i, a] of blok.entries()) {
      for (const b of blok.slice(i + 1)) if (getSterkte(a, b) >= drempel) yield [a, b];
    }
  }
}

function* leesBlokken(db: DatabaseSync, schemas: readonly string[], adressen: Adressen): Generator<readonly number[]> {
  const delen = schemas.map(
    (schema, nummer) =>
      `SELECT blok.value AS sleutel, ${nummer} AS lading, nr FROM ${schema}.afdruk, json_each(blokken) AS blok`,
  );
  let sleutel: unknown = null;
  let blok: number[] = [];
  for (const rij of db.prepare(`${delen.join(' UNION ALL ')} ORDER BY sleutel`).iterate()) {
    if (rij.sleutel !== sleutel) {
      if (blok.length > 1 && blok.length <= BLOK_MAXIMUM) yield blok;
      sleutel = rij.sleutel;
      blok = [];
    }
    blok.push(adressen.van(Number(rij.lading), Number(rij.nr)));
  }
  if (blok.length > 1 && blok.length <= BLOK_MAXIMUM) yield blok;
}

/** Writes what the members of a cluster become, and tells its id. */
const createSchrijver = (
  db: DatabaseSync,
  { voegSamen, createDocument, createVingerafdruk, getBlokken }: Samenvoeging<unknown, unknown>,
): ((leden: readonly unknown[]) => string) => {
  // An unnamed database is a file of its own that is gone when it is closed.
  db.exec(`ATTACH '' AS ${SAMEN}`);
  db.exec(`
    CREATE TABLE ${SAMEN}.document (nr INTEGER PRIMARY KEY, id TEXT, volgorde TEXT, kenmerken TEXT, woorden TEXT, gegevens TEXT);
    CREATE TABLE ${SAMEN}.afdruk (nr INTEGER PRIMARY KEY, blokken TEXT);
    CREATE INDEX ${SAMEN}.document_volgorde ON document (volgorde, id);
  `);
  const voegToe = db.prepare(
    `INSERT INTO ${SAMEN}.document (id, volgorde, kenmerken, woorden, gegevens) VALUES (?, ?, ?, ?, ?)`,
  );
  const voegAfdrukToe = db.prepare(`INSERT INTO ${SAMEN}.afdruk (nr, blokken) VALUES (?, ?)`);
  return (leden) => {
    const { id, volgorde, tekst, kenmerken, gegevens } = createDocument(voegSamen(leden));
    const { lastInsertRowid } = voegToe.run(
      id,
      volgorde,
      JSON.stringify(kenmerken),
      getWoorden(tekst).join(' '),
      JSON.stringify(gegevens),
    );
    const blokken = getBlokken(createVingerafdruk(gegevens)).map(getBlokgetal);
    voegAfdrukToe.run(lastInsertRowid, JSON.stringify(blokken));
    return id;
  };
};
