import { getBeroep } from '../../schema/referentie/beroepen.ts';
import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import { type Connection, fetchConnection, type PaginaVraag } from '../shared/lijst/connection.ts';
import type { Resolvers } from '../shared/resolvers.ts';
import type { Situatie } from '../shared/situatie.ts';
import { createVumLijst } from './bronnen/vum/lijst.ts';
import type { VacatureFilter } from './filter.ts';
import type { VacaturesContext } from './subgraph.ts';
import type { Vacature, VacatureKern } from './vacature.ts';

/** In SDL order. A vacancy of a list is a hit; what only the detail says is asked when it is selected. */
export const resolvers: Resolvers<VacaturesContext> = {
  Query: {
    vacatures: (_: unknown, { filter, ...pagina }: PaginaVraag & { filter?: VacatureFilter | null }, context) =>
      fetchVacatures(filter ?? {}, pagina, context),
    vacature: (_: unknown, { id }: { id: string }, { loaders }) => loaders.perId.load(id),
  },
  Vacature: {
    __resolveReference: ({ id }: { id: string }, { loaders }: VacaturesContext) => loaders.perId.load(id),
    titel: async ({ id }: VacatureKern, _: unknown, context) => (await getDetail(id, context))?.titel,
    omschrijving: async ({ id }: VacatureKern, _: unknown, context) => (await getDetail(id, context))?.omschrijving,
    werkgever: async ({ id }: VacatureKern, _: unknown, context) => (await getDetail(id, context))?.werkgever,
    arbeidsmarktregio: ({ werklocatie }: VacatureKern) => getRegio(werklocatie?.gemeente?.code ?? null),
  },
  Loket: {
    __resolveReference: async ({ sleutel }: { sleutel: string }) => ({ sleutel }),
    vacatures: ({ sleutel }: { sleutel: string }, pagina: PaginaVraag, context) =>
      fetchVacatures(getFilterVoorSituatie(context.loketSleutels.open<Situatie>(sleutel)), pagina, context),
  },
  Beroep: {
    __resolveReference: async ({ id }: { id: string }) => ({ id }),
    vacatures: (
      { id }: { id: string },
      { arbeidsmarktregio = null, ...pagina }: PaginaVraag & { arbeidsmarktregio?: string | null },
      context,
    ) => fetchVacatures({ beroep: id, arbeidsmarktregio }, pagina, context),
  },
  Arbeidsmarktregio: {
    __resolveReference: async ({ code }: { code: string }) => ({ code }),
    vacatures: ({ code }: { code: string }, pagina: PaginaVraag, context) =>
      fetchVacatures({ arbeidsmarktregio: code }, pagina, context),
  },
};

const fetchVacatures = (
  filter: VacatureFilter,
  pagina: PaginaVraag,
  { loaders, operatie, cursors }: VacaturesContext,
): Promise<Connection<VacatureKern>> => fetchConnection([createVumLijst(filter, loaders, operatie)], pagina, cursors);

const getDetail = (id: string, { loaders }: VacaturesContext): Promise<Vacature | null> => loaders.perId.load(id);

const getRegio = (gemeentecode: string | null): { code: string } | null => {
  const code = gemeentecode && getGemeente(gemeentecode)?.regio;
  return code ? { code } : null;
};

/** The region of residence, the group of the wished, else the present, occupation, without what work may no longer ask. */
const getFilterVoorSituatie = ({ gemeente, gewenstBeroep, huidigBeroep, belasting }: Situatie): VacatureFilter => ({
  arbeidsmarktregio: getGemeente(gemeente)?.regio ?? null,
  beroepsgroep: getBeroep(gewenstBeroep ?? huidigBeroep ?? '')?.brc ?? null,
  belastingUitsluiten: belasting ?? null,
});
