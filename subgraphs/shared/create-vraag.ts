import { BronFout } from './bron/bron-fout.ts';
import { type BronVraag, createBronVraag } from './bron/bron-vraag.ts';
import type { Bron } from './bron/define-bron.ts';
import type { Omgeving } from './omgeving.ts';
import type { Operatie } from './operatie.ts';

/** The request policy of a source for one operation, with the address that this environment has for it. */
export const createVraag = (bron: Bron, operatie: Operatie, omgeving: Omgeving): BronVraag => {
  const basisUrl = omgeving.basisUrls[bron.id];
  if (basisUrl === undefined) throw new BronFout('BRON_NIET_BESCHIKBAAR', bron);
  return createBronVraag(bron, operatie, { basisUrl, register: omgeving.register, dispatcher: omgeving.dispatcher });
};
