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

/** This much is written as one; the file is of no use before it is whole. */
const REGELS_PER_TRANSACTIE = 5_000;
const VAN_PAGINA = 'vorige.document WHERE pagina = (SELECT nr FROM vorige.pagina WHERE pagina = ?)';

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
    'INSERT INTO document (id, volgorde, pagina, metBeroep, kenmerken, woorden, gegevens) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const voegAfdrukToe = db.prepare('INSERT INTO afdruk (nr, vingerafdruk, blokken) VALUES (?, ?, ?)');
  const verouder = db.prepare(
    "UPDATE document SET gegevens = json_set(gegevens, '$.herkomst.actualiteit', 'VEROUDERD') WHERE pagina = ?",
  );
  const voegPaginaToe = db.prepare('INSERT INTO pagina (pagina, etag, volgende) VALUES (?, ?, ?)');
  let pagina: number | bigint | null = null;

  const schrijfDocument = ({ id, volgorde, tekst, kenmerken, gegevens }: HarvestDocument<unknown>): void => {
    const { lastInsertRowid } = voegDocumentToe.run(
      id,
      volgorde,
      pagina,
      kenmerken.beroep ? Number(kenmerken.beroep.length > 0) : null,
      JSON.stringify(kenmerken),
      getWoorden(tekst).join(' '),
      JSON.stringify(gegevens),
    );
    if (!samenvoeging) return;
    const vingerafdruk = samenvoeging.createVingerafdruk(gegevens);
    const blokken = samenvoeging.getBlokken(vingerafdruk).map(getBlokgetal);
    voegAfdrukToe.run(lastInsertRowid, JSON.stringify(vingerafdruk), JSON.stringify(blokken));
  };

  const schrijfPagina = (merk: Paginamerk): void => {
    pagina = voegPaginaToe.run(merk.pagina, merk.etag, merk.volgende).lastInsertRowid;
    if (merk.ongewijzigd) neemOver(merk.pagina, pagina);
    if (merk.verouderd) verouder.run(pagina);
  };

  /** The documents of a page that did not change, with what was made of them. */
  const neemOver = (adres: string, naar: number | bigint): void => {
    // Those of the harvest before get numbers above all that are there now.
    const { begin } = Object(db.prepare('SELECT coalesce(max(nr), 0) AS begin FROM document').get());
    const { eerste } = Object(db.prepare(`SELECT min(nr) AS eerste FROM ${VAN_PAGINA}`).get(adres));
    if (eerste === null) return;
    const verschil = begin + 1 - eerste;
    db.prepare(
      `INSERT INTO document SELECT nr + ?, id, volgorde, ?, metBeroep, kenmerken, woorden, gegevens FROM ${VAN_PAGINA}`,
    ).run(verschil, naar, adres);
    db.prepare(
      `INSERT INTO afdruk SELECT nr + ?, vingerafdruk, blokken FROM vorige.afdruk
       WHERE nr IN (SELECT nr FROM ${VAN_PAGINA})`,
    ).run(verschil, adres);
  };

  const telLading = (): Ladingtelling => {
    const { aantal, metBeroep } = Object(
      db.prepare('SELECT count(*) AS aantal, sum(metBeroep) AS metBeroep FROM document').get(),
    );
    return { aantal, metBeroep };
  };

  let regelsInTransactie = 0;
  const schrijf = (regels: readonly Oogstregel<unknown>[]): void => {
    for (const regel of regels) {
      if ('ongewijzigd' in regel) schrijfPagina(regel);
      else schrijfDocument(regel);
    }
    regelsInTransactie += regels.length;
    if (regelsInTransactie < REGELS_PER_TRANSACTIE) return;
    db.exec('COMMIT; BEGIN');
    regelsInTransactie = 0;
  };
  db.exec('BEGIN');

  return {
    schrijf,
    sluit: () => {
      db.exec('COMMIT');
      db.exec(LADING_SLEUTELS_SQL);
      const telling = telLading();
      db.close();
      return telling;
    },
    breekAf: () => db.close(),
  };
};
