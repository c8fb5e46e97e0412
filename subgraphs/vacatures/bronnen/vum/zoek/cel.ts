import type { BronFout } from '../../../../shared/bron/bron-fout.ts';
import type { Antwoord } from '../../../../shared/bron/herkomst.ts';
import type { VumSelectie } from '../client.ts';
import type { VacatureMatchSource } from '../parse.ts';
import type { Cirkel } from './cirkel.ts';

/** One match call: a circle, and what is asked in it. */
export interface Cel {
  readonly cirkel: Cirkel;
  readonly beroepscodes: VumSelectie['beroepscodes'];
  readonly overeenkomsten: VumSelectie['overeenkomsten'];
  /** The cell that it is a part of, and whether the parts together hold all of that. Null: it asks all that the question does. */
  readonly verdeling: { readonly van: Cel; readonly isHeel: boolean } | null;
}

/** The hits of one call. */
export type Matchantwoord = Antwoord<{
  readonly matches: readonly VacatureMatchSource[];
  readonly maximumBereikt: boolean;
}>;

/** A cell that was asked: its answer, or why there is none. */
export type Gevraagd =
  | { readonly cel: Cel; readonly antwoord: Matchantwoord; readonly fout: null }
  | { readonly cel: Cel; readonly antwoord: null; readonly fout: BronFout };

/** Whether VUM has more in a cell than it gave. */
export const isVol = ({ antwoord }: Gevraagd): boolean => antwoord?.waarde.maximumBereikt ?? false;

/** The parts that a cell was asked in afterwards. */
export const getDelen = ({ cel }: Gevraagd, gevraagd: readonly Gevraagd[]): readonly Gevraagd[] =>
  gevraagd.filter((andere) => andere.cel.verdeling?.van === cel);

/** Whether all hits of a cell are there: it was not full, or its parts hold everything and none of them is. */
export const isAf = (dit: Gevraagd, gevraagd: readonly Gevraagd[]): boolean => {
  if (!dit.antwoord) return false;
  if (!isVol(dit)) return true;
  const delen = getDelen(dit, gevraagd);
  return delen.length > 0 && delen.every((deel) => deel.cel.verdeling?.isHeel && isAf(deel, gevraagd));
};
