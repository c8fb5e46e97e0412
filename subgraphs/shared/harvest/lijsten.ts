import type { DatabaseSync } from 'node:sqlite';
import { LRUCache } from 'lru-cache';
import type { Bereik } from './harvest-index.ts';
import { createNummers, type Nummers, vereniging } from './nummers.ts';
import { TEKST } from './sql.ts';
import { getStam, getWoorden } from './woorden.ts';

/** The lists that are asked most stay in memory; the rest is read when it is needed. */
const LIJSTEN_MAXIMUM_BYTES = 64 * 1024 * 1024;
/** A shorter piece is the beginning of too many words to mean one of them; counted in bytes, as one sign can be a word. */
const KORTSTE_BEGIN_BYTES = 3;
/** Above every text that a value can be. */
const HOOGSTE = '\u{10ffff}';

/** The lists of an index: for each value of a property, the numbers of the items that have it. */
export interface Lijsten {
  /** Items with at least one of these values. */
  lees(naam: string, waarden: readonly string[]): Nummers;
  /** Items with a value within one of these ranges. */
  leesBereiken(naam: string, bereiken: readonly Bereik[]): Nummers;
  /**
   * One set for each word of a text: what has the word in any form of the same stem, or a longer one that begins with it.
   * None for a text that asks for nothing.
   */
  zoekTekst(tekst: string): readonly Nummers[];
  /** Every value of a property with its items. */
  leesAlle(naam: string): readonly { readonly waarde: string; readonly nummers: Nummers }[];
}

export const createLijsten = (db: DatabaseSync, omvang: number): Lijsten => {
  const leesEen = db.prepare('SELECT nrs FROM lijst WHERE naam = ? AND waarde = ?');
  const leesTussen = db.prepare('SELECT waarde FROM lijst WHERE naam = ? AND waarde >= ? AND waarde <= ?');
  const leesNaam = db.prepare('SELECT waarde, nrs FROM lijst WHERE naam = ?');
  const leesStam = db.prepare('SELECT woord FROM stam WHERE stam = ?');
  const onthouden = new LRUCache<string, Nummers>({
    maxSize: LIJSTEN_MAXIMUM_BYTES,
    sizeCalculation: (nummers) => 64 + (nummers.soort === 'rij' ? nummers.nrs.byteLength : nummers.bits.byteLength),
  });
  const onthoud = (sleutel: string, maak: () => Nummers): Nummers => {
    const nummers = onthouden.get(sleutel) ?? maak();
    onthouden.set(sleutel, nummers);
    return nummers;
  };
  const pakUit = (nrs: unknown): Nummers => createNummers(leesNummers(nrs), omvang);
  const lees = (naam: string, waarde: string): Nummers =>
    onthoud(`${naam}\n${waarde}`, () => pakUit(leesEen.get(naam, waarde)?.nrs));
  const leesBereik = (naam: string, { van, tot }: Bereik): Nummers =>
    onthoud(`${naam}\n${van}\n${tot}`, () =>
      vereniging(
        leesTussen.all(naam, van ?? '', tot ?? HOOGSTE).map(({ waarde }) => lees(naam, String(waarde))),
        omvang,
      ),
    );
  const leesBereiken = (naam: string, bereiken: readonly Bereik[]): Nummers =>
    onthoud(`${naam}\n${JSON.stringify(bereiken)}`, () =>
      vereniging(
        bereiken.map((bereik) => leesBereik(naam, bereik)),
        omvang,
      ),
    );
  return {
    lees: (naam, waarden) =>
      vereniging(
        waarden.map((waarde) => lees(naam, waarde)),
        omvang,
      ),
    leesBereiken,
    zoekTekst: (tekst) => {
      const woorden = getWoorden(tekst);
      // Signs without a word in them are looked for as well, and are nowhere.
      if (woorden.length === 0) return tekst.trim() ? [pakUit(undefined)] : [];
      return woorden.map((woord) =>
        vereniging(
          [
            ...leesStam.all(getStam(woord)).map(({ woord: vorm }) => lees(TEKST, String(vorm))),
            ...(Buffer.byteLength(woord) >= KORTSTE_BEGIN_BYTES
              ? [leesBereik(TEKST, { van: woord, tot: `${woord}${HOOGSTE}` })]
              : []),
          ],
          omvang,
        ),
      );
    },
    leesAlle: (naam) => leesNaam.all(naam).map(({ waarde, nrs }) => ({ waarde: String(waarde), nummers: pakUit(nrs) })),
  };
};

/** Copied, because the bytes of a database do not start where numbers of 32 bits may. */
const leesNummers = (nrs: unknown): Uint32Array =>
  nrs instanceof Uint8Array ? new Uint32Array(nrs.slice().buffer) : new Uint32Array(0);
