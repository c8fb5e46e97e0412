import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import { BronFout, getMelding } from '../shared/bron/bron-fout.ts';
import { createIndexLijst } from '../shared/harvest/index-lijst.ts';
import { zetAchterElkaar } from '../shared/lijst/achter-elkaar.ts';
import { type Connection, fetchConnection, type PaginaVraag } from '../shared/lijst/connection.ts';
import type { LijstBron } from '../shared/lijst/lijst-bron.ts';
import type { Situatie, WerkgeverSituatie } from '../shared/situatie.ts';
import { werkcentra } from './bronnen/werkcentra/bron.ts';
import type { Dienst } from './dienst.ts';
import { createIndexVraag, type DienstFilter } from './filter.ts';
import { createLoketVragen } from './loket.ts';
import type { MenukaartContext } from './subgraph.ts';
import { createWerkgeverVragen } from './werkgeverloket.ts';

export type DienstenVraag = PaginaVraag & { readonly filter?: DienstFilter | null };

/** Services that fit a filter, within the menu of a region (CBS code) or over all regions. */
export const fetchDiensten = (
  menukaart: string | null,
  { filter, ...pagina }: DienstenVraag,
  context: MenukaartContext,
): Promise<Connection<Dienst>> => {
  const { oogsten, operatie, cursors } = context;
  const regio = menukaart ?? filter?.arbeidsmarktregio ?? getGemeente(filter?.gemeente ?? '')?.regio ?? null;
  const lijst = createIndexLijst(oogsten.diensten, operatie, createIndexVraag(filter ?? {}, menukaart));
  return fetchConnection('DienstConnection', [noemWerkcentrum(lijst, regio, context)], pagina, cursors);
};

/** Services that fit a person: first what fits best, then what is for everybody. */
export const fetchVoorLoket = (situatie: Situatie, pagina: PaginaVraag, context: MenukaartContext) =>
  fetchPassend('Loket.diensten', situatie.gemeente, createLoketVragen(situatie), pagina, context);

/** The same for an employer. */
export const fetchVoorWerkgeverloket = (situatie: WerkgeverSituatie, pagina: PaginaVraag, context: MenukaartContext) =>
  fetchPassend('Werkgeverloket.diensten', situatie.gemeente, createWerkgeverVragen(situatie), pagina, context);

const fetchPassend = (
  naam: string,
  gemeente: string,
  vragen: ReturnType<typeof createLoketVragen>,
  pagina: PaginaVraag,
  context: MenukaartContext,
): Promise<Connection<Dienst>> => {
  const { oogsten, operatie, cursors } = context;
  const delen = vragen.map((vraag) => createIndexLijst(oogsten.diensten, operatie, vraag));
  const lijst = zetAchterElkaar(oogsten.diensten.naam, oogsten.diensten.bronnen, delen);
  return fetchConnection(
    naam,
    [noemWerkcentrum(lijst, getGemeente(gemeente)?.regio ?? null, context)],
    pagina,
    cursors,
  );
};

/** A list for a region says that the Werkcentrum of that region is missing from it or old, also where those of others are not. */
const noemWerkcentrum = (
  lijst: LijstBron<Dienst>,
  regio: string | null,
  { loaders, operatie }: MenukaartContext,
): LijstBron<Dienst> => ({
  ...lijst,
  fetchPagina: async (positie, aantal) => {
    const pagina = await lijst.fetchPagina(positie, aantal);
    const status = regio === null ? null : await loaders.werkcentrumstoring.load(regio);
    if (status === null) return pagina;
    const melding = getMelding('BRON_NIET_BESCHIKBAAR');
    const fout = status === 'NIET_BESCHIKBAAR' ? new BronFout('BRON_NIET_BESCHIKBAAR', werkcentra) : null;
    operatie.meldBron(werkcentra, status, melding);
    return {
      ...pagina,
      totaal: fout ? null : pagina.totaal,
      bronnen: pagina.bronnen.map((uitkomst) =>
        uitkomst.bron.id === werkcentra.id ? { ...uitkomst, status, melding, fout } : uitkomst,
      ),
    };
  },
});
