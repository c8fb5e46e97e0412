import type { SubgraphVerbinding } from '../../gateway/federation/create-databron.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';

/** Long enough for everything that does not have to wait to be asked. */
const WACHT_MS = 25;

/**
 * Counts the rounds of an operation in lock-step: what is asked together is answered together, and what is asked after
 * that had to wait for it.
 */
export const createRondeteller = () => {
  const rondes: string[][] = [];
  let huidige: { namen: string[]; taken: Promise<unknown>[]; klaar: Promise<void> } | null = null;
  const begin = () => {
    const namen: string[] = [];
    const taken: Promise<unknown>[] = [];
    const klaar = new Promise<void>((resolve) => {
      setTimeout(async () => {
        huidige = null;
        rondes.push(namen);
        await Promise.allSettled(taken);
        resolve();
      }, WACHT_MS);
    });
    return { namen, taken, klaar };
  };
  return {
    rondes,
    verbind:
      (subgraph: Subgraph): SubgraphVerbinding =>
      async (vraag, operatie) => {
        huidige ??= begin();
        const ronde = huidige;
        const antwoord = subgraph.execute(vraag, operatie);
        ronde.namen.push(subgraph.naam);
        ronde.taken.push(antwoord);
        await ronde.klaar;
        return antwoord;
      },
  };
};
