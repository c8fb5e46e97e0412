import type { Herkomst } from '../bron/herkomst.ts';
import type { LijstBron } from '../lijst/lijst-bron.ts';
import type { Operatie } from '../operatie.ts';
import type { Oogst, Oogststand } from './create-oogst.ts';
import type { HarvestIndex, IndexVraag } from './harvest-index.ts';

/** Something that a feed said; an item out of several records names the record of each group of fields. */
export interface UitIndex {
  readonly herkomst: Herkomst;
  readonly herkomstPerGroep?: readonly { readonly groep: string; readonly herkomst: Herkomst }[];
}

/** Digits of the place among the values that come first. */
const RANG_CIJFERS = 4;

/** The place among the values that come first, as text that compares as the numbers do. */
export const getRangsleutel = (rang: number): string => String(rang).padStart(RANG_CIJFERS, '0');

/** How a list differs from the index it comes from. */
export interface IndexLijstOpties {
  /** Sort values of an item between its rank and its id, where other supplies of the list have other ones than one text. */
  readonly getVolgorde?: (volgorde: string) => string | null;
  /** Ids of the sources that were asked for; null: all. Of the others nothing is said. */
  readonly alleen?: readonly string[] | null | undefined;
}

/** Harvested feeds as one supply of a list. An item counts for the feed that gave its id. */
export const createIndexLijst = <T extends UitIndex>(
  oogst: Oogst<T>,
  operatie: Operatie,
  vraag: Omit<IndexVraag, 'na' | 'first'>,
  { getVolgorde = (volgorde) => volgorde, alleen }: IndexLijstOpties = {},
): LijstBron<T> => ({
  id: oogst.naam,
  bronnen: oogst.bronnen.filter(({ id }) => alleen == null || alleen.includes(id)),
  fetchPagina: async (positie, aantal) => {
    const stand = oogst.getStand(operatie);
    const uitkomsten = stand.uitkomsten.filter(({ bron }) => alleen == null || alleen.includes(bron.id));
    if (!stand.index) return { plaatsen: [], meer: false, totaal: null, bronnen: uitkomsten };
    const { treffers, meer, totaal } = await stand.index.zoek({ ...vraag, na: positie, first: aantal });
    return {
      plaatsen: treffers.map(({ id, volgorde, rang, positie: na, gegevens }) => ({
        item: metActualiteit(gegevens, stand),
        bron: gegevens.herkomst.bron.id,
        positie: na,
        volgorde: [getRangsleutel(rang), getVolgorde(volgorde), id],
      })),
      meer,
      // What a feed that is not there would add is not known.
      totaal: uitkomsten.some(({ fout }) => fout) ? null : totaal,
      bronnen: uitkomsten,
    };
  },
});

/** The index of a stand, for who can do nothing without it: throws what is wrong with the first feed when there is none. */
export const eisIndex = <T>({ index, uitkomsten }: Oogststand<T>): HarvestIndex<T> => {
  if (index) return index;
  throw uitkomsten[0]?.fout ?? new Error('an index without feeds');
};

/** Items of harvested feeds by id, in the order asked; null for an id that no feed has. */
export const leesUitIndex = async <T extends UitIndex>(
  oogst: Oogst<T>,
  operatie: Operatie,
  ids: readonly string[],
): Promise<(T | null)[]> => {
  const stand = oogst.getStand(operatie);
  const gevonden = await stand.index?.lees(ids);
  return ids.map((id) => {
    const item = gevonden?.get(id);
    return item ? metActualiteit(item, stand) : null;
  });
};

/** An item as fresh as the feeds that it came from; one of a page that could not be asked again stays VEROUDERD. */
export const metActualiteit = <T extends UitIndex>(item: T, { getActualiteit }: Oogststand<T>): T => {
  const ververs = (herkomst: Herkomst): Herkomst => ({
    ...herkomst,
    actualiteit: herkomst.actualiteit === 'VEROUDERD' ? 'VEROUDERD' : getActualiteit(herkomst.bron.id),
  });
  return {
    ...item,
    herkomst: ververs(item.herkomst),
    ...(item.herkomstPerGroep && {
      herkomstPerGroep: item.herkomstPerGroep.map(({ groep, herkomst }) => ({ groep, herkomst: ververs(herkomst) })),
    }),
  };
};
