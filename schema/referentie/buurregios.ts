import { indexeer } from './indexeer.ts';
import { leesTabel } from './lees-tabel.ts';
import { type Arbeidsmarktregio, getArbeidsmarktregio } from './regios.ts';

const opCode = indexeer(
  leesTabel(new URL('./buurregios.tsv', import.meta.url), ['code', 'buren']).map(({ code, buren }) => ({
    code,
    buren: Object.freeze(buren.split(' ').flatMap((buur) => getArbeidsmarktregio(buur) ?? [])),
  })),
  ({ code }) => code,
);

/**
 * The regions around a region (AM code), that with most adjoining municipalities first; water counts where a road, tunnel or car
 * ferry leads across. Empty for an unknown code.
 */
export const getBuurregios = (code: string): readonly Arbeidsmarktregio[] => opCode.get(code)?.buren ?? [];
