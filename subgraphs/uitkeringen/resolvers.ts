import type { Resolvers } from '../shared/resolvers.ts';
import { createSituatie } from './create-situatie.ts';
import { fetchUitkeringen } from './fetch-uitkeringen.ts';
import { getRegelingen } from './get-regelingen.ts';
import { probeer } from './probeer.ts';
import { createRegisters, fetchRegisters } from './registers.ts';
import type { UitkeringenContext } from './subgraph.ts';
import { controleerPartner, getClient, getEigenBsn, isEigenInzage } from './toegang.ts';
import { getZichtbareGemeente, getZichtbareUitvoerder } from './woonplaats.ts';

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
    gemeente: async ({ bsn }: PersoonBron, _: unknown, { loaders, operatie }) =>
      getZichtbareGemeente(await loaders.brp.load(bsn), isEigenInzage(operatie.identiteit)),
    uitkeringen: ({ bsn }: PersoonBron, _: unknown, { loaders, operatie, vandaag }) =>
      fetchUitkeringen(
        createRegisters(loaders, bsn),
        () => loaders.polis.load(bsn),
        (uitvoerder) =>
          getZichtbareUitvoerder(uitvoerder, () => loaders.brp.load(bsn), isEigenInzage(operatie.identiteit)),
        vandaag(),
        operatie,
      ),
    registraties: async ({ bsn }: PersoonBron, _: unknown, { loaders }) => (await loaders.uwv.load(bsn))?.registraties,
    regelingen: async ({ bsn }: PersoonBron, _: unknown, { loaders }) =>
      getRegelingen(...(await Promise.all([probeer(loaders.bijstand.load(bsn)), probeer(loaders.uwv.load(bsn))]))),
    loket: async ({ bsn }: PersoonBron, _: unknown, { loaders, loketSleutels, operatie, vandaag }) => {
      const registers = await fetchRegisters(loaders, bsn, isEigenInzage(operatie.identiteit));
      const situatie = registers && createSituatie(registers, vandaag());
      return situatie && { __typename: 'Loket', sleutel: loketSleutels.seal(situatie) };
    },
  },
};
