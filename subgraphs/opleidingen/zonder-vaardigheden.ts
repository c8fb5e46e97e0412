import type { Deelvraag, HarvestIndex } from '../shared/harvest/harvest-index.ts';
import type { Opleiding } from './opleiding.ts';

/** The property that says what a course teaches. */
const VAARDIGHEID = 'vaardigheid';

/** An index of courses as if nobody knew what they teach, which only the educational norms say. It is a view, not for closing. */
export const zonderVaardigheden = (index: HarvestIndex<Opleiding>): HarvestIndex<Opleiding> => ({
  zoek: async (vraag) => {
    const pagina = await index.zoek(zonderTreffer(vraag));
    return {
      ...pagina,
      treffers: pagina.treffers.map((treffer) => ({ ...treffer, gegevens: zonder(treffer.gegevens) })),
    };
  },
  tel: async (naam, vraag) => (naam === VAARDIGHEID ? [] : index.tel(naam, zonderTreffer(vraag))),
  lees: async (ids) => new Map([...(await index.lees(ids))].map(([id, opleiding]) => [id, zonder(opleiding)])),
  bevat: (id, vraag) => index.bevat(id, zonderTreffer(vraag)),
  zoekDubbelen: async (opleiding, vraag) =>
    (await index.zoekDubbelen(opleiding, vraag && zonderTreffer(vraag))).map(zonder),
  sluit: async () => {},
});

const zonder = (opleiding: Opleiding): Opleiding => ({ ...opleiding, vaardigheden: [] });

/** Who asks for a skill finds nothing. */
const zonderTreffer = <V extends Deelvraag>(vraag: V): V =>
  vraag.filters?.[VAARDIGHEID] ? { ...vraag, filters: { ...vraag.filters, [VAARDIGHEID]: [] } } : vraag;
