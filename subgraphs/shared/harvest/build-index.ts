import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Lading } from './build-worker.ts';
import type { HarvestDocument } from './harvest-index.ts';

/** Large enough to make the message worth it, small enough to keep only little of a feed in memory. */
const LADING = 500;

/**
 * Writes a feed into a new index file, in a thread of its own and batch by batch: the feed is read no faster than it
 * is written. Returns how many documents were offered. When it fails, removing what it wrote is up to the caller.
 */
export const buildIndex = async (
  bestand: string,
  documenten: AsyncIterable<HarvestDocument<unknown>>,
): Promise<number> => {
  const worker = new Worker(new URL('./build-worker.ts', import.meta.url), { workerData: { bestand } });
  // Heard from the start: a thread that breaks while the feed is read would otherwise take the process along.
  const kapot = new Promise<never>((_, reject) => worker.once('error', reject));
  kapot.catch(() => {});
  const verstuur = async (lading: Lading): Promise<void> => {
    worker.postMessage(lading);
    await Promise.race([once(worker, 'message'), kapot]);
  };
  try {
    let aantal = 0;
    let lading: HarvestDocument<unknown>[] = [];
    for await (const document of documenten) {
      aantal += 1;
      lading.push(document);
      if (lading.length < LADING) continue;
      await verstuur(lading);
      lading = [];
    }
    await verstuur(lading);
    await verstuur(null);
    return aantal;
  } finally {
    await worker.terminate();
  }
};
