import type { DatabaseSync } from 'node:sqlite';

/** Numbers kept in memory before they are written: about 50 MB. */
const BUFFER_NUMMERS = 4_000_000;

/** Collects, for each value of each property, the numbers of the items that have it. Items come in order of number. */
export interface Lijstschrijver {
  voegToe(naam: string, waarde: string, nr: number): void;
  /** Writes the lists out, each in one piece. */
  sluitAf(): void;
}

/** Writes lists piece by piece, so that the memory it takes does not grow with the index. */
export const createLijstschrijver = (db: DatabaseSync): Lijstschrijver => {
  const voegDeelToe = db.prepare('INSERT INTO deel (naam, waarde, nrs) VALUES (?, ?, ?)');
  const voegLijstToe = db.prepare('INSERT INTO lijst (naam, waarde, nrs) VALUES (?, ?, ?)');
  let buffers = new Map<string, Map<string, number[]>>();
  let aantal = 0;

  const schrijf = (): void => {
    for (const [naam, waarden] of buffers) {
      for (const [waarde, nrs] of waarden) voegDeelToe.run(naam, waarde, inBytes(nrs));
    }
    buffers = new Map();
    aantal = 0;
  };
  const getBuffer = (naam: string, waarde: string): number[] => {
    const waarden = buffers.get(naam) ?? new Map<string, number[]>();
    buffers.set(naam, waarden);
    const nrs = waarden.get(waarde) ?? [];
    waarden.set(waarde, nrs);
    return nrs;
  };
  return {
    voegToe: (naam, waarde, nr) => {
      getBuffer(naam, waarde).push(nr);
      aantal += 1;
      if (aantal >= BUFFER_NUMMERS) schrijf();
    },
    sluitAf: () => {
      schrijf();
      // Pieces were written in order, and so are the numbers within each.
      let lijst = { naam: '', waarde: '', delen: [] as Uint8Array[] };
      const sluit = (): void => {
        if (lijst.delen.length > 0) voegLijstToe.run(lijst.naam, lijst.waarde, Buffer.concat(lijst.delen));
      };
      for (const rij of db.prepare('SELECT naam, waarde, nrs FROM deel ORDER BY naam, waarde, rowid').iterate()) {
        const [naam, waarde] = [String(rij.naam), String(rij.waarde)];
        if (lijst.naam !== naam || lijst.waarde !== waarde) {
          sluit();
          lijst = { naam, waarde, delen: [] };
        }
        if (rij.nrs instanceof Uint8Array) lijst.delen.push(rij.nrs);
      }
      sluit();
    },
  };
};

const inBytes = (nrs: readonly number[]): Uint8Array => new Uint8Array(Uint32Array.from(nrs).buffer);
