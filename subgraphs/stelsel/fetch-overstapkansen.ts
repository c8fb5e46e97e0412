import { getCijfersleutel } from './arbeidsmarkt.ts';
import { fetchOverstappen } from './fetch-overstappen.ts';
import type { StelselLoaders } from './loaders.ts';
import type { Overstap } from './overstap.ts';
import { KANSRIJK } from './spanning.ts';
import { fetchVraagEnAanbod, type VraagEnAanbod } from './vraag-en-aanbod.ts';

/** `Overstapkans` of the SDL: a move, and what the region asks of the occupation it leads to. */
export interface Overstapkans {
  readonly overstap: Overstap;
  readonly vraagEnAanbod: VraagEnAanbod;
}

/** Moves that are looked at: beyond these the occupations share too little to call it a move. */
const KANDIDATEN = 40;

/**
 * Moves from an occupation (ISCO-08) to those that a region (CBS code) is short of, best overlap first. Null when the
 * source of skills does not know the occupation; an empty list when the region is short of none of the nearest ones.
 * Throws when one of the two sources is not there: then nobody knows what is short.
 */
export const fetchOverstapkansen = async (
  van: string,
  regio: string,
  aantal: number,
  loaders: StelselLoaders,
): Promise<Overstapkans[] | null> => {
  const overstappen = await fetchOverstappen(van, KANDIDATEN, loaders);
  if (!overstappen) return null;
  const krap = await Promise.all(overstappen.map(({ naar }) => isKrap(naar?.brc ?? null, regio, loaders)));
  const gekozen = overstappen.filter((_, plaats) => krap[plaats]).slice(0, aantal);
  const kansen = await Promise.all(gekozen.map((overstap) => fetchKans(overstap, regio, loaders)));
  return kansen.flatMap((kans) => kans ?? []);
};

const isKrap = async (brc: string | null, regio: string, { cijfers }: StelselLoaders): Promise<boolean> => {
  const groep = brc && (await cijfers.load(getCijfersleutel(regio, brc)));
  return groep ? KANSRIJK.includes(groep.spanning) : false;
};

const fetchKans = async (overstap: Overstap, regio: string, loaders: StelselLoaders): Promise<Overstapkans | null> => {
  const vraagEnAanbod = overstap.naar && (await fetchVraagEnAanbod(overstap.naar.id, regio, loaders));
  return vraagEnAanbod && { overstap, vraagEnAanbod };
};
