import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import { getArbeidsmarktregio } from '../../schema/referentie/regios.ts';
import { createIndexLijst } from '../shared/harvest/index-lijst.ts';
import { createInvoerFout } from '../shared/invoer-fout.ts';
import { zetAchterElkaar } from '../shared/lijst/achter-elkaar.ts';
import { type Connection, fetchConnection, type PaginaVraag } from '../shared/lijst/connection.ts';
import type { Resolvers } from '../shared/resolvers.ts';
import type { Situatie } from '../shared/situatie.ts';
import { getDekking } from './dekking.ts';
import type { Dienst } from './dienst.ts';
import { createIndexVraag, type DienstFilter } from './filter.ts';
import { createLoketVragen } from './loket.ts';
import type { MenukaartContext } from './subgraph.ts';
import { getWerkcentrum } from './werkcentrum.ts';

type DienstenVraag = PaginaVraag & { readonly filter?: DienstFilter | null };

/** In SDL order. Everything comes from the index; no question reaches a source. */
export const resolvers: Resolvers<MenukaartContext> = {
  Query: {
    menukaart: (_: unknown, { arbeidsmarktregio: code }: { arbeidsmarktregio: string }) => {
      if (!getArbeidsmarktregio(code)) throw createInvoerFout('arbeidsmarktregio', 'is not the CBS code of a region');
      return { id: code };
    },
    diensten: (_: unknown, vraag: DienstenVraag, context) => fetchDiensten(null, vraag, context),
    dienst: (_: unknown, { id }: { id: string }, { loaders }) => loaders.perId.load(id),
  },
  Menukaart: {
    __resolveReference: async ({ id }: { id: string }) => getMenukaart(id),
    arbeidsmarktregio: ({ id }: { id: string }) => ({ code: id }),
    werkcentrum: ({ id }: { id: string }) => getWerkcentrum(id),
    diensten: ({ id }: { id: string }, vraag: DienstenVraag, context) => fetchDiensten(id, vraag, context),
    dekking: async ({ id }: { id: string }, _: unknown, { loaders }) => getDekking(await loaders.menu.load(id)),
  },
  Dienst: {
    __resolveReference: async ({ id }: { id: string }, { loaders }: MenukaartContext) => loaders.perId.load(id),
  },
  Loket: {
    __resolveReference: async ({ sleutel }: { sleutel: string }) => ({ sleutel }),
    werkcentrum: ({ sleutel }: { sleutel: string }, _: unknown, { loketSleutels }) =>
      getWerkcentrum(getGemeente(loketSleutels.open<Situatie>(sleutel).gemeente)?.regio ?? null),
    diensten: ({ sleutel }: { sleutel: string }, pagina: PaginaVraag, context) =>
      fetchPassendeDiensten(context.loketSleutels.open<Situatie>(sleutel), pagina, context),
  },
  Werkgeverloket: {
    __resolveReference: async ({ sleutel }: { sleutel: string }) => ({ sleutel }),
    // Services for employers are in Dennis. Until it is a source there is nobody who could say that there are none.
    diensten: async (_: unknown, pagina: PaginaVraag, { cursors }) => ({
      ...(await fetchConnection<Dienst>('Werkgeverloket.diensten', [], pagina, cursors)),
      totaal: null,
    }),
  },
  Arbeidsmarktregio: {
    __resolveReference: async ({ code }: { code: string }) => ({ code }),
    menukaart: ({ code }: { code: string }) => getMenukaart(code),
  },
};

const getMenukaart = (code: string): { id: string } | null => (getArbeidsmarktregio(code) ? { id: code } : null);

const fetchDiensten = (
  regio: string | null,
  { filter, ...pagina }: DienstenVraag,
  { oogst, operatie, cursors }: MenukaartContext,
): Promise<Connection<Dienst>> =>
  fetchConnection(
    'DienstConnection',
    [createIndexLijst(oogst, operatie, createIndexVraag(filter ?? {}, regio))],
    pagina,
    cursors,
  );

const fetchPassendeDiensten = (
  situatie: Situatie,
  pagina: PaginaVraag,
  { oogst, operatie, cursors }: MenukaartContext,
): Promise<Connection<Dienst>> => {
  const delen = createLoketVragen(situatie).map((vraag) => createIndexLijst(oogst, operatie, vraag));
  return fetchConnection('Loket.diensten', [zetAchterElkaar(oogst.naam, oogst.bronnen, delen)], pagina, cursors);
};
