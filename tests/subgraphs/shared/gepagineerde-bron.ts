import { BronFout } from '../../../subgraphs/shared/bron/bron-fout.ts';
import type { Bron } from '../../../subgraphs/shared/bron/define-bron.ts';
import type { Pagina } from '../../../subgraphs/shared/bron/fetch-paginas.ts';

/** The ways in which sources cut a list into pages. */
export const WIJZEN = ['offset', 'paginanummer', 'volgende-link'] as const;
export type Wijze = (typeof WIJZEN)[number];
export const MATEN = [10, 50, 100] as const;

export interface Paginering {
  readonly wijze: Wijze;
  readonly maat: (typeof MATEN)[number];
  /** The page that fails, counted from 1; null: none does. */
  readonly faaltOpPagina: number | null;
}

/** A source that gives its items in pages of its own size, in its own way. */
export interface GepagineerdeBron<T> {
  readonly eerste: string;
  fetch(plaats: string): Promise<Pagina<T>>;
  /** How many pages were asked. */
  getAanroepen(): number;
}

export const createGepagineerdeBron = <T>(
  bron: Bron,
  items: readonly T[],
  { wijze, maat, faaltOpPagina }: Paginering,
): GepagineerdeBron<T> => {
  let aanroepen = 0;
  const schrijf: Readonly<Record<Wijze, (pagina: number) => string>> = {
    offset: (pagina) => `?offset=${pagina * maat}&limit=${maat}`,
    paginanummer: (pagina) => `?pageNumber=${pagina + 1}&pageSize=${maat}`,
    'volgende-link': (pagina) => `/volgende/${Buffer.from(String(pagina)).toString('hex')}`,
  };
  const lees: Readonly<Record<Wijze, (plaats: string) => number>> = {
    offset: (plaats) => Number(new URLSearchParams(plaats).get('offset')) / maat,
    paginanummer: (plaats) => Number(new URLSearchParams(plaats).get('pageNumber')) - 1,
    'volgende-link': (plaats) => Number(Buffer.from(plaats.split('/').at(-1) ?? '', 'hex').toString()),
  };
  return {
    eerste: schrijf[wijze](0),
    fetch: async (plaats) => {
      aanroepen += 1;
      const pagina = lees[wijze](plaats);
      if (pagina + 1 === faaltOpPagina) throw new BronFout('BRON_TIMEOUT', bron);
      const begin = pagina * maat;
      const isLaatste = begin + maat >= items.length;
      return { items: items.slice(begin, begin + maat), volgende: isLaatste ? null : schrijf[wijze](pagina + 1) };
    },
    getAanroepen: () => aanroepen,
  };
};
