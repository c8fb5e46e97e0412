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
/** An operation that began on the previous index is done with it by then: this is past every deadline. */
const UITLOOP_MS = 15_000;

/** A complete index, and how fresh it is. */
export interface Oogstindex<T> {
  readonly index: HarvestIndex<T>;
  readonly actualiteit: Actualiteit;
  /** Why the last refresh failed; null when it did not. */
  readonly melding: string | null;
}

/** A feed that is kept as an index: harvested at the start, refreshed on schedule, swapped as a whole. */
export interface Oogst<T> {
  readonly bron: Bron;
  /** The newest complete index, for an operation: tells it how fresh the source is, or throws when there is none. */
  getIndex(operatie: Operatie): Oogstindex<T>;
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
  let map: string | null = null;
  let index: HarvestIndex<T> | null = null;
  let fout: BronFoutcode | null = null;
  let wekker: NodeJS.Timeout | undefined;
  let bezig: Promise<void> | null = null;
  const gestopt = new AbortController();
  const uitlopend = new Map<HarvestIndex<T>, NodeJS.Timeout>();

  // A page that came says nothing of the feed yet: the state of a feed is told when its harvest is over.
  const alleenTellen: Omgeving = { ...omgeving, register: { ...omgeving.register, meld: () => {} } };

  const oogst = async (): Promise<void> => {
    const begin = performance.now();
    const operatie = createOperatie({
      traceId: randomBytes(16).toString('hex'),
      signaal: AbortSignal.any([gestopt.signal, AbortSignal.timeout(OOGST_TIMEOUT_MS)]),
      nu: omgeving.nu,
    });
    map ??= mkdtempSync(join(tmpdir(), `loketgraaf-${bron.id}-`));
    const bestand = join(map, `${randomUUID()}.sqlite`);
    try {
      const aantal = await buildIndex(bestand, fetchDocumenten(createVraag(bron, operatie, alleenTellen)));
      const nieuwe = openSqliteIndex<T>(bestand);
      laatUitlopen(index);
      index = nieuwe;
      fout = null;
      omgeving.register.meld(bron.id, 'UIT_CACHE', omgeving.nu().toISOString());
      omgeving.voortgang(`${bron.id}: ${aantal} items geoogst in ${Math.round(performance.now() - begin)} ms`);
    } catch (oorzaak) {
      rmSync(bestand, { force: true });
      if (gestopt.signal.aborted) return;
      fout = oorzaak instanceof BronFout ? oorzaak.code : 'BRON_ANTWOORD_ONGELDIG';
      omgeving.register.meld(bron.id, index ? 'VEROUDERD' : 'NIET_BESCHIKBAAR', null);
      omgeving.voortgang(`${bron.id}: oogst mislukt (${fout})`);
    }
  };
  const laatUitlopen = (vorige: HarvestIndex<T> | null): void => {
    if (!vorige) return;
    const sluit = (): void => {
      uitlopend.delete(vorige);
      void vorige.sluit();
    };
    uitlopend.set(vorige, setTimeout(sluit, UITLOOP_MS).unref());
  };
  const plan = (): void => {
    if (gestopt.signal.aborted) return;
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
      const melding = fout && getMelding(fout);
      operatie.meldBron(bron, actualiteit, melding);
      return { index, actualiteit, melding };
    },
    ververs,
    start: ververs,
    stop: async () => {
      gestopt.abort();
      clearTimeout(wekker);
      await bezig;
      for (const [vorige, timer] of uitlopend) {
        clearTimeout(timer);
        await vorige.sluit();
      }
      uitlopend.clear();
      await index?.sluit();
      index = null;
      if (map) rmSync(map, { recursive: true, force: true });
    },
  };
};
