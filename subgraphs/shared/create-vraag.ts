import { BronFout, getMelding } from './bron/bron-fout.ts';
import { type BronVraag, createBronVraag } from './bron/bron-vraag.ts';
import type { Bron } from './bron/define-bron.ts';
import { getRegister } from './bron/register-van-operatie.ts';
import type { Omgeving } from './omgeving.ts';
import type { Operatie } from './operatie.ts';

/**
 * The request policy of a source for one operation, with the address that this environment has for it. A source without
 * an address is one that cannot be reached: it fails where it is asked, and takes nothing else along.
 */
export const createVraag = (bron: Bron, operatie: Operatie, omgeving: Omgeving): BronVraag => {
  const { dispatcher } = omgeving;
  const register = getRegister(operatie, omgeving.register);
  const basisUrl = omgeving.basisUrls[bron.id];
  if (basisUrl !== undefined) return createBronVraag(bron, operatie, { basisUrl, register, dispatcher });
  const zonderAdres = async (): Promise<never> => {
    operatie.meldBron(bron, 'NIET_BESCHIKBAAR', getMelding('BRON_NIET_BESCHIKBAAR'));
    register.meld(bron.id, 'NIET_BESCHIKBAAR', null);
    throw new BronFout('BRON_NIET_BESCHIKBAAR', bron);
  };
  return { get: zonderAdres, getOfNull: zonderAdres, getAlsVeranderd: zonderAdres, post: zonderAdres };
};
