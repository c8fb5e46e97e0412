import type { MockBron } from '../mock.ts';
import { leesNabootsing, type Nabootsing } from '../nabootsing/lees-nabootsing.ts';

/** How old the knowledge is that a contract was written with. */
export interface Kennisleeftijd {
  readonly label: Nabootsing['label'];
  /** Days of the oldest and the newest thing that is known (YYYY-MM-DD). */
  readonly oudste: string;
  readonly nieuwste: string;
  /** Whole days since the oldest. */
  readonly dagenOud: number;
}

const DAG_MS = 24 * 60 * 60 * 1000;

export const leesKennis = (bron: MockBron, nu: Date): Kennisleeftijd => {
  const { label, kennis } = leesNabootsing(bron);
  const dagen = kennis.map(({ peildatum }) => peildatum).toSorted();
  const oudste = dagen[0] ?? '';
  const dagenOud = Math.max(0, Math.floor((nu.getTime() - Date.parse(oudste)) / DAG_MS));
  return { label, oudste, nieuwste: dagen.at(-1) ?? '', dagenOud };
};
