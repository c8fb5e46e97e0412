import { slechtste } from '../../../shared/bron/bronstatus.ts';
import { createHerkomst } from '../../../shared/bron/herkomst.ts';
import { MELDING_VEROUDERD } from '../../../shared/bron/ouderdom.ts';
import type { LijstBron } from '../../../shared/lijst/lijst-bron.ts';
import type { Operatie } from '../../../shared/operatie.ts';
import { getRang, type VacatureWens, voldoetAanFilter } from '../../filter.ts';
import type { VacatureKern } from '../../vacature.ts';
import { getDatumsleutel } from '../../volgorde.ts';
import { vum } from './bron.ts';
import { mapMatch } from './map.ts';
import { createVumVraag } from './selectie.ts';
import type { VumVenster } from './zoek/venster.ts';
import type { VumZoeker } from './zoek/zoeker.ts';

/** What came of a question that was not asked. */
const NIETS: VumVenster = { treffers: [], isVolledig: true, isVerouderd: false, meldingen: [] };

/**
 * VUM as a source of a list: the hits of one search are the window. Without dates they stand last, in order of occupation
 * and then by id, so that every page of the window fits on the one before.
 */
export const createVumLijst = (
  { filter, eersteBeroepen }: VacatureWens,
  zoeker: VumZoeker,
  operatie: Operatie,
): LijstBron<VacatureKern> => ({
  id: vum.id,
  bronnen: [vum],
  fetchPagina: async (positie, aantal) => {
    const vraag = createVumVraag(filter);
    const venster = vraag.zoekvraag ? await zoeker.zoek(vraag.zoekvraag) : NIETS;
    const isVolledig = vraag.isVolledig && venster.isVolledig;
    const status = slechtste(isVolledig ? 'ACTUEEL' : 'BEGRENSD', venster.isVerouderd ? 'VEROUDERD' : 'ACTUEEL');
    const veroudering = venster.isVerouderd ? [MELDING_VEROUDERD] : [];
    const melding = [...veroudering, ...vraag.meldingen, ...venster.meldingen].join(' ') || null;
    operatie.meldBron(vum, status, melding);

    const plaatsen = getPlaatsen(venster, { filter, eersteBeroepen });
    const rest = plaatsen.filter((plaats) => positie === null || plaats.positie > positie);
    return {
      plaatsen: rest.slice(0, aantal).map(({ item, rang, positie: plaats }) => ({
        item,
        bron: vum.id,
        positie: plaats,
        volgorde: [rang, getDatumsleutel(item.gepubliceerdOp), item.id],
      })),
      meer: rest.length > aantal,
      totaal: isVolledig ? plaatsen.length : null,
      bronnen: [{ bron: vum, status, melding, fout: null }],
    };
  },
});

interface Vensterplaats {
  readonly item: VacatureKern;
  readonly rang: string;
  readonly positie: string;
}

/** The hits that pass, in order. */
const getPlaatsen = ({ treffers }: VumVenster, { filter, eersteBeroepen }: VacatureWens): readonly Vensterplaats[] =>
  treffers
    .map((treffer) => mapMatch(treffer.waarde, createHerkomst(vum, treffer, treffer.waarde.vumID)))
    .filter((item) => voldoetAanFilter(item, filter))
    .map((item) => {
      const rang = getRang(item, eersteBeroepen);
      return { item, rang, positie: `${rang}${item.id}` };
    })
    .sort((a, b) => (a.positie < b.positie ? -1 : 1));
