import { getBeroep } from '../../schema/referentie/beroepen.ts';
import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import { type Connection, fetchConnection, type PaginaVraag } from '../shared/lijst/connection.ts';
import type { Resolvers } from '../shared/resolvers.ts';
import type { Situatie } from '../shared/situatie.ts';
import { createVumLijst } from './bronnen/vum/lijst.ts';
import { createWens, type VacatureFilter, type VacatureSortering, type VacatureWens } from './filter.ts';
import type { VacaturesContext } from './subgraph.ts';
import type { Vacature, VacatureKern } from './vacature.ts';

/** In SDL order. A vacancy of a list is a hit; what only the detail says is asked when it is selected. */
export const resolvers: Resolvers<VacaturesContext> = {
  Query: {
    vacatures: (
      _: unknown,
      {
        filter,
        sorteer,
        ...pagina
      }: PaginaVraag & { filter?: VacatureFilter | null; sorteer?: VacatureSortering | undefined },
      context,
    ) => fetchVacatures(createWens(filter ?? {}, sorteer), pagina, context),
    vacature: (_: unknown, { id }: { id: string }, { loaders }) => loaders.perId.load(id),
  },
  Vacature: {
    __resolveReference: async ({ id }: { id: string }, { loaders }: VacaturesContext) => loaders.perId.load(id),
    titel: async ({ id }: VacatureKern, _: unknown, context) => (await getDetail(id, context))?.titel,
    omschrijving: async ({ id }: VacatureKern, _: unknown, context) => (await getDetail(id, context))?.omschrijving,
    werkgever: async ({ id }: VacatureKern, _: unknown, context) => (await getDetail(id, context))?.werkgever,
    arbeidsmarktregio: ({ werklocatie }: VacatureKern) => getRegio(werklocatie?.gemeente?.code ?? null),
  },
  Loket: {
    __resolveReference: async ({ sleutel }: { sleutel: string }) => ({ sleutel }),
    vacatures: ({ sleutel }: { sleutel: string }, pagina: PaginaVraag, context) =>
      fetchVacatures(getWens(context.loketSleutels.open<Situatie>(sleutel)), pagina, context, 'Loket.vacatures'),
  },
  Beroep: {
    __resolveReference: async ({ id }: { id: string }) => ({ id }),
    vacatures: (
      { id }: { id: string },
      { arbeidsmarktregio = null, ...pagina }: PaginaVraag & { arbeidsmarktregio?: string | null },
      context,
    ) => fetchVacatures(createWens({ beroep: id, arbeidsmarktregio }), pagina, context),
  },
  Arbeidsmarktregio: {
    __resolveReference: async ({ code }: { code: string }) => ({ code }),
    vacatures: ({ code }: { code: string }, pagina: PaginaVraag, context) =>
      fetchVacatures(createWens({ arbeidsmarktregio: code }), pagina, context),
  },
};

const fetchVacatures = (
  wens: VacatureWens,
  pagina: PaginaVraag,
  { loaders, operatie, cursors }: VacaturesContext,
  lijst: 'VacatureConnection' | 'Loket.vacatures' = 'VacatureConnection',
): Promise<Connection<VacatureKern>> =>
  fetchConnection(lijst, [createVumLijst(wens, loaders, operatie)], pagina, cursors);

const getDetail = (id: string, { loaders }: VacaturesContext): Promise<Vacature | null> => loaders.perId.load(id);

const getRegio = (gemeentecode: string | null): { code: string } | null => {
  const code = gemeentecode && getGemeente(gemeentecode)?.regio;
  return code ? { code } : null;
};

/** The region of residence, the group of the wished, else the present, occupation, without what work may no longer ask. */
const getWens = ({ gemeente, gewenstBeroep, huidigBeroep, belasting }: Situatie): VacatureWens => {
  const beroep = getBeroep(gewenstBeroep ?? huidigBeroep ?? '');
  return {
    filter: {
      arbeidsmarktregio: getGemeente(gemeente)?.regio ?? null,
      beroepsgroep: beroep?.brc ?? null,
      belastingUitsluiten: belasting ?? null,
    },
    eersteBeroepen: beroep ? [beroep.id] : [],
  };
};
