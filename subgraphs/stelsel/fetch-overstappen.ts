import { MAXIMUM_PER_VRAAG } from './bronnen/competentnl/client.ts';
import { getSleutels, type StelselLoaders } from './loaders.ts';
import { createLoopbaanpad, getVolgendNiveau, type Loopbaanpad } from './loopbaanpad.ts';
import { type BeroepMatch, createMatch, createOverstap, getVaardigheidIds, type Overstap } from './overstap.ts';

/** A computed path is a suggestion; a few good ones say more than many. */
const MAXIMUM_LOOPBAANPADEN = 3;

/** Occupations that fit skills (global ids), best first; those of another source are left out. */
export const fetchMatches = async (
  vaardigheden: readonly string[],
  aantal: number,
  { passendeBeroepen }: StelselLoaders,
): Promise<BeroepMatch[]> => {
  if (getSleutels(vaardigheden).length === 0) return [];
  const aanwezig = new Set(vaardigheden);
  const eisen = await passendeBeroepen.load({ vaardigheden, aantal, minimumNiveau: null });
  return eisen.flatMap((eis) => createMatch(aanwezig, eis) ?? []).toSorted((a, b) => b.overlap - a.overlap);
};

/** Moves from an occupation, best first; null when the source does not know the occupation. */
export const fetchOverstappen = (van: string, aantal: number, loaders: StelselLoaders): Promise<Overstap[] | null> =>
  fetchKandidaten(van, aantal, null, loaders);

/** Computed paths to a higher ISCO skill level; null when the source does not know the occupation. */
export const fetchBerekendePaden = async (van: string, loaders: StelselLoaders): Promise<Loopbaanpad[] | null> => {
  const niveau = getVolgendNiveau(van);
  if (niveau === null) return [];
  const overstappen = await fetchKandidaten(van, MAXIMUM_LOOPBAANPADEN, niveau, loaders);
  return overstappen?.flatMap((overstap) => createLoopbaanpad(overstap) ?? []) ?? null;
};

/** One move; null when it is no pair of occupations, or the source does not know one of them. */
export const fetchOverstap = async (
  paar: readonly [van: string, naar: string] | null,
  { eisenPerBeroep }: StelselLoaders,
): Promise<Overstap | null> => {
  if (!paar) return null;
  const [van, naar] = await Promise.all(paar.map((isco) => eisenPerBeroep.load(isco)));
  return van && naar ? createOverstap(van, naar) : null;
};

/** However many occupations are asked, this is one call for what they ask and one for what fits that. */
const fetchKandidaten = async (
  van: string,
  aantal: number,
  minimumNiveau: number | null,
  { eisenPerBeroep, passendeBeroepen }: StelselLoaders,
): Promise<Overstap[] | null> => {
  const eisen = await eisenPerBeroep.load(van);
  if (!eisen) return null;
  if (eisen.vaardigheden.length === 0) return [];
  // The occupation fits its own skills best, so one more is asked.
  const kandidaten = await passendeBeroepen.load({
    vaardigheden: [...getVaardigheidIds(eisen)],
    aantal: Math.min(aantal + 1, MAXIMUM_PER_VRAAG),
    minimumNiveau,
  });
  return kandidaten
    .filter(({ beroep }) => beroep !== van)
    .map((naar) => createOverstap(eisen, naar))
    .toSorted((a, b) => b.overlap - a.overlap)
    .slice(0, aantal);
};
