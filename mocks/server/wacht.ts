import type { ServerResponse } from 'node:http';

/** Waits, unless who asked leaves; tells whether they are still there. No timer is left behind. */
export const wacht = (ms: number, outgoing: ServerResponse): Promise<boolean> => {
  if (outgoing.destroyed) return Promise.resolve(false);
  if (ms <= 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const vertrek = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      outgoing.off('close', vertrek);
      resolve(true);
    }, ms);
    outgoing.once('close', vertrek);
  });
};
