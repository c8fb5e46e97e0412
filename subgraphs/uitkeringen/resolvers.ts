import type { Resolvers } from '../shared/resolvers.ts';
import { bijstandsregelingen } from './bronnen/bijstandsregelingen/bron.ts';
import { createSituatie } from './create-situatie.ts';
import { fetchUitkeringen } from './fetch-uitkeringen.ts';
import type { UitkeringenContext } from './subgraph.ts';
import { controleerPartner, getClient, getEigenBsn } from './toegang.ts';

/** A citizen inside this subgraph. The number has no field, so it cannot be selected. */
interface PersoonBron {
  readonly bsn: string;
}

/** In SDL order. Both roots refuse before a register is asked. */
export const resolvers: Resolvers<UitkeringenContext> = {
  Query: {
    mijn: async (_: unknown, __: unknown, { operatie }): Promise<PersoonBron> => ({
      bsn: getEigenBsn(operatie.identiteit),
    }),
    persoon: async (_: unknown, { bsn }: PersoonBron, { operatie }): Promise<PersoonBron> => {
      controleerPartner(operatie.identiteit);
      return { bsn };
    },
  },
  Persoon: {
    // A pseudonym does not lead back to a number, so a citizen can be entered by the two roots only.
    __resolveReference: async () => null,
    pseudoniem: ({ bsn }: PersoonBron, _: unknown, { operatie, createPseudoniem }) =>
      createPseudoniem(getClient(operatie.identiteit), bsn),
    gemeente: async ({ bsn }: PersoonBron, _: unknown, { loaders }) => (await loaders.bijstand.load(bsn))?.gemeente,
    uitkeringen: ({ bsn }: PersoonBron, _: unknown, { loaders }) =>
      fetchUitkeringen([{ bron: bijstandsregelingen, fetch: () => loaders.bijstand.load(bsn) }]),
    // No register of the graph holds these yet.
    registraties: () => null,
    loket: async ({ bsn }: PersoonBron, _: unknown, { loaders, loketSleutels }) => {
      const gegevens = await loaders.bijstand.load(bsn);
      const situatie = gegevens && createSituatie(gegevens);
      return situatie && { __typename: 'Loket', sleutel: loketSleutels.seal(situatie) };
    },
  },
};
