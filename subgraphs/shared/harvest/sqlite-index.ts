import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { LRUCache } from 'lru-cache';
import { createInvoerFout } from '../invoer-fout.ts';
import { getBlokgetal } from './blokgetal.ts';
import { createFacettelling } from './facettelling.ts';
import type { HarvestIndex, IndexPagina, IndexVraag } from './harvest-index.ts';
import { createLijsten, type Lijsten } from './lijsten.ts';
import { createAlle, doorsnede, heeftNummer, type Nummers, neemVanaf, verschil } from './nummers.ts';
import type { Samenvoeging } from './samenvoeging.ts';
import { BLOK_MAXIMUM, getBlokdrempel } from './vorm-clusters.ts';

/** A finished index does not change, so what a question left once it leaves again. */
const UITKOMSTEN_MAXIMUM_BYTES = 16 * 1024 * 1024;

/** Opens a finished index file for reading; closing it removes the file. */
export const openSqliteIndex = <T>(
  bestand: string,
  samenvoeging: Samenvoeging<T, unknown> | null = null,
): HarvestIndex<T> => {
  const db = new DatabaseSync(bestand, { readOnly: true });
  const omvang = Number(db.prepare('SELECT count(*) AS aantal FROM item').get()?.aantal ?? 0);
  const lijsten = createLijsten(db, omvang);
  const tel = createFacettelling(lijsten, omvang);
  const items = createItems<T>(db, omvang);
  const uitkomsten = new LRUCache<string, Nummers>({
    maxSize: UITKOMSTEN_MAXIMUM_BYTES,
    // A question can be far longer than what it leaves.
    sizeCalculation: (nummers, vraag) =>
      64 + 2 * vraag.length + (nummers.soort === 'rij' ? nummers.nrs.byteLength : nummers.bits.byteLength),
  });
  const getNummers = ({ zoek, filters, bereiken, uitgezonderd }: Omit<IndexVraag, 'first'>): Nummers => {
    const sleutel = JSON.stringify([zoek, filters, bereiken, uitgezonderd]);
    const nummers = uitkomsten.get(sleutel) ?? zoekNummers(lijsten, omvang, { zoek, filters, bereiken, uitgezonderd });
    uitkomsten.set(sleutel, nummers);
    return nummers;
  };
  const leesBlok = db.prepare('SELECT nr FROM blok WHERE sleutel = ?');
  return {
    zoek: async (vraag) => leesPagina(getNummers(vraag), vraag, lijsten, items),
    tel: async (naam, vraag) => tel(naam, getNummers(vraag)),
    lees: async (ids) => items.leesPerId(ids),
    bevat: async (id, vraag) => {
      const nr = items.zoekNr(id);
      return nr !== null && heeftNummer(getNummers(vraag), nr);
    },
    zoekDubbelen: async (item, vraag) => {
      if (!samenvoeging) return [];
      const onder = vraag && getNummers(vraag);
      const afdruk = samenvoeging.createVingerafdruk(item);
      const drempels = new Map<number, number>();
      for (const blok of samenvoeging.getBlokken(afdruk)) {
        const nrs = leesBlok.all(getBlokgetal(blok)).map(({ nr }) => Number(nr));
        if (nrs.length >= BLOK_MAXIMUM) continue;
        const drempel = getBlokdrempel(nrs.length + 1);
        for (const nr of nrs)
          if (!onder || heeftNummer(onder, nr)) drempels.set(nr, Math.min(drempel, drempels.get(nr) ?? drempel));
      }
      return [...drempels]
        .flatMap(([nr, drempel]) => {
          const kandidaat = items.lees(nr)?.gegevens;
          if (kandidaat === undefined) return [];
          const sterkte = samenvoeging.getSterkte(afdruk, samenvoeging.createVingerafdruk(kandidaat));
          return sterkte >= drempel ? [{ kandidaat, sterkte }] : [];
        })
        .sort((a, b) => b.sterkte - a.sterkte)
        .map(({ kandidaat }) => kandidaat);
    },
    sluit: async () => {
      db.close();
      rmSync(bestand, { force: true });
    },
  };
};

/** The numbers of the items that a question leaves. */
const zoekNummers = (
  lijsten: Lijsten,
  omvang: number,
  { zoek, filters = {}, bereiken = {}, uitgezonderd = {} }: Omit<IndexVraag, 'first'>,
): Nummers => {
  const eisen = [
    ...lijsten.zoekTekst(zoek ?? ''),
    ...Object.entries(filters).map(([naam, waarden]) => lijsten.lees(naam, waarden)),
    ...Object.entries(bereiken).map(([naam, delen]) => lijsten.leesBereiken(naam, delen)),
  ].sort((a, b) => a.aantal - b.aantal);
  const [eerste = createAlle(omvang), ...rest] = eisen;
  const gevonden = rest.reduce(doorsnede, eerste);
  return Object.entries(uitgezonderd).reduce(
    (over, [naam, waarden]) => verschil(over, lijsten.lees(naam, waarden)),
    gevonden,
  );
};

/** The items of a page: first those with the first of the values that come first, and so on, then all others. */
const leesPagina = <T>(
  nummers: Nummers,
  { eerst, na, first }: IndexVraag,
  lijsten: Lijsten,
  items: Items<T>,
): IndexPagina<T> => {
  const totaal = nummers.aantal;
  const begin = na == null ? null : leesPositie(na);
  // Who asks for no items wants to know how many there are.
  if (totaal === 0 || first === 0) return { treffers: [], meer: totaal > 0 && begin === null, totaal };
  const rangen = verdeel(nummers, eerst, lijsten);
  const eersteNr = begin ? items.zoekNrNa(begin.volgorde, begin.id) : 0;
  const gevonden: { nr: number; rang: number }[] = [];
  for (const [rang, deel] of rangen.entries()) {
    if (gevonden.length > first) break;
    if (begin && rang < begin.rang) continue;
    const vanaf = begin?.rang === rang ? eersteNr : 0;
    gevonden.push(...neemVanaf(deel, vanaf, first + 1 - gevonden.length).map((nr) => ({ nr, rang })));
  }
  return {
    treffers: gevonden.slice(0, first).flatMap(({ nr, rang }) => {
      const item = items.lees(nr);
      return item ? [{ ...item, rang, positie: `${rang}\n${item.volgorde}\n${item.id}` }] : [];
    }),
    meer: gevonden.length > first,
    totaal,
  };
};

/** The parts of a list: an item with several of the values stands with the first of them. */
const verdeel = (nummers: Nummers, eerst: IndexVraag['eerst'], lijsten: Lijsten): readonly Nummers[] => {
  const delen: Nummers[] = [];
  let over = nummers;
  for (const waarde of eerst?.waarden ?? []) {
    const deel = doorsnede(over, lijsten.lees(eerst?.naam ?? '', [waarde]));
    delen.push(deel);
    over = verschil(over, deel);
  }
  return [...delen, over];
};

/** A position is one of this kind of list or, in a cursor of a list that orders the same items otherwise, not one at all. */
const leesPositie = (positie: string): { readonly rang: number; readonly volgorde: string; readonly id: string } => {
  const [, rang, volgorde, id] = /^(\d+)\n(.*)\n(.*)$/s.exec(positie) ?? [];
  if (rang === undefined || volgorde === undefined || id === undefined)
    throw createInvoerFout('after', 'is a cursor of another list');
  return { rang: Number(rang), volgorde, id };
};

interface Items<T> {
  lees(nr: number): { readonly id: string; readonly volgorde: string; readonly gegevens: T } | null;
  leesPerId(ids: readonly string[]): ReadonlyMap<string, T>;
  /** The number of the item with this id, or of which it became a part; null when it is not there. */
  zoekNr(id: string): number | null;
  /** The number of the first item after this place, also when what stood there is gone. */
  zoekNrNa(volgorde: string, id: string): number;
}

const createItems = <T>(db: DatabaseSync, omvang: number): Items<T> => {
  const leesNr = db.prepare('SELECT id, volgorde, gegevens FROM item WHERE nr = ?');
  const leesNrVanId = db.prepare(
    'SELECT coalesce((SELECT nr FROM item WHERE id = ?1), (SELECT nr FROM lid WHERE id = ?1)) AS nr',
  );
  const zoekNr = (id: string): number | null => {
    const nr = leesNrVanId.get(id)?.nr ?? null;
    return nr === null ? null : Number(nr);
  };
  // Compared by the database, which ordered them.
  const isNa = db.prepare('SELECT (volgorde, id) > (?, ?) AS na FROM item WHERE nr = ?');
  return {
    lees: (nr) => {
      const rij = leesNr.get(nr);
      return rij
        ? { id: String(rij.id), volgorde: String(rij.volgorde), gegevens: JSON.parse(String(rij.gegevens)) }
        : null;
    },
    leesPerId: (ids) => {
      const gevonden = new Map<string, T>();
      for (const id of ids) {
        const nr = zoekNr(id);
        const rij = nr === null ? undefined : leesNr.get(nr);
        if (rij) gevonden.set(id, JSON.parse(String(rij.gegevens)));
      }
      return gevonden;
    },
    zoekNr,
    zoekNrNa: (volgorde, id) => {
      let laag = 0;
      let hoog = omvang;
      while (laag < hoog) {
        const midden = (laag + hoog) >>> 1;
        if (isNa.get(volgorde, id, midden)?.na === 1) hoog = midden;
        else laag = midden + 1;
      }
      return laag;
    },
  };
};
