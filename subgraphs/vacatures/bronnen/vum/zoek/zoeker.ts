import DataLoader from 'dataloader';
import { BronFout } from '../../../../shared/bron/bron-fout.ts';
import type { createVumClient } from '../client.ts';
import type { VumZoekvraag } from '../selectie.ts';
import type { Cel, Gevraagd } from './cel.ts';
import { planCellen } from './plan.ts';
import { createVenster, type VumVenster } from './venster.ts';
import type { Zoekstand } from './zoekstand.ts';

/** Most match calls of one operation, but for the first of each list. */
const MAXIMUM_CELLEN = 12;
/** Rounds wait for each other: of two seconds at most each, so many fit within the ten that an operation has. */
const MAXIMUM_RONDES = 4;

/** Searches VUM for all lists of one operation together. */
export interface VumZoeker {
  /** All hits of a question that the calls of this operation allow; an equal question is asked once. Throws a `BronFout` when no call was answered. */
  zoek(vraag: VumZoekvraag): Promise<VumVenster>;
}

/**
 * The search of one operation, with its budget: every list has one call for certain, the others come out of the twelve that
 * all lists share, turn by turn. Lists that are asked together go round by round, so that it is their order that decides
 * who gets what and never which answer came first.
 */
export const createVumZoeker = ({
  fetchMatches,
}: Pick<ReturnType<typeof createVumClient>, 'fetchMatches'>): VumZoeker => {
  let over = MAXIMUM_CELLEN;

  const vraagCel = async (cel: Cel): Promise<Gevraagd> => {
    const { cirkel, beroepscodes, overeenkomsten } = cel;
    const selectiegebied = { postcode: cirkel.middelpunt.postcode, afstand: cirkel.straalKm };
    try {
      return { cel, antwoord: await fetchMatches({ selectiegebied, beroepscodes, overeenkomsten }), fout: null };
    } catch (fout) {
      if (fout instanceof BronFout) return { cel, antwoord: null, fout };
      throw fout;
    }
  };

  const vraagRonde = async (standen: readonly Zoekstand[], zeker: number): Promise<readonly Zoekstand[]> => {
    const ruim = standen.map((stand) => planCellen(stand, MAXIMUM_CELLEN));
    const ruimten = deelUit(
      ruim.map(({ length }) => length),
      over,
      zeker,
    );
    const plannen = standen.map((stand, i) => {
      const plan = ruim[i] ?? [];
      return plan.length === ruimten[i] ? plan : planCellen(stand, ruimten[i] ?? 0);
    });
    over = Math.max(0, over - plannen.flat().length);
    return Promise.all(
      standen.map(async ({ vraag, gevraagd }, i) => ({
        vraag,
        gevraagd: [...gevraagd, ...(await Promise.all((plannen[i] ?? []).map(vraagCel)))],
      })),
    );
  };

  const loader = new DataLoader<VumZoekvraag, VumVenster, string>(
    async (vragen) => {
      let standen: readonly Zoekstand[] = vragen.map((vraag) => ({ vraag, gevraagd: [] }));
      for (let ronde = 0; ronde < MAXIMUM_RONDES; ronde += 1) standen = await vraagRonde(standen, ronde === 0 ? 1 : 0);
      return standen.map(createVenster);
    },
    {
      cacheKeyFn: ({ gebied, beroepscodes, overeenkomsten }) =>
        JSON.stringify([gebied.sleutel, beroepscodes, overeenkomsten]),
    },
  );
  return { zoek: (vraag) => loader.load(vraag) };
};

/** Gives everyone what is certain, then one each in turn, until all have what they want or nothing is left. */
const deelUit = (wensen: readonly number[], ruimte: number, zeker: number): readonly number[] => {
  const delen = wensen.map((wens) => Math.min(wens, zeker));
  let over = ruimte - delen.reduce((som, deel) => som + deel, 0);
  for (let beurt = 0; over > 0 && beurt < MAXIMUM_CELLEN; beurt += 1) {
    for (const [i, wens] of wensen.entries()) {
      const deel = delen[i] ?? 0;
      if (deel === wens || over === 0) continue;
      delen[i] = deel + 1;
      over -= 1;
    }
  }
  return delen;
};
