import type { Polisgegevens } from '../gegevens.ts';
import { probeer } from '../probeer.ts';
import type { Uitkering } from '../uitkering.ts';
import { getAlleenInPolis, type HeeftGeantwoord, type PolisUitkering } from './get-alleen-in-polis.ts';
import { getOver, koppel } from './koppel.ts';
import type { Registervergelijking } from './registervergelijking.ts';
import { vergelijkUitkering } from './vergelijk-uitkering.ts';

/** The polisadministratie as witness beside the benefits of one person; asked when something is wanted of it. */
export interface Getuige {
  /** One of the benefits beside it. A witness that is silent is an outcome, not an error. */
  vergelijk(uitkering: Uitkering): Promise<Registervergelijking>;
  /** What it knows beside all of them; an error when it is silent. */
  getAlleenInPolis(heeftGeantwoord: HeeftGeantwoord): Promise<readonly PolisUitkering[]>;
}

const GEEN_KOPPELING = { inkomsten: [], looptDoor: false } as const;

export const createGetuige = (
  uitkeringen: readonly Uitkering[],
  fetchPolis: () => Promise<Polisgegevens | null>,
  vandaag: string,
): Getuige => ({
  vergelijk: async (uitkering) => {
    const { gegevens, fout } = await probeer(fetchPolis());
    const koppeling = koppel(uitkeringen, gegevens?.inkomsten ?? []).get(uitkering);
    return vergelijkUitkering(uitkering, fout ? null : (koppeling ?? GEEN_KOPPELING), vandaag);
  },
  getAlleenInPolis: async (heeftGeantwoord) => {
    const polis = await fetchPolis();
    if (!polis) return [];
    return getAlleenInPolis(getOver(uitkeringen, polis.inkomsten), polis.herkomst, heeftGeantwoord, vandaag);
  },
});
