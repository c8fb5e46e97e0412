import type { Antwoord } from '../../../../shared/bron/herkomst.ts';
import { getWerkgemeente } from '../map.ts';
import type { VacatureMatchSource } from '../parse.ts';
import { omvat, raakt } from './cirkel.ts';
import { createMeldingen } from './meldingen.ts';
import { getOpenDoelen, type Zoekstand } from './zoekstand.ts';

/** What came of a search. */
export interface VumVenster {
  /** Each vacancy once, in no order. */
  readonly treffers: readonly Antwoord<VacatureMatchSource>[];
  /** Whether these are all that VUM has. */
  readonly isVolledig: boolean;
  /** Whether VUM said of a part of them that it is old. */
  readonly isVerouderd: boolean;
  /** Why they are not, in plain words. */
  readonly meldingen: readonly string[];
}

/** Joins the cells of a question by VUM id; the error of the first when none of them was answered. */
export const createVenster = (stand: Zoekstand): VumVenster | Error => {
  const { vraag, gevraagd } = stand;
  const [eerste] = gevraagd;
  if (eerste?.fout && gevraagd.every(({ fout }) => fout)) return eerste.fout;
  const treffers = new Map<string, Antwoord<VacatureMatchSource>>();
  for (const { cel, antwoord } of gevraagd) {
    const { afstand } = vraag.gebied;
    const isBinnen = afstand === null || omvat(afstand, cel.cirkel);
    for (const match of antwoord?.waarde.matches ?? []) {
      const gemeente = getWerkgemeente(match);
      if (!antwoord || treffers.has(match.vumID)) continue;
      if (isBinnen || (afstand && gemeente && raakt(afstand, gemeente)))
        treffers.set(match.vumID, { ...antwoord, waarde: match });
    }
  }
  const meldingen = createMeldingen(stand, getOpenDoelen(stand));
  return {
    treffers: [...treffers.values()],
    isVolledig: meldingen.length === 0,
    isVerouderd: gevraagd.some(({ antwoord }) => antwoord?.actualiteit === 'VEROUDERD'),
    meldingen,
  };
};
