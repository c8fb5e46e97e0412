import { Worker } from 'node:worker_threads';
import type { Antwoordbericht, Opdracht } from './opdracht.ts';

/** What the thread holds at once is little; with more room it would only collect its garbage later. */
const GEHEUGEN_MB = 256;
/** Room for what is made and thrown away within one message, so that it is not kept for longer by mistake. */
const GEHEUGEN_JONG_MB = 48;
/** A thread that has nothing to do for this long is stopped: what it holds is worth more than the moment it takes to start. */
const RUST_MS = 5_000;

interface Wachtend {
  readonly resolve: (uitkomst: unknown) => void;
  readonly reject: (fout: Error) => void;
}

interface Werker {
  readonly worker: Worker;
  readonly wachtenden: Map<number, Wachtend>;
  /** Harvests that it has begun and not finished. */
  readonly open: Set<string>;
  rust: NodeJS.Timeout | undefined;
}

let werker: Werker | null = null;
let nummer = 0;

/**
 * Lets the harvest thread of this process do a task, after all that it was told before. The thread is started when it is
 * first needed and again when it broke; by itself it does not keep the process alive.
 */
export const doeInWerker = (opdracht: Opdracht): Promise<unknown> => {
  werker ??= startWerker();
  const { worker, wachtenden, open } = werker;
  clearTimeout(werker.rust);
  if (opdracht.soort === 'begin') open.add(opdracht.opties.bestand);
  if (opdracht.soort === 'sluit' || opdracht.soort === 'breekAf') open.delete(opdracht.bestand);
  nummer += 1;
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  wachtenden.set(nummer, { resolve, reject });
  worker.ref();
  worker.postMessage({ nummer, opdracht }, opdracht.soort === 'schrijf' ? [opdracht.regels.buffer] : []);
  return promise;
};

const startWerker = (): Werker => {
  const worker = new Worker(new URL('./oogst-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: GEHEUGEN_MB, maxYoungGenerationSizeMb: GEHEUGEN_JONG_MB },
  });
  const wachtenden = new Map<number, Wachtend>();
  const deze: Werker = { worker, wachtenden, open: new Set(), rust: undefined };
  worker.on('message', ({ nummer: van, uitkomst, fout }: Antwoordbericht) => {
    const wachtend = wachtenden.get(van);
    wachtenden.delete(van);
    if (wachtenden.size === 0) laatRusten(deze);
    if (fout === null) wachtend?.resolve(uitkomst);
    else wachtend?.reject(new Error(fout));
  });
  // Everything it was doing is lost, and the next task gets another thread.
  const breek = (oorzaak: unknown): void => {
    if (werker === deze) werker = null;
    for (const { reject } of wachtenden.values()) reject(new Error('the harvest thread broke', { cause: oorzaak }));
    wachtenden.clear();
  };
  worker.on('error', breek);
  worker.on('exit', breek);
  return deze;
};

/** A thread between two tasks keeps no process alive, and is stopped when no harvest needs it any more. */
const laatRusten = (deze: Werker): void => {
  deze.worker.unref();
  if (deze.open.size > 0) return;
  deze.rust = setTimeout(() => {
    if (werker === deze) werker = null;
    void deze.worker.terminate();
  }, RUST_MS).unref();
};
