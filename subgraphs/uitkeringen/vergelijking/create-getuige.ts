import type { Polisgegevens } from '../gegevens.ts';
import { probeer } from '../probeer.ts';
import type { Uitkering } from '../uitkering.ts';
import { getAlleenInPolis, type HeeftGeantwoord, type PolisUitkering } from './get-alleen-in-polis.ts';
import { koppel } from './koppel.ts';
import type { Registervergelijking } from './registervergelijking.ts';
import { vergelijkUitkering } from './vergelijk-uitkering.ts';

/** The polisadministratie as witness beside the benefits of one person; asked when something is wanted of it. */
export interface Getuige {
  /** One of the benefits beside it. A witness that is silent is an outcome, not an error. */
  vergelijk(uitkering: Uitkering): Promise<Registervergelijking>;
  /** What it knows beside all of them; an error when it is silent. */
  getAlleenInPolis(heeftGeantwoord: HeeftGeantwoord): Promise<readonly PolisUitkering[]>;
}

export const createGetuige = (
  uitkeringen: readonly Uitkering[],
  fetchPolis: () => Promise<Polisgegevens | null>,
  vandaag: string,
): Getuige => ({
  vergelijk: async (uitkering) => {
    const { gegevens, fout } = await probeer(fetchPolis());
    const koppeling = koppel(uitkeringen, gegevens?.inkomsten ?? []);
    const gekoppeld = [...koppeling].flatMap(([inkomen, bij]) => (bij === uitkering ? inkomen : []));
    return vergelijkUitkering(uitkering, fout ? null : gekoppeld, vandaag);
  },
  getAlleenInPolis: async (heeftGeantwoord) => {
    const polis = await fetchPolis();
    if (!polis) return [];
    const koppeling = koppel(uitkeringen, polis.inkomsten);
    const over = polis.inkomsten.filter((inkomen) => !koppeling.has(inkomen));
    return getAlleenInPolis(over, polis.herkomst, heeftGeantwoord, vandaag);
  },
});
