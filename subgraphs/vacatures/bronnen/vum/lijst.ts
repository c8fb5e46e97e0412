import { createHerkomst } from '../../../shared/bron/herkomst.ts';
import type { LijstBron } from '../../../shared/lijst/lijst-bron.ts';
import type { Operatie } from '../../../shared/operatie.ts';
import { getRang, type VacatureWens, voldoetAanFilter } from '../../filter.ts';
import type { VacatureLoaders } from '../../loaders.ts';
import type { VacatureKern } from '../../vacature.ts';
import { vum } from './bron.ts';
import { mapMatch } from './map.ts';
import { createSelectie } from './selectie.ts';

const BEGRENSD = 'VUM geeft per zoekvraag ten hoogste 100 vacatures; er zijn er meer. Maak de vraag kleiner.';

/**
 * VUM as a source of a list: one match call, of which the hits are the window. Without dates they stand last, the wished
 * occupation first and then by VUM id, so that every page of the window fits on the one before.
 */
export const createVumLijst = (
  { filter, eerstBeroep }: VacatureWens,
  loaders: VacatureLoaders,
  operatie: Operatie,
): LijstBron<VacatureKern> => ({
  bron: vum,
  fetchPagina: async (positie, aantal) => {
    const selectie = createSelectie(filter);
    if (!selectie) return { plaatsen: [], meer: false, totaal: 0, status: 'ACTUEEL' };
    const antwoord = await loaders.vumMatches.load(selectie);
    const { matches, maximumBereikt } = antwoord.waarde;
    const venster = matches
      .map((match) => ({ vumID: match.vumID, item: mapMatch(match, createHerkomst(vum, antwoord, match.vumID)) }))
      .filter(({ item }) => voldoetAanFilter(item, filter))
      .map(({ vumID, item }) => ({ item, plaats: `${getRang(item, eerstBeroep)}${vumID}` }))
      .sort((a, b) => (a.plaats < b.plaats ? -1 : 1));
    const rest = venster.filter(({ plaats }) => positie === null || plaats > positie);
    if (maximumBereikt) operatie.meldBron(vum, 'BEGRENSD', BEGRENSD);
    return {
      plaatsen: rest.slice(0, aantal).map(({ item, plaats }) => ({
        item,
        positie: plaats,
        volgorde: [getRang(item, eerstBeroep), item.gepubliceerdOp, item.id],
      })),
      meer: rest.length > aantal,
      totaal: maximumBereikt ? null : venster.length,
      status: maximumBereikt ? 'BEGRENSD' : 'ACTUEEL',
      ...(maximumBereikt && { melding: BEGRENSD }),
    };
  },
});
