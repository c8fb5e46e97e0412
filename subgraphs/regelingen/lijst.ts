import type { Oogst } from '../shared/harvest/create-oogst.ts';
import { metActualiteit } from '../shared/harvest/index-lijst.ts';
import type { LijstBron } from '../shared/lijst/lijst-bron.ts';
import type { Operatie } from '../shared/operatie.ts';
import type { Zoekvraag } from './filter.ts';
import { leesAlle } from './lees-alle.ts';
import type { Regeling } from './regeling.ts';

/** What a scheme becomes in a list, and where it stands; the last sort value is its id. */
export interface Gerangschikt<T> {
  readonly regeling: Regeling;
  readonly item: T;
  readonly volgorde: readonly string[];
}

/**
 * An index of schemes as one source of a list whose order is not that of the index, because it depends on the question or
 * on a situation. Everything that the question finds is read at once and handed to `rangschik`, which leaves out what does
 * not belong: what becomes of one scheme may depend on the others.
 */
export const createRegelingLijst = <T>(
  oogst: Oogst<Regeling>,
  operatie: Operatie,
  vraag: Zoekvraag,
  rangschik: (regelingen: readonly Regeling[]) => readonly Gerangschikt<T>[],
): LijstBron<T> => ({
  id: oogst.naam,
  bronnen: oogst.bronnen,
  fetchPagina: async (positie, aantal) => {
    const stand = oogst.getStand(operatie);
    const gelezen = stand.index ? await leesAlle(stand.index, vraag) : [];
    const alle = rangschik(gelezen.map((regeling) => metActualiteit(regeling, stand)))
      .map(({ regeling, ...gerangschikt }) => ({ ...gerangschikt, bron: regeling.herkomst.bron.id }))
      .sort((a, b) => vergelijk(a.volgorde, b.volgorde));
    const na: readonly string[] | null = positie === null ? null : JSON.parse(positie);
    const rest = na === null ? alle : alle.filter(({ volgorde }) => vergelijk(volgorde, na) > 0);
    return {
      plaatsen: rest
        .slice(0, aantal)
        .map(({ item, bron, volgorde }) => ({ item, bron, volgorde, positie: JSON.stringify(volgorde) })),
      meer: rest.length > aantal,
      totaal: stand.uitkomsten.some(({ fout }) => fout) ? null : alle.length,
      bronnen: stand.uitkomsten,
    };
  },
});

const vergelijk = (a: readonly string[], b: readonly string[]): number => {
  const i = a.findIndex((waarde, plaats) => waarde !== b[plaats]);
  if (i === -1) return 0;
  return (a[i] ?? '') < (b[i] ?? '') ? -1 : 1;
};
