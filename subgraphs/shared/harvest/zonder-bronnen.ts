import type { Deelvraag, HarvestIndex } from './harvest-index.ts';

/** The property that says which sources an item came from. */
const BRON = 'bron';

/**
 * An index as if only these of its sources were in it, for items that are never joined: one that several sources gave would
 * stay, as it is, as long as one of them is left. It is a view: it stays good as long as the index is open, and is not for
 * closing.
 */
export const zonderBronnen = <T>(index: HarvestIndex<T>, over: readonly string[]): HarvestIndex<T> => {
  const beperk = <V extends Deelvraag>(vraag: V): V => ({
    ...vraag,
    filters: { ...vraag.filters, [BRON]: vraag.filters?.[BRON]?.filter((bron) => over.includes(bron)) ?? over },
  });
  return {
    zoek: (vraag) => index.zoek(beperk(vraag)),
    tel: async (naam, vraag) => {
      const telling = await index.tel(naam, beperk(vraag));
      return naam === BRON ? telling.filter(({ waarde }) => over.includes(waarde)) : telling;
    },
    lees: async (ids) => {
      const staanErin = await Promise.all(ids.map((id) => index.bevat(id, beperk({}))));
      return index.lees(ids.filter((_, plek) => staanErin[plek]));
    },
    bevat: (id, vraag) => index.bevat(id, beperk(vraag)),
    zoekDubbelen: (item, vraag = {}) => index.zoekDubbelen(item, beperk(vraag)),
    sluit: async () => {},
  };
};
