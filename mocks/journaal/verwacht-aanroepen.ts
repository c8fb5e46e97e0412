import { AssertionError } from 'node:assert';
import type { Aanroep, Aanroepfilter, Journaal } from './journaal.ts';

/** How many calls there were of what is meant: `telAanroepen(wereld.journaal, { bron: 'vum', pad: '/vacatures/matches' })`. */
export const telAanroepen = (journaal: Pick<Journaal, 'lees'>, filter: Aanroepfilter = {}): number =>
  journaal.lees(filter).length;

/**
 * Asserts how often each source was called: `verwachtAanroepen(wereld.journaal, { vum: 1, setu: 0 })`. A source that is
 * not named may be called as often as it likes. Throws an `AssertionError` that shows what was called.
 */
export const verwachtAanroepen = (
  journaal: Pick<Journaal, 'lees'>,
  verwacht: Readonly<Record<string, number>>,
): void => {
  const { gevonden, anders } = vergelijkAanroepen(journaal, verwacht);
  if (anders.length === 0) return;
  throw new AssertionError({
    message: anders.map((bron) => beschrijf(bron, verwacht[bron] ?? 0, journaal.lees({ bron }))).join('\n'),
    actual: gevonden,
    expected: verwacht,
    operator: 'verwachtAanroepen',
  });
};

/** How often the sources that are named were called, and which of them more or less often than expected. */
export const vergelijkAanroepen = (
  journaal: Pick<Journaal, 'lees'>,
  verwacht: Readonly<Record<string, number>>,
): { readonly gevonden: Readonly<Record<string, number>>; readonly anders: readonly string[] } => {
  const bronnen = Object.keys(verwacht);
  const gevonden = Object.fromEntries(bronnen.map((bron) => [bron, telAanroepen(journaal, { bron })]));
  return { gevonden, anders: bronnen.filter((bron) => gevonden[bron] !== verwacht[bron]) };
};

const beschrijf = (bron: string, verwacht: number, aanroepen: readonly Aanroep[]): string =>
  [
    `${bron}: expected ${verwacht} calls, found ${aanroepen.length}`,
    ...aanroepen.map(({ nummer, method, pad, status }) => `  #${nummer} ${method} ${pad} -> ${status ?? 'no answer'}`),
  ].join('\n');
