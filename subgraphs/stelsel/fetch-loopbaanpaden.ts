import { parseGlobaalId } from '../shared/bron/globaal-id.ts';
import { settle } from '../shared/settle.ts';
import { loopbaanpaden } from './bronnen/loopbaanpaden/bron.ts';
import { fetchBerekendePaden, fetchOverstap } from './fetch-overstappen.ts';
import type { StelselLoaders } from './loaders.ts';
import { createLoopbaanpad, type Loopbaanpad, parseLoopbaanpadId } from './loopbaanpad.ts';

/**
 * Paths from an occupation: agreed ones first, then computed ones. A source that is not there leaves the paths of the
 * other; null when nobody agreed on a path and the skills source does not know the occupation.
 */
export const fetchLoopbaanpaden = async (van: string, loaders: StelselLoaders): Promise<Loopbaanpad[] | null> => {
  const [vastgesteld, berekend] = await settle<readonly Loopbaanpad[] | null>([
    loaders.vastgesteldePaden.load(van),
    fetchBerekendePaden(van, loaders),
  ]);
  if (vastgesteld instanceof Error && berekend instanceof Error) throw vastgesteld;
  const paden = [vastgesteld, berekend].flatMap((deel) => (deel instanceof Error || !deel ? [] : deel));
  return paden.length === 0 && berekend === null ? null : paden;
};

/** A path by the id that it was given out with; null for any other id. */
export const fetchLoopbaanpad = async (id: string, loaders: StelselLoaders): Promise<Loopbaanpad | null> => {
  if (parseGlobaalId(id)?.bron === loopbaanpaden.id) return loaders.padPerId.load(id);
  const overstap = await fetchOverstap(parseLoopbaanpadId(id), loaders);
  return overstap && createLoopbaanpad(overstap);
};
