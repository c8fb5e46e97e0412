import { getDag } from '../shared/dag.ts';
import { type Connection, fetchConnection, type PaginaVraag } from '../shared/lijst/connection.ts';
import type { Resolvers } from '../shared/resolvers.ts';
import type { Situatie, WerkgeverSituatie } from '../shared/situatie.ts';
import { getBeschikbaarheid } from './beschikbaarheid.ts';
import { caoResolvers } from './cao/resolvers.ts';
import { rangschikVoorCatalogus } from './catalogus.ts';
import { fetchLandelijke, fetchMetLandelijke } from './fetch-landelijke.ts';
import { createZoekvraag, type RegelingFilter, type Zoekvraag } from './filter.ts';
import {
  createVraagVoorDienst,
  createVraagVoorOpleiding,
  type Dienstkind,
  type Financieringsvraag,
  type Opleidingkind,
} from './financiering.ts';
import { createRegelingLijst, type Gerangschikt } from './lijst.ts';
import { rangschikVoorLoket, VOOR_BURGERS, VOOR_WERKGEVERS } from './loket.ts';
import type { Regeling } from './regeling.ts';
import type { RegelingenContext } from './subgraph.ts';
import { merkAlternatieven } from './voorverkenning/alternatief.ts';
import { getVoorwaarden, type Norm, type Voorwaarde } from './voorverkenning/regel.ts';
import { verkenVoorBurger, verkenVoorWerkgever, type ZoekRegeling } from './voorverkenning/verken.ts';

type Normwaarde = Norm['waarden'][number];

/** In SDL order. */
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
    ...caoResolvers.Query,
  },
  Regeling: {
    __resolveReference: async ({ id }: { id: string }, { loaders }: RegelingenContext) => loaders.perId.load(id),
    beschikbaarheid: (regeling: Regeling, _: unknown, context) => getBeschikbaarheid(regeling, getVandaag(context)),
    voorwaarden: async (regeling: Regeling, _: unknown, context) =>
      getVoorwaarden(merkAlternatieven((await fetchMetLandelijke(regeling, context.loaders.landelijk)).regels)),
    opvolger: ({ opvolger }: Regeling, _: unknown, { loaders }) => opvolger && loaders.perId.load(opvolger.id),
    uitvoeringVan: (regeling: Regeling, _: unknown, { loaders }) => fetchLandelijke(regeling, loaders.landelijk),
    ...caoResolvers.Regeling,
    voorverkenning: async (regeling: Regeling, { situatie }: { situatie: Situatie }, context) => {
      const geheel = await fetchMetLandelijke(regeling, context.loaders.landelijk);
      return verkenVoorBurger(geheel, situatie, getVandaag(context), await leesSamenloop(geheel, context));
    },
    voorverkenningWerkgever: async (regeling: Regeling, { situatie }: { situatie: WerkgeverSituatie }, context) => {
      const geheel = await fetchMetLandelijke(regeling, context.loaders.landelijk);
      return verkenVoorWerkgever(geheel, situatie, getVandaag(context), await leesSamenloop(geheel, context));
    },
  },
  Voorwaarde: {
    nodig: ({ toets }: Voorwaarde) => toets?.nodig ?? [],
    normen: ({ toets }: Voorwaarde) => toets?.normen ?? [],
  },
  Normwaarde: {
    getal: ({ waarde }: Normwaarde) => (typeof waarde === 'number' ? waarde : null),
    datum: ({ waarde }: Normwaarde) => (typeof waarde === 'string' ? waarde : null),
    geldig: ({ van, tot }: Normwaarde) => ({ van, tot }),
  },
  Cao: caoResolvers.Cao,
  VwnwVoorziening: caoResolvers.VwnwVoorziening,
  Loket: {
    __resolveReference: async ({ sleutel }: { sleutel: string }) => ({ sleutel }),
    regelingen: ({ sleutel }: { sleutel: string }, pagina: PaginaVraag, context) => {
      const situatie = context.loketSleutels.open<Situatie>(sleutel);
      const rangschik = rangschikVoorLoket(VOOR_BURGERS, (regeling, zoek) =>
        verkenVoorBurger(regeling, situatie, getVandaag(context), zoek),
      );
      const vraag = createZoekvraag({ doelgroep: VOOR_BURGERS, gemeente: situatie.gemeente });
      return fetchLijst('Loket.regelingen', vraag, rangschik, pagina, context);
    },
    ...caoResolvers.Loket,
  },
  Werkgeverloket: {
    __resolveReference: async ({ sleutel }: { sleutel: string }) => ({ sleutel }),
    regelingen: ({ sleutel }: { sleutel: string }, pagina: PaginaVraag, context) => {
      const situatie = context.loketSleutels.open<WerkgeverSituatie>(sleutel);
      const rangschik = rangschikVoorLoket(VOOR_WERKGEVERS, (regeling, zoek) =>
        verkenVoorWerkgever(regeling, situatie, getVandaag(context), zoek),
      );
      const vraag = createZoekvraag({ doelgroep: VOOR_WERKGEVERS, gemeente: situatie.gemeente });
      return fetchLijst('Werkgeverloket.regelingen', vraag, rangschik, pagina, context);
    },
  },
  Sector: caoResolvers.Sector,
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
  rangschik: (regelingen: readonly Regeling[]) => readonly Gerangschikt<T>[],
  pagina: PaginaVraag,
  { oogst, operatie, cursors }: RegelingenContext,
): Promise<Connection<T>> =>
  fetchConnection(lijst, [createRegelingLijst(oogst, operatie, vraag, rangschik)], pagina, cursors);

/** Of a kind that is not known nobody can say what pays for it, and nothing is asked. */
const fetchFinanciering = async (
  vraag: Financieringsvraag | null,
  { loaders }: RegelingenContext,
): Promise<readonly Regeling[] | null> => vraag && loaders.financiering.load(vraag);

/** The schemes that this one cannot stand beside, to compare it with. */
const leesSamenloop = async ({ samenloop }: Regeling, { loaders }: RegelingenContext): Promise<ZoekRegeling> => {
  const ids = samenloop.flatMap(({ regelingen }) => regelingen);
  const anderen = await Promise.all(ids.map((id) => loaders.perId.load(id)));
  const perId = new Map(anderen.flatMap((regeling) => (regeling ? [[regeling.id, regeling]] : [])));
  return (id) => perId.get(id);
};

const getVandaag = ({ operatie }: RegelingenContext): string => getDag(operatie.nu());
