import type { GraphQLResolveInfo } from 'graphql';
import { getBeroep } from '../../schema/referentie/beroepen.ts';
import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import type { Connection, PaginaVraag } from '../shared/lijst/connection.ts';
import type { Resolvers } from '../shared/resolvers.ts';
import { selecteert } from '../shared/selecteert.ts';
import type { Situatie } from '../shared/situatie.ts';
import { fetchVacatures, type VacatureLijstvraag } from './fetch-vacatures.ts';
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
      info,
    ) => fetchLijst(createWens(filter ?? {}, sorteer), pagina, context, info),
    vacature: (_: unknown, { id }: { id: string }, { loaders }) => loaders.perId.load(id),
  },
  Vacature: {
    __resolveReference: async ({ id }: { id: string }, { loaders }: VacaturesContext) => loaders.perId.load(id),
    titel: async (vacature: VacatureKern, _: unknown, context) => (await getWoorden(vacature, context))?.titel,
    omschrijving: async (vacature: VacatureKern, _: unknown, context) =>
      (await getWoorden(vacature, context))?.omschrijving,
    werkgever: async (vacature: VacatureKern, _: unknown, context) => (await getWoorden(vacature, context))?.werkgever,
    arbeidsmarktregio: ({ werklocatie }: VacatureKern) => getRegio(werklocatie?.gemeente?.code ?? null),
  },
  Loket: {
    __resolveReference: async ({ sleutel }: { sleutel: string }) => ({ sleutel }),
    vacatures: ({ sleutel }: { sleutel: string }, pagina: PaginaVraag, context, info) =>
      fetchLijst(getWens(context.loketSleutels.open<Situatie>(sleutel)), pagina, context, info, 'Loket.vacatures'),
  },
  Beroep: {
    __resolveReference: async ({ id }: { id: string }) => ({ id }),
    vacatures: (
      { id }: { id: string },
      { arbeidsmarktregio = null, ...pagina }: PaginaVraag & { arbeidsmarktregio?: string | null },
      context,
      info,
    ) => fetchLijst(createWens({ beroep: id, arbeidsmarktregio }), pagina, context, info),
  },
  Arbeidsmarktregio: {
    __resolveReference: async ({ code }: { code: string }) => ({ code }),
    vacatures: ({ code }: { code: string }, pagina: PaginaVraag, context, info) =>
      fetchLijst(createWens({ arbeidsmarktregio: code }), pagina, context, info),
  },
};

/** What only the detail of a live vacancy says. */
const WOORDEN = ['titel', 'omschrijving', 'werkgever', 'ookGeplaatstBij'] as const;

const fetchLijst = (
  wens: VacatureWens,
  pagina: PaginaVraag,
  context: VacaturesContext,
  info: GraphQLResolveInfo,
  lijst: VacatureLijstvraag['lijst'] = 'VacatureConnection',
): Promise<Connection<VacatureKern>> =>
  fetchVacatures({ wens, pagina, lijst, toontWoorden: selecteert(info, ['edges', 'node', 'nodes'], WOORDEN) }, context);

/** A vacancy of the index has its words; of a hit they are asked. */
const getWoorden = async (
  vacature: VacatureKern | Vacature,
  { loaders }: VacaturesContext,
): Promise<Pick<Vacature, 'titel' | 'omschrijving' | 'werkgever'> | null> =>
  'titel' in vacature ? vacature : loaders.vumDetail.load(vacature.id);

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
