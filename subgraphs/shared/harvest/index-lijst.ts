import type { Herkomst } from '../bron/herkomst.ts';
import type { LijstBron } from '../lijst/lijst-bron.ts';
import type { Operatie } from '../operatie.ts';
import type { Oogst } from './create-oogst.ts';
import type { IndexVraag } from './harvest-index.ts';

interface MetHerkomst {
  readonly herkomst: Herkomst;
}

/** A harvested feed as one source of a list. */
export const createIndexLijst = <T extends MetHerkomst>(
  oogst: Oogst<T>,
  operatie: Operatie,
  vraag: Omit<IndexVraag, 'na' | 'first'>,
): LijstBron<T> => ({
  bron: oogst.bron,
  fetchPagina: async (positie, aantal) => {
    const { index, actualiteit, melding } = oogst.getIndex(operatie);
    const { treffers, meer, totaal } = await index.zoek({ ...vraag, na: positie, first: aantal });
    return {
      plaatsen: treffers.map(({ id, volgorde, positie: na, gegevens }) => ({
        item: { ...gegevens, herkomst: { ...gegevens.herkomst, actualiteit } },
        positie: na,
        volgorde: [volgorde, id],
      })),
      meer,
      totaal,
      status: actualiteit,
      melding,
    };
  },
});

/** Items of a harvested feed by id, in the order asked; null for an id that the feed does not have. */
export const leesUitIndex = async <T extends MetHerkomst>(
  oogst: Oogst<T>,
  operatie: Operatie,
  ids: readonly string[],
): Promise<(T | null)[]> => {
  const { index, actualiteit } = oogst.getIndex(operatie);
  const gevonden = await index.lees(ids);
  return ids.map((id) => {
    const item = gevonden.get(id);
    return item ? { ...item, herkomst: { ...item.herkomst, actualiteit } } : null;
  });
};
