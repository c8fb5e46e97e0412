import { LRUCache } from 'lru-cache';
import type { Facettelling } from './harvest-index.ts';
import type { Lijsten } from './lijsten.ts';
import { doorloop, type Nummers } from './nummers.ts';

/** Properties that are counted are few; those in use stay in memory. */
const KOLOMMEN_MAXIMUM = 24;

/**
 * A property the other way round: of each item the values it has. Value numbers of item `nr` stand in `codes` from
 * `wijzers[nr]` up to `wijzers[nr + 1]`.
 */
interface Kolom {
  readonly waarden: readonly string[];
  readonly wijzers: Uint32Array;
  readonly codes: Uint16Array;
}

/**
 * Counts values over a set of items: one step for each item and value, however many different values there are. Made
 * from the lists when a property is counted for the first time.
 */
export const createFacettelling = (
  lijsten: Lijsten,
  omvang: number,
): ((naam: string, nummers: Nummers) => Facettelling) => {
  const kolommen = new LRUCache<string, Kolom>({
    max: KOLOMMEN_MAXIMUM,
    memoMethod: (naam) => maakKolom(lijsten.leesAlle(naam), omvang),
  });
  return (naam, nummers) => {
    const { waarden, wijzers, codes } = kolommen.memo(naam);
    const tellers = new Uint32Array(waarden.length);
    doorloop(nummers, (nr) => {
      const einde = wijzers[nr + 1] ?? 0;
      for (let plek = wijzers[nr] ?? 0; plek < einde; plek += 1) {
        const code = codes[plek] ?? 0;
        tellers[code] = (tellers[code] ?? 0) + 1;
      }
    });
    return waarden
      .map((waarde, code) => ({ waarde, aantal: tellers[code] ?? 0 }))
      .filter(({ aantal }) => aantal > 0)
      .sort((a, b) => b.aantal - a.aantal || (a.waarde < b.waarde ? -1 : 1));
  };
};

const maakKolom = (waarden: ReturnType<Lijsten['leesAlle']>, omvang: number): Kolom => {
  const wijzers = new Uint32Array(omvang + 1);
  for (const { nummers } of waarden) {
    doorloop(nummers, (nr) => {
      wijzers[nr + 1] = (wijzers[nr + 1] ?? 0) + 1;
    });
  }
  for (let nr = 0; nr < omvang; nr += 1) wijzers[nr + 1] = (wijzers[nr + 1] ?? 0) + (wijzers[nr] ?? 0);
  const codes = new Uint16Array(wijzers[omvang] ?? 0);
  const volgende = wijzers.slice();
  for (const [code, { nummers }] of waarden.entries()) {
    doorloop(nummers, (nr) => {
      const plek = volgende[nr] ?? 0;
      codes[plek] = code;
      volgende[nr] = plek + 1;
    });
  }
  return { waarden: waarden.map(({ waarde }) => waarde), wijzers, codes };
};
