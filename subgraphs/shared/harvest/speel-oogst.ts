import { BronFout, getMelding } from '../bron/bron-fout.ts';
import type { Bronuitkomst } from '../lijst/lijst-bron.ts';
import type { Bronscenario, Proef } from '../proef.ts';
import type { HarvestIndex } from './harvest-index.ts';

/** What the last harvests of some feeds left. */
export interface Oogstuitkomst<T> {
  /** Null when no feed is in it. */
  readonly index: HarvestIndex<T> | null;
  readonly uitkomsten: readonly Bronuitkomst[];
}

/**
 * What the last harvests would have left, had they met what an operation tries out. A feed whose harvest failed keeps its
 * items, marked VEROUDERD; one that was never harvested is not there, and neither is an index without any feed; one that
 * gave nothing is there without items. What a feed really lacks no scenario can give. `beperk` gives an index as if only
 * these feeds were ever harvested.
 */
export const speelOogst = <T>(
  { index, uitkomsten }: Oogstuitkomst<T>,
  proef: Proef,
  beperk: (index: HarvestIndex<T>, over: readonly string[]) => HarvestIndex<T>,
): Oogstuitkomst<T> => {
  const gespeeld = uitkomsten.map((echt) => speelUitkomst(echt, proef.get(echt.bron.id)));
  const erin = getIds(uitkomsten);
  const over = erin.filter((bron) => proef.get(bron)?.oogst.items ?? true);
  const speelIndex = (echt: HarvestIndex<T>): HarvestIndex<T> | null => {
    if (over.length === erin.length) return echt;
    return getIds(gespeeld).length > 0 ? beperk(echt, over) : null;
  };
  return { index: index && speelIndex(index), uitkomsten: gespeeld };
};

/** How a feed would be doing. */
export const speelUitkomst = (echt: Bronuitkomst, gekozen: Bronscenario | undefined): Bronuitkomst => {
  if (!gekozen || echt.fout) return echt;
  const { bron } = echt;
  const { items, fout: code } = gekozen.oogst;
  if (code === null) return items ? echt : { bron, status: 'UIT_CACHE', melding: null, fout: null };
  if (items) return { bron, status: 'VEROUDERD', melding: getMelding(code), fout: null };
  const fout = new BronFout(code, bron);
  return { bron, status: 'NIET_BESCHIKBAAR', melding: fout.message, fout };
};

/** The feeds of which there was a harvest. */
const getIds = (uitkomsten: readonly Bronuitkomst[]): readonly string[] =>
  uitkomsten.filter(({ fout }) => fout === null).map(({ bron }) => bron.id);
