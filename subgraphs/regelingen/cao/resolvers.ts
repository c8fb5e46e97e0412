import { getSector } from '../../../schema/referentie/sectoren.ts';
import { getDag } from '../../shared/dag.ts';
import { getGenoemd, getReden } from '../../shared/invoer/bezwaar.ts';
import { controleerArgumenten } from '../../shared/invoer/controleer-argumenten.ts';
import { createInvoerFout } from '../../shared/invoer-fout.ts';
import type { Resolver } from '../../shared/resolvers.ts';
import type { Situatie } from '../../shared/situatie.ts';
import type { Regeling } from '../regeling.ts';
import type { RegelingenContext } from '../subgraph.ts';
import type { Cao, VwnwVoorziening } from './cao.ts';
import { createLoketvraag } from './create-loketvraag.ts';
import { fetchVoorzieningencheck, type Vraag } from './fetch-voorzieningencheck.ts';
import type { Caovraag } from './loaders.ts';
import { getToestand } from './toestand.ts';
import { getVwnwDekking } from './vwnw-dekking.ts';

interface MetId {
  readonly id: string;
}
type Veldresolvers = Readonly<Record<string, Resolver<RegelingenContext>>>;

/** What collective agreements add to the resolvers of the subgraph, by type, in SDL order. */
export const caoResolvers = {
  Query: {
    cao: (_: unknown, { id }: MetId, { caos }) => caos.perId.load(id),
    caos: (_: unknown, vraag: Caovraag, context) => {
      controleer(vraag, 'Cao', context);
      return context.caos.zoek({ ...vraag, zoek: vraag.zoek ?? null, sector: vraag.sector ?? null });
    },
    voorzieningencheck: (_: unknown, vraag: Vraag, context) => {
      controleer(vraag, 'Voorzieningencheck', context);
      return fetchVoorzieningencheck(vraag, getVandaag(context), context);
    },
  },
  Regeling: {
    caos: async ({ caos = [] }: Regeling, _: unknown, context) =>
      (await Promise.all(caos.map(({ id }) => context.caos.perId.load(id)))).filter((cao) => cao !== null),
  },
  Cao: {
    __resolveReference: async ({ id }: MetId, { caos }: RegelingenContext) => caos.perId.load(id),
    toestand: (cao: Cao, _: unknown, context) => getToestand(cao, getVandaag(context)),
  },
  VwnwVoorziening: {
    regeling: ({ regeling }: VwnwVoorziening, _: unknown, { loaders }) => regeling && loaders.perId.load(regeling.id),
  },
  Loket: {
    voorzieningencheck: ({ sleutel }: { sleutel: string }, _: unknown, context) => {
      const situatie = context.loketSleutels.open<Situatie>(sleutel);
      return fetchVoorzieningencheck(createLoketvraag(situatie), situatie.peildatum ?? getVandaag(context), context);
    },
  },
  Sector: {
    __resolveReference: async ({ id }: MetId) => ({ id }),
    caos: ({ id }: MetId, _: unknown, { caos }) => getSector(id) && caos.perSector.load(id),
    vwnwDekking: async ({ id }: MetId, _: unknown, context) =>
      getSector(id) && getVwnwDekking(await context.caos.perSector.load(id), getVandaag(context)),
  },
} as const satisfies Readonly<Record<string, Veldresolvers>>;

/** The gateway refuses these before planning; a subgraph that is asked directly refuses them as well. */
const controleer = (argumenten: object, type: string, { cursors }: RegelingenContext): void => {
  const [bezwaar] = controleerArgumenten({ ...argumenten }, type, cursors);
  if (bezwaar) throw createInvoerFout(bezwaar.veld, getReden(bezwaar), getGenoemd(bezwaar));
};

const getVandaag = ({ operatie }: RegelingenContext): string => getDag(operatie.nu());
