import { getBeroep } from '../../schema/referentie/beroepen.ts';
import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import { getDag } from '../shared/dag.ts';
import { controleerBronnen } from '../shared/invoer/controleer-bronnen.ts';
import { type Connection, fetchConnection, type PaginaVraag } from '../shared/lijst/connection.ts';
import { metFacetten } from '../shared/lijst/facetten.ts';
import type { LijstBron } from '../shared/lijst/lijst-bron.ts';
import type { Resolvers } from '../shared/resolvers.ts';
import type { Situatie } from '../shared/situatie.ts';
import { FACETTEN } from './facetten.ts';
import type { OpleidingFilter } from './filter.ts';
import type { OpleidingLoaders } from './loaders.ts';
import { getOpenUitvoeringen, type Opleiding } from './opleiding.ts';
import type { OpleidingenContext } from './subgraph.ts';

/** The short lists beside a vacancy and a move have at most this many programmes. */
const MAXIMUM_PASSEND = 5;

interface VacatureReferentie {
  readonly id: string;
  readonly beroep?: { readonly id: string } | null;
  readonly arbeidsmarktregio?: { readonly code: string } | null;
}

interface OverstapReferentie {
  readonly id: string;
  readonly naar?: { readonly id: string } | null;
  readonly ontbrekend?: readonly { readonly id: string }[] | null;
}

/** In SDL order. */
export const resolvers: Resolvers<OpleidingenContext> = {
  Query: {
    opleidingen: (_: unknown, { filter, ...pagina }: PaginaVraag & { filter?: OpleidingFilter | null }, context) =>
      fetchOpleidingen(filter ?? {}, pagina, context),
    opleiding: (_: unknown, { id }: { id: string }, { loaders }) => loaders.perId.load(id),
  },
  Opleiding: {
    __resolveReference: async ({ id }: { id: string }, { loaders }: OpleidingenContext) => loaders.perId.load(id),
    uitvoeringen: ({ uitvoeringen }: Opleiding, _: unknown, { operatie }) =>
      getOpenUitvoeringen(uitvoeringen, getDag(operatie.nu())),
  },
  Loket: {
    __resolveReference: async ({ sleutel }: { sleutel: string }) => ({ sleutel }),
    opleidingen: ({ sleutel }: { sleutel: string }, pagina: PaginaVraag, context) =>
      fetchVoorSituatie(context.loketSleutels.open<Situatie>(sleutel), pagina, context),
  },
  Beroep: {
    __resolveReference: async ({ id }: { id: string }) => ({ id }),
    opleidingen: (
      { id }: { id: string },
      { arbeidsmarktregio = null, ...pagina }: PaginaVraag & { arbeidsmarktregio?: string | null },
      context,
    ) => fetchOpleidingen({ beroep: id, arbeidsmarktregio }, pagina, context),
  },
  Arbeidsmarktregio: {
    __resolveReference: async ({ code }: { code: string }) => ({ code }),
    opleidingen: ({ code }: { code: string }, pagina: PaginaVraag, context) =>
      fetchOpleidingen({ arbeidsmarktregio: code }, pagina, context),
  },
  Overstap: {
    __resolveReference: async (overstap: OverstapReferentie) => overstap,
    opleidingen: async ({ naar, ontbrekend }: OverstapReferentie, _: unknown, { loaders }) => {
      if (!naar) return [];
      const nodig = new Set(ontbrekend?.map(({ id }) => id));
      const leert = ({ vaardigheden }: Opleiding): number => vaardigheden.filter(({ id }) => nodig.has(id)).length;
      const opleidingen = await loaders.passend.load({ beroep: naar.id, arbeidsmarktregio: null });
      return opleidingen.toSorted((a, b) => leert(b) - leert(a)).slice(0, MAXIMUM_PASSEND);
    },
  },
  Vaardigheid: {
    __resolveReference: async ({ id }: { id: string }) => ({ id }),
    opleidingen: (
      { id }: { id: string },
      { arbeidsmarktregio = null, ...pagina }: PaginaVraag & { arbeidsmarktregio?: string | null },
      context,
    ) => fetchOpleidingen({ vaardigheden: [id], arbeidsmarktregio }, pagina, context),
  },
  Vacature: {
    __resolveReference: async (vacature: VacatureReferentie) => vacature,
    passendeOpleidingen: async ({ beroep, arbeidsmarktregio }: VacatureReferentie, _: unknown, { loaders }) => {
      if (!beroep) return [];
      const opleidingen = await loaders.passend.load({
        beroep: beroep.id,
        arbeidsmarktregio: arbeidsmarktregio?.code ?? null,
      });
      return opleidingen.slice(0, MAXIMUM_PASSEND);
    },
  },
};

const fetchOpleidingen = async (
  filter: OpleidingFilter,
  pagina: PaginaVraag,
  { loaders, cursors, bronIds }: OpleidingenContext,
): Promise<Connection<Opleiding>> => {
  controleerBronnen(filter.bron, bronIds);
  return metTelling(
    await fetchConnection('OpleidingConnection', [loaders.lijst(filter)], pagina, cursors),
    filter,
    loaders,
  );
};

/**
 * In the region of residence, without what work may no longer ask: what leads to the wished, else the present, occupation
 * and then what leads to others of its group. A group without programmes there makes room for all programmes in the
 * region: learning is a reason to come in itself.
 */
const fetchVoorSituatie = async (
  { gemeente, gewenstBeroep, huidigBeroep, belasting }: Situatie,
  pagina: PaginaVraag,
  { loaders, cursors }: OpleidingenContext,
): Promise<Connection<Opleiding>> => {
  const inRegio: OpleidingFilter = {
    arbeidsmarktregio: getGemeente(gemeente)?.regio ?? null,
    belastingUitsluiten: belasting ?? null,
  };
  const beroep = getBeroep(gewenstBeroep ?? huidigBeroep ?? '');
  const passend = beroep ? loaders.lijstVoorBeroep(inRegio, beroep) : null;
  const isPassend = beroep !== null && passend !== null && !(await isLeeg(passend));
  const lijst = isPassend ? passend : loaders.lijst(inRegio);
  return metTelling(
    await fetchConnection('Loket.opleidingen', [lijst], pagina, cursors),
    isPassend ? { ...inRegio, beroepsgroep: beroep.brc } : inRegio,
    loaders,
  );
};

/** Whether all sources say that they have nothing; one that cannot be asked has not said so. */
const isLeeg = async ({ fetchPagina }: LijstBron<Opleiding>): Promise<boolean> =>
  (await fetchPagina(null, 0)).totaal === 0;

const metTelling = (
  connection: Connection<Opleiding>,
  filter: OpleidingFilter,
  { tel }: OpleidingLoaders,
): Connection<Opleiding> => metFacetten(connection, { definities: FACETTEN, filter, tel, getNietGeteld: () => [] });
