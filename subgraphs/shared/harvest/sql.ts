/** Files that are written once and then only read; a crash while one is written loses nothing but that file. */
const SNEL_SQL = `
  PRAGMA page_size = 8192;
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  PRAGMA temp_store = FILE;
  PRAGMA cache_size = -32768;
`;

/** One feed as it was harvested last, before it is joined with the others. */
export const LADING_SQL = `
  ${SNEL_SQL}
  CREATE TABLE pagina (nr INTEGER PRIMARY KEY, pagina TEXT NOT NULL, etag TEXT, volgende TEXT);
  CREATE TABLE document (
    nr INTEGER PRIMARY KEY, id TEXT NOT NULL, volgorde TEXT NOT NULL, pagina INTEGER, metBeroep INTEGER,
    kenmerken TEXT NOT NULL, woorden TEXT NOT NULL, gegevens TEXT NOT NULL
  );
  CREATE TABLE afdruk (nr INTEGER PRIMARY KEY, vingerafdruk TEXT NOT NULL, blokken TEXT NOT NULL);
`;

/** Done last: filling a table is cheaper without it. Of what a feed offered twice, the first stays. */
export const LADING_SLEUTELS_SQL = `
  DELETE FROM document WHERE nr IN (
    SELECT nr FROM (SELECT nr, row_number() OVER (PARTITION BY id ORDER BY nr) AS keer FROM document) WHERE keer > 1
  );
  DELETE FROM afdruk WHERE nr NOT IN (SELECT nr FROM document);
  CREATE INDEX document_volgorde ON document (volgorde, id);
  CREATE INDEX document_pagina ON document (pagina) WHERE pagina IS NOT NULL;
`;

/**
 * The index. Items are numbered in their order; `lijst` holds for each value of each property, and for each word of the
 * text, the numbers of the items that have it (32 bits each, sorted); `stam` leads from what forms of
 * a word have in common to those forms.
 */
export const INDEX_SQL = `
  ${SNEL_SQL}
  CREATE TABLE item (nr INTEGER PRIMARY KEY, id TEXT NOT NULL, volgorde TEXT NOT NULL, gegevens TEXT NOT NULL);
  CREATE TABLE lid (id TEXT PRIMARY KEY, nr INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TEMP TABLE deel (naam TEXT NOT NULL, waarde TEXT NOT NULL, nrs BLOB NOT NULL);
  CREATE TABLE lijst (naam TEXT NOT NULL, waarde TEXT NOT NULL, nrs BLOB NOT NULL);
  CREATE TABLE stam (stam TEXT NOT NULL, woord TEXT NOT NULL, PRIMARY KEY (stam, woord)) WITHOUT ROWID;
  CREATE TABLE blok (sleutel INTEGER NOT NULL, nr INTEGER NOT NULL);
`;

/** Made last, as above. */
export const INDEX_SLEUTELS_SQL = `
  CREATE UNIQUE INDEX item_id ON item (id);
  CREATE UNIQUE INDEX lijst_waarde ON lijst (naam, waarde);
  CREATE INDEX blok_sleutel ON blok (sleutel, nr);
`;

/** Stands among the properties for the words of the text. */
export const TEKST = 'tekst';
