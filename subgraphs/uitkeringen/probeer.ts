import { BronFout } from '../shared/bron/bron-fout.ts';

/** What came of asking a register: what it knows, null when it knows nobody of this number, or why it told nothing. */
export type Poging<T> =
  | { readonly gegevens: T | null; readonly fout: null }
  | { readonly gegevens: null; readonly fout: BronFout };

/** Waits for a register; that it does not answer is an outcome too. */
export const probeer = async <T>(belofte: Promise<T | null>): Promise<Poging<T>> => {
  try {
    return { gegevens: await belofte, fout: null };
  } catch (fout) {
    if (fout instanceof BronFout) return { gegevens: null, fout };
    throw fout;
  }
};
