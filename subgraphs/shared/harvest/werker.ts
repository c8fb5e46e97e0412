import { Worker } from 'node:worker_threads';
import type { Antwoordbericht, Opdracht } from './opdracht.ts';

/** What the thread holds at once is little; with more room it would only collect its garbage later. */
const GEHEUGEN_MB = 256;

interface Wachtend {
  readonly resolve: (uitkomst: unknown) => void;
  readonly reject: (fout: Error) => void;
}

interface Werker {
  readonly worker: Worker;
  readonly wachtenden: Map<number, Wachtend>;
}

let werker: Werker | null = null;
let nummer = 0;

/**
 * Lets the harvest thread of this process do a task, after all that it was told before. The thread is started when it is
 * first needed and again when it broke; by itself it does not keep the process alive.
 */
export const doeInWerker = (opdracht: Opdracht): Promise<unknown> => {
  werker ??= startWerker();
  const { worker, wachtenden } = werker;
  nummer += 1;
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  wachtenden.set(nummer, { resolve, reject });
  worker.ref();
  worker.postMessage({ nummer, opdracht }, opdracht.soort === 'schrijf' ? [opdracht.regels.buffer] : []);
  return promise;
};

const startWerker = (): Werker => {
  const worker = new Worker(new URL('./oogst-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: GEHEUGEN_MB },
  });
  const wachtenden = new Map<number, Wachtend>();
  worker.on('message', ({ nummer: van, uitkomst, fout }: Antwoordbericht) => {
    const wachtend = wachtenden.get(van);
    wachtenden.delete(van);
    if (wachtenden.size === 0) worker.unref();
    if (fout === null) wachtend?.resolve(uitkomst);
    else wachtend?.reject(new Error(fout));
  });
  // Everything it was doing is lost, and the next task gets another thread.
  const breek = (oorzaak: unknown): void => {
    werker = null;
    for (const { reject } of wachtenden.values()) reject(new Error('the harvest thread broke', { cause: oorzaak }));
    wachtenden.clear();
  };
  worker.on('error', breek);
  worker.on('exit', breek);
  return { worker, wachtenden };
};
