import { DatabaseSync } from 'node:sqlite';
import { getBlokgetal } from './blokgetal.ts';
import type { HarvestDocument, Oogstregel, Paginamerk } from './harvest-index.ts';
import type { Ladingtelling } from './opdracht.ts';
import type { Samenvoeging } from './samenvoeging.ts';
import { LADING_SLEUTELS_SQL, LADING_SQL } from './sql.ts';
import { getWoorden } from './woorden.ts';

/** Writes one harvest of a feed into a file. */
export interface Ladingschrijver {
  schrijf(regels: readonly Oogstregel<unknown>[]): void;
  /** Makes the file ready to be read, and tells what is in it. */
  sluit(): Ladingtelling;
  /** Leaves the file as it is, to be removed. */
  breekAf(): void;
}

/** Begins a harvest, with the one before for pages that did not change. */
export const createLadingschrijver = (
  bestand: string,
  vorige: string | null,
  samenvoeging: Samenvoeging<unknown, unknown> | null,
): Ladingschrijver => {
  const db = new DatabaseSync(bestand);
  db.exec(LADING_SQL);
  if (vorige !== null) db.prepare('ATTACH ? AS vorige').run(vorige);
  const voegDocumentToe = db.prepare(
    `INSERT OR IGNORE INTO document (id, volgorde, pagina, woorden, kenmerken, gegevens, vingerafdruk, blokken)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const voegPaginaToe = db.prepare('INSERT INTO pagina (pagina, etag, volgende) VALUES (?, ?, ?)');
  let pagina: number | bigint | null = null;

  const schrijfDocument = ({ id, volgorde, tekst, kenmerken, gegevens }: HarvestDocument<unknown>): void => {
    const vingerafdruk = samenvoeging?.createVingerafdruk(gegevens);
    voegDocumentToe.run(
      id,
      volgorde,
      pagina,
      getWoorden(tekst).join(' '),
      JSON.stringify(kenmerken),
      JSON.stringify(gegevens),
      vingerafdruk === undefined ? null : JSON.stringify(vingerafdruk),
      JSON.stringify((samenvoeging?.getBlokken(vingerafdruk) ?? []).map(getBlokgetal)),
    );
  };

  const schrijfPagina = (merk: Paginamerk): void => {
    pagina = voegPaginaToe.run(merk.pagina, merk.etag, merk.volgende).lastInsertRowid;
    if (merk.ongewijzigd) neemOver(merk.pagina, pagina);
  };

  /** The documents of a page that did not change, with what was made of them. */
  const neemOver = (adres: string, naar: number | bigint): void => {
    db.prepare(
      `INSERT OR IGNORE INTO document (id, volgorde, pagina, woorden, kenmerken, gegevens, vingerafdruk, blokken)
       SELECT id, volgorde, ?, woorden, kenmerken, gegevens, vingerafdruk, blokken FROM vorige.document
       WHERE pagina = (SELECT nr FROM vorige.pagina WHERE pagina = ?)`,
    ).run(naar, adres);
  };

  const telLading = (): Ladingtelling => {
    const { aantal, kentBeroep, metBeroep } = Object(
      db
        .prepare(
          `SELECT count(*) AS aantal, count(kenmerken -> '$.beroep') AS kentBeroep,
             count(kenmerken -> '$.beroep[0]') AS metBeroep FROM document`,
        )
        .get(),
    );
    return { aantal, metBeroep: kentBeroep > 0 ? metBeroep : null };
  };

  const schrijf = (regels: readonly Oogstregel<unknown>[]): void => {
    db.exec('BEGIN');
    for (const regel of regels) {
      if ('ongewijzigd' in regel) schrijfPagina(regel);
      else schrijfDocument(regel);
    }
    db.exec('COMMIT');
  };

  return {
    schrijf,
    sluit: () => {
      db.exec(LADING_SLEUTELS_SQL);
      const telling = telLading();
      db.close();
      return telling;
    },
    breekAf: () => db.close(),
  };
};
