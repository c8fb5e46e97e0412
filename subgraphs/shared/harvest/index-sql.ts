/** Tables of the embedded index; written once by the builder, only read afterwards. */
export const SCHEMA_SQL = `
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  CREATE TABLE item (nr INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, volgorde TEXT NOT NULL, gegevens TEXT NOT NULL);
  CREATE TABLE kenmerk (naam TEXT, waarde TEXT, nr INTEGER, PRIMARY KEY (naam, waarde, nr)) WITHOUT ROWID;
  CREATE VIRTUAL TABLE tekst USING fts5 (inhoud, content = '', tokenize = 'unicode61 remove_diacritics 2');
`;

/** Made last: filling a table is cheaper without it. */
export const VOLGORDE_SQL = 'CREATE INDEX item_volgorde ON item (volgorde, id); ANALYZE;';
