import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BronFout, type BronFoutcode, getMelding } from '../bron/bron-fout.ts';
import type { BronVraag } from '../bron/bron-vraag.ts';
import type { Bron } from '../bron/define-bron.ts';
import type { Actualiteit } from '../bron/herkomst.ts';
import { createVraag } from '../create-vraag.ts';
import type { Omgeving } from '../omgeving.ts';
import { createOperatie, type Operatie } from '../operatie.ts';
import { buildIndex } from './build-index.ts';
import type { HarvestDocument, HarvestIndex } from './harvest-index.ts';
import { openSqliteIndex } from './sqlite-index.ts';

/** A harvest of one feed may take this long before it counts as failed. */
const OOGST_TIMEOUT_MS = 120_000;
/** After a failed harvest the next try does not wait for the normal schedule. */
const HERKANS_MS = 30_000;

/** A feed that is kept as an index: harvested at the start, refreshed on schedule, swapped as a whole. */
export interface Oogst<T> {
  readonly bron: Bron;
  /** The newest complete index, for an operation: tells it how fresh the source is, or throws when there is none. */
  getIndex(operatie: Operatie): { readonly index: HarvestIndex<T>; readonly actualiteit: Actualiteit };
  /** Harvests now; a failure leaves the index as it is and marks it VEROUDERD. Never rejects. */
  ververs(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface OogstOpties<T> {
  readonly bron: Bron;
  /** Reads the whole feed, page by page. */
  readonly fetchDocumenten: (vraag: BronVraag) => AsyncIterable<HarvestDocument<T>>;
  readonly omgeving: Omgeving;
}

export const createOogst = <T>({ bron, fetchDocumenten, omgeving }: OogstOpties<T>): Oogst<T> => {
  const map = mkdtempSync(join(tmpdir(), `loketgraaf-${bron.id}-`));
  let index: HarvestIndex<T> | null = null;
  let fout: BronFoutcode | null = null;
  let wekker: NodeJS.Timeout | undefined;
  let bezig: Promise<void> | null = null;
  let gestopt = false;

  const oogst = async (): Promise<void> => {
    const begin = performance.now();
    const operatie = createOperatie({
      traceId: randomBytes(16).toString('hex'),
      signaal: AbortSignal.timeout(OOGST_TIMEOUT_MS),
      nu: omgeving.nu,
    });
    const bestand = join(map, `${randomUUID()}.sqlite`);
    try {
      const aantal = await buildIndex(bestand, fetchDocumenten(createVraag(bron, operatie, omgeving)));
      const vorige = index;
      index = openSqliteIndex<T>(bestand);
      fout = null;
      await vorige?.sluit();
      omgeving.register.meld(bron.id, 'UIT_CACHE', omgeving.nu().toISOString());
      omgeving.voortgang(`${bron.id}: ${aantal} items geoogst in ${Math.round(performance.now() - begin)} ms`);
    } catch (oorzaak) {
      rmSync(bestand, { force: true });
      fout = oorzaak instanceof BronFout ? oorzaak.code : 'BRON_ANTWOORD_ONGELDIG';
      omgeving.register.meld(bron.id, index ? 'VEROUDERD' : 'NIET_BESCHIKBAAR', null);
      omgeving.voortgang(`${bron.id}: oogst mislukt (${fout})`);
    }
  };
  const plan = (): void => {
    if (gestopt) return;
    const normaal = omgeving.oogstIntervalMs ?? bron.verversMs ?? HERKANS_MS;
    wekker = setTimeout(() => ververs(), fout ? Math.min(HERKANS_MS, normaal) : normaal).unref();
  };
  const ververs = async (): Promise<void> => {
    clearTimeout(wekker);
    bezig ??= oogst().finally(() => {
      bezig = null;
      plan();
    });
    await bezig;
  };
  return {
    bron,
    getIndex: (operatie) => {
      if (!index) {
        const code = fout ?? 'BRON_NIET_BESCHIKBAAR';
        operatie.meldBron(bron, 'NIET_BESCHIKBAAR', getMelding(code));
        throw new BronFout(code, bron);
      }
      const actualiteit = fout ? 'VEROUDERD' : 'UIT_CACHE';
      operatie.meldBron(bron, actualiteit, fout && getMelding(fout));
      return { index, actualiteit };
    },
    ververs,
    start: ververs,
    stop: async () => {
      gestopt = true;
      clearTimeout(wekker);
      await bezig;
      await index?.sluit();
      rmSync(map, { recursive: true, force: true });
    },
  };
};
