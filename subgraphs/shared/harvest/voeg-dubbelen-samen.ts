import type { DatabaseSync } from 'node:sqlite';
import { getBlokgetal } from './blokgetal.ts';
import type { Samenvoeging } from './samenvoeging.ts';
import { vormClusters } from './vorm-clusters.ts';
import { getWoorden } from './woorden.ts';

/** Name of the attached table with what items of a cluster became. */
export const SAMEN = 'samen';

/** A block with more items than this says too little of each of them, and would cost the square of its size. */
const BLOK_MAXIMUM = 60;

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
  const clusters = vormClusters(adressen.omvang, zoekParen(db, schemas, adressen, samenvoeging));
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
  const vragen = schemas.map((schema) =>
    db.prepare(`SELECT id, gegevens, vingerafdruk FROM ${schema}.document WHERE nr = ?`),
  );
  const haal = (adres: number): Readonly<Record<string, unknown>> => {
    const lading = begin.findLastIndex((eerste) => eerste <= adres);
    return vragen[lading]?.get(adres - (begin[lading] ?? 0)) ?? {};
  };
  return {
    van: (lading, nr) => (begin[lading] ?? omvang) + nr,
    omvang,
    lees: (adres) => {
      const { id, gegevens } = haal(adres);
      return { id: String(id), gegevens: JSON.parse(String(gegevens)) };
    },
    leesVingerafdruk: (adres) => JSON.parse(String(haal(adres).vingerafdruk)),
  };
};

/** Every pair within a block that is the same thing; a pair can come back from another block. */
function* zoekParen(
  db: DatabaseSync,
  schemas: readonly string[],
  adressen: Adressen,
  { isDubbel }: Samenvoeging<unknown, unknown>,
): Generator<readonly [number, number]> {
  for (const blok of leesBlokken(db, schemas, adressen)) {
    const afdrukken = blok.map(adressen.leesVingerafdruk);
    for (const [i, a] of blok.entries()) {
      for (const [j, b] of blok.entries()) {
        if (i < j && isDubbel(afdrukken[i], afdrukken[j])) yield [a, b];
      }
    }
  }
}

function* leesBlokken(db: DatabaseSync, schemas: readonly string[], adressen: Adressen): Generator<readonly number[]> {
  const delen = schemas.map(
    (schema, nummer) =>
      `SELECT blok.value AS sleutel, ${nummer} AS lading, nr FROM ${schema}.document, json_each(blokken) AS blok`,
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
    CREATE TABLE ${SAMEN}.document (nr INTEGER PRIMARY KEY, id TEXT, volgorde TEXT, woorden TEXT, kenmerken TEXT, gegevens TEXT, blokken TEXT);
    CREATE INDEX ${SAMEN}.document_volgorde ON document (volgorde, id);
  `);
  const voegToe = db.prepare(
    `INSERT INTO ${SAMEN}.document (id, volgorde, woorden, kenmerken, gegevens, blokken) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  return (leden) => {
    const { id, volgorde, tekst, kenmerken, gegevens } = createDocument(voegSamen(leden));
    const blokken = getBlokken(createVingerafdruk(gegevens)).map(getBlokgetal);
    voegToe.run(
      id,
      volgorde,
      getWoorden(tekst).join(' '),
      JSON.stringify(kenmerken),
      JSON.stringify(gegevens),
      JSON.stringify(blokken),
    );
    return id;
  };
};
