import { getDag } from '../shared/dag.ts';
import { type Connection, fetchConnection, type PaginaVraag } from '../shared/lijst/connection.ts';
import type { Resolvers } from '../shared/resolvers.ts';
import type { Situatie, WerkgeverSituatie } from '../shared/situatie.ts';
import { getBeschikbaarheid } from './beschikbaarheid.ts';
import { rangschikVoorCatalogus } from './catalogus.ts';
import { createZoekvraag, type RegelingFilter, type Zoekvraag } from './filter.ts';
import {
  createVraagVoorDienst,
  createVraagVoorOpleiding,
  type Dienstkind,
  type Financieringsvraag,
  type Opleidingkind,
} from './financiering.ts';
import { createRegelingLijst, type Rangschikking } from './lijst.ts';
import { rangschikVoorLoket, VOOR_BURGERS, VOOR_WERKGEVERS } from './loket.ts';
import type { Regeling } from './regeling.ts';
import type { RegelingenContext } from './subgraph.ts';
import { getVoorwaarden } from './voorverkenning/regel.ts';
import { verkenVoorBurger, verkenVoorWerkgever } from './voorverkenning/verken.ts';
import { getVwnwDekking } from './vwnw-dekking.ts';

/** In SDL order. No source gives collective agreements: those fields stay null. */
export const resolvers: Resolvers<RegelingenContext> = {
  Query: {
    regelingen: (_: unknown, { filter, ...pagina }: PaginaVraag & { filter?: RegelingFilter | null }, context) =>
      fetchLijst(
        'RegelingConnection',
        createZoekvraag(filter ?? {}),
        rangschikVoorCatalogus(filter ?? {}, getVandaag(context)),
        pagina,
        context,
      ),
    regeling: (_: unknown, { id }: { id: string }, { loaders }) => loaders.perId.load(id),
  },
  Regeling: {
    __resolveReference: async ({ id }: { id: string }, { loaders }: RegelingenContext) => loaders.perId.load(id),
    beschikbaarheid: (regeling: Regeling, _: unknown, context) => getBeschikbaarheid(regeling, getVandaag(context)),
    voorwaarden: ({ regels }: Regeling) => getVoorwaarden(regels),
    opvolger: ({ opvolger }: Regeling, _: unknown, { loaders }) => opvolger && loaders.perId.load(opvolger.id),
    voorverkenning: (regeling: Regeling, { situatie }: { situatie: Situatie }, context) =>
      verkenVoorBurger(regeling, situatie, getVandaag(context)),
  },
  Cao: {
    __resolveReference: async () => null,
  },
  Loket: {
    __resolveReference: async ({ sleutel }: { sleutel: string }) => ({ sleutel }),
    regelingen: ({ sleutel }: { sleutel: string }, pagina: PaginaVraag, context) => {
      const situatie = context.loketSleutels.open<Situatie>(sleutel);
      const rangschik = (regeling: Regeling) =>
        rangschikVoorLoket(regeling, verkenVoorBurger(regeling, situatie, getVandaag(context)));
      return fetchLijst('Loket.regelingen', createZoekvraag({ doelgroep: VOOR_BURGERS }), rangschik, pagina, context);
    },
  },
  Werkgeverloket: {
    __resolveReference: async ({ sleutel }: { sleutel: string }) => ({ sleutel }),
    regelingen: ({ sleutel }: { sleutel: string }, pagina: PaginaVraag, context) => {
      const situatie = context.loketSleutels.open<WerkgeverSituatie>(sleutel);
      const rangschik = (regeling: Regeling) =>
        rangschikVoorLoket(regeling, verkenVoorWerkgever(regeling, situatie, getVandaag(context)));
      return fetchLijst(
        'Werkgeverloket.regelingen',
        createZoekvraag({ doelgroep: VOOR_WERKGEVERS }),
        rangschik,
        pagina,
        context,
      );
    },
  },
  Sector: {
    __resolveReference: async ({ id }: { id: string }) => ({ id }),
    vwnwDekking: ({ id }: { id: string }) => getVwnwDekking(id),
  },
  Opleiding: {
    __resolveReference: async (opleiding: Opleidingkind) => opleiding,
    financiering: (opleiding: Opleidingkind, _: unknown, context) =>
      fetchFinanciering(createVraagVoorOpleiding(opleiding), context),
  },
  Dienst: {
    __resolveReference: async (dienst: Dienstkind) => dienst,
    financiering: (dienst: Dienstkind, _: unknown, context) =>
      fetchFinanciering(createVraagVoorDienst(dienst), context),
  },
};

const fetchLijst = <T>(
  lijst: 'RegelingConnection' | 'Loket.regelingen' | 'Werkgeverloket.regelingen',
  vraag: Zoekvraag,
  rangschik: (regeling: Regeling) => Rangschikking<T> | null,
  pagina: PaginaVraag,
  { oogst, operatie, cursors }: RegelingenContext,
): Promise<Connection<T>> =>
  fetchConnection(lijst, [createRegelingLijst(oogst, operatie, vraag, rangschik)], pagina, cursors);

/** Of a kind that is not known nothing is found, and nothing is asked. */
const fetchFinanciering = async (
  vraag: Financieringsvraag | null,
  { loaders }: RegelingenContext,
): Promise<readonly Regeling[]> => (vraag ? loaders.financiering.load(vraag) : []);

const getVandaag = ({ operatie }: RegelingenContext): string => getDag(operatie.nu());
