import { setImmediate } from 'node:timers/promises';
import type { MockWereld } from '../create-wereld.ts';
import type { Balk, StartBalk } from './balk.ts';

/** So long nobody else is answered. */
const STUK_MS = 10;

/**
 * Does the long work of the sources ahead, in slices between which questions are answered. Ends early when it is aborted,
 * and when the world has other sources by then.
 */
export const bereidVoor = async (
  wereld: Pick<MockWereld, 'bronnen'>,
  signaal: AbortSignal,
  startBalk?: StartBalk,
): Promise<void> => {
  for (const bron of wereld.bronnen) {
    const { naam, voorbereiding } = bron;
    if (!voorbereiding) continue;
    let balk: Balk | undefined;
    let gedaan = 0;
    while (!signaal.aborted && wereld.bronnen.includes(bron) && gedaan < voorbereiding.omvang) {
      await setImmediate();
      gedaan = voorbereiding.werk(STUK_MS);
      // Work that fits in one slice is no work to show.
      if (gedaan < voorbereiding.omvang) balk ??= startBalk?.(naam, voorbereiding.omvang);
      balk?.zet(gedaan);
    }
    balk?.stop();
  }
};
