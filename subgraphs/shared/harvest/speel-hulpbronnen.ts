import type { Bron } from '../bron/define-bron.ts';
import type { Operatie } from '../operatie.ts';
import type { HarvestIndex } from './harvest-index.ts';
import { speelUitkomst } from './speel-oogst.ts';

/** A source that feeds read within their harvest to say more of their items. */
export interface Hulpbron<T> {
  readonly bron: Bron;
  /** The index as it would be without what this source said. */
  readonly zonder: (index: HarvestIndex<T>) => HarvestIndex<T>;
}

/**
 * The index as the harvests would have left it, had the sources that they read beside their own met what an operation tries
 * out. The operation is told of those that were named; of others it hears nothing, as always.
 */
export const speelHulpbronnen = <T>(
  index: HarvestIndex<T> | null,
  hulpbronnen: readonly Hulpbron<T>[],
  { proef, meldBron }: Pick<Operatie, 'proef' | 'meldBron'>,
): HarvestIndex<T> | null => {
  let gespeeld = index;
  for (const { bron, zonder } of hulpbronnen) {
    const gekozen = proef?.get(bron.id);
    if (!gekozen) continue;
    const { status, melding } = speelUitkomst({ bron, status: 'UIT_CACHE', melding: null, fout: null }, gekozen);
    meldBron(bron, status, melding);
    if (gespeeld && !gekozen.oogst.items) gespeeld = zonder(gespeeld);
  }
  return gespeeld;
};
