import { type Antwoord, createHerkomst } from '../../../shared/bron/herkomst.ts';
import type { LijstBron } from '../../../shared/lijst/lijst-bron.ts';
import type { Operatie } from '../../../shared/operatie.ts';
import { getRang, type VacatureWens, voldoetAanFilter } from '../../filter.ts';
import type { VacatureLoaders } from '../../loaders.ts';
import type { VacatureKern } from '../../vacature.ts';
import { vum } from './bron.ts';
import { mapMatch } from './map.ts';
import type { VacatureMatchSource } from './parse.ts';
import { createVumVraag } from './selectie.ts';

const MAXIMUM_BEREIKT = 'VUM geeft per zoekvraag ten hoogste 100 vacatures; er zijn er meer. Maak de vraag kleiner.';

/**
 * VUM as a source of a list: one match call, of which the hits are the window. Without dates they stand last, in order of
 * occupation and then by VUM id, so that every page of the window fits on the one before.
 */
export const createVumLijst = (
  { filter, eersteBeroepen }: VacatureWens,
  loaders: VacatureLoaders,
  operatie: Operatie,
): LijstBron<VacatureKern> => ({
  bron: vum,
  fetchPagina: async (positie, aantal) => {
    const { selectie, isVolledig, meldingen } = createVumVraag(filter);
    const antwoord = selectie && (await loaders.vumMatches.load(selectie));
    const isMaximum = antwoord?.waarde.maximumBereikt ?? false;
    const isBegrensd = isMaximum || !isVolledig;
    const status = isBegrensd ? 'BEGRENSD' : 'ACTUEEL';
    const melding = [...meldingen, ...(isMaximum ? [MAXIMUM_BEREIKT] : [])].join(' ') || null;
    operatie.meldBron(vum, status, melding);

    const venster = antwoord ? getVenster(antwoord, { filter, eersteBeroepen }) : [];
    const rest = venster.filter(({ plaats }) => positie === null || plaats > positie);
    return {
      plaatsen: rest.slice(0, aantal).map(({ item, plaats }) => ({
        item,
        positie: plaats,
        volgorde: [getRang(item, eersteBeroepen), item.gepubliceerdOp, item.id],
      })),
      meer: rest.length > aantal,
      totaal: isBegrensd ? null : venster.length,
      status,
      melding,
    };
  },
});

/** The hits that pass, in order. */
const getVenster = (
  antwoord: Antwoord<{ readonly matches: readonly VacatureMatchSource[] }>,
  { filter, eersteBeroepen }: VacatureWens,
): readonly { readonly item: VacatureKern; readonly plaats: string }[] =>
  antwoord.waarde.matches
    .map((match) => ({ vumID: match.vumID, item: mapMatch(match, createHerkomst(vum, antwoord, match.vumID)) }))
    .filter(({ item }) => voldoetAanFilter(item, filter))
    .map(({ vumID, item }) => ({ item, plaats: `${getRang(item, eersteBeroepen)}${vumID}` }))
    .sort((a, b) => (a.plaats < b.plaats ? -1 : 1));
