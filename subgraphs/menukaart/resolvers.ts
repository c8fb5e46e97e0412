import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import { getArbeidsmarktregio } from '../../schema/referentie/regios.ts';
import { BronFout, getMelding } from '../shared/bron/bron-fout.ts';
import { createInvoerFout } from '../shared/invoer-fout.ts';
import type { PaginaVraag } from '../shared/lijst/connection.ts';
import type { Resolvers } from '../shared/resolvers.ts';
import type { Situatie, WerkgeverSituatie } from '../shared/situatie.ts';
import { werkcentra } from './bronnen/werkcentra/bron.ts';
import { kiesContact, parseBaliesleutel } from './contact.ts';
import { getDekking } from './dekking.ts';
import { type DienstenVraag, fetchDiensten, fetchVoorLoket, fetchVoorWerkgeverloket } from './lijst.ts';
import type { MenukaartContext } from './subgraph.ts';
import { createVergelijking, kiesRegios, type Menukaartvergelijking } from './vergelijking.ts';
import { type Contact, getWerkcentrumOpNaam, type Werkcentrum } from './werkcentrum.ts';

interface MetSleutel {
  readonly sleutel: string;
}

/** In SDL order. Everything comes from the indexes; no question reaches a source. */
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
    werkcentrum: ({ id }: { id: string }, _: unknown, context) => fetchWerkcentrum(id, context),
    diensten: ({ id }: { id: string }, vraag: DienstenVraag, context) => fetchDiensten(id, vraag, context),
    dekking: async ({ id }: { id: string }, _: unknown, { loaders }) => getDekking(await loaders.menu.load(id)),
    vergelijking: ({ id }: { id: string }, { met }: { met?: readonly string[] | null }, context) =>
      fetchVergelijking(id, kiesRegios(id, met), context),
  },
  Dienst: {
    __resolveReference: async ({ id }: { id: string }, { loaders }: MenukaartContext) => loaders.perId.load(id),
  },
  Loket: {
    __resolveReference: async ({ sleutel }: MetSleutel) => ({ sleutel }),
    werkcentrum: ({ sleutel }: MetSleutel, _: unknown, context) =>
      fetchWerkcentrum(getRegio(context.loketSleutels.open<Situatie>(sleutel).gemeente), context),
    diensten: ({ sleutel }: MetSleutel, pagina: PaginaVraag, context) =>
      fetchVoorLoket(context.loketSleutels.open<Situatie>(sleutel), pagina, context),
  },
  Werkgeverloket: {
    __resolveReference: async ({ sleutel }: MetSleutel) => ({ sleutel }),
    werkcentrum: ({ sleutel }: MetSleutel, _: unknown, context) =>
      fetchWerkcentrum(getRegio(context.loketSleutels.open<WerkgeverSituatie>(sleutel).gemeente), context),
    diensten: ({ sleutel }: MetSleutel, pagina: PaginaVraag, context) =>
      fetchVoorWerkgeverloket(context.loketSleutels.open<WerkgeverSituatie>(sleutel), pagina, context),
  },
  Overdracht: {
    __resolveReference: async ({ sleutel }: MetSleutel) => ({ sleutel }),
    contact: ({ sleutel }: MetSleutel, _: unknown, context) => fetchContact(sleutel, context),
  },
  Werkgeversservicepunt: {
    __resolveReference: async ({ sleutel }: MetSleutel) => ({ sleutel }),
    contact: ({ sleutel }: MetSleutel, _: unknown, context) => fetchContact(sleutel, context),
  },
  Arbeidsmarktregio: {
    __resolveReference: async ({ code }: { code: string }) => ({ code }),
    menukaart: ({ code }: { code: string }) => getMenukaart(code),
  },
};

const getMenukaart = (code: string): { id: string } | null => (getArbeidsmarktregio(code) ? { id: code } : null);

const getRegio = (gemeente: string): string | null => getGemeente(gemeente)?.regio ?? null;

/** A Werkcentrum whose feed gave nothing keeps its name; the operation says that the source is missing. */
const fetchWerkcentrum = async (
  regio: string | null,
  { loaders, operatie }: MenukaartContext,
): Promise<Werkcentrum | null> => {
  if (regio === null) return null;
  const werkcentrum = await loaders.werkcentrum.load(regio);
  if (werkcentrum) return werkcentrum;
  operatie.meldBron(werkcentra, 'NIET_BESCHIKBAAR', getMelding('BRON_NIET_BESCHIKBAAR'));
  return getWerkcentrumOpNaam(regio);
};

const fetchVergelijking = async (
  regio: string,
  codes: readonly string[],
  { loaders }: MenukaartContext,
): Promise<Menukaartvergelijking> => {
  const [hier, elders] = await Promise.all([
    loaders.menu.load(regio),
    Promise.all(codes.map((code) => loaders.menu.load(code))),
  ]);
  return createVergelijking(hier, codes, elders);
};

/** Without the feed of the region nobody can say that no contact is published, so that is an error and not null. */
const fetchContact = async (sleutel: string, { loaders }: MenukaartContext): Promise<Contact | null> => {
  const plek = parseBaliesleutel(sleutel);
  if (!plek) return null;
  const werkcentrum = await loaders.werkcentrum.load(plek.regio);
  if (!werkcentrum) throw new BronFout('BRON_NIET_BESCHIKBAAR', werkcentra);
  return kiesContact(werkcentrum, plek.gemeente, plek.balie);
};
