import type { ChildProcess } from 'node:child_process';

/** The first message of a process that tells something of this name. */
export const haalBericht = <T>(proces: ChildProcess, naam: string): Promise<T> =>
  new Promise((resolve, reject) => {
    const luister = (bericht: object): void => {
      if (!(naam in bericht)) return;
      proces.off('message', luister);
      resolve(Object(bericht));
    };
    proces.on('message', luister);
    proces.once('exit', () => reject(new Error(`the process is gone before it told ${naam}`)));
  });
