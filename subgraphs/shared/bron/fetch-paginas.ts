import type { Antwoord } from './herkomst.ts';

/** One page of a list, and where the next one is; null on the last. */
export interface Pagina<T> {
  readonly items: readonly T[];
  readonly volgende: string | null;
}

/**
 * Reads a list page by page along what each page says of the next, from the first place on. Pages that lead back to one
 * that was read fail the list: it would never end.
 */
export async function* fetchPaginas<T>(
  eerste: string,
  fetchPagina: (plaats: string) => Promise<Antwoord<Pagina<T>>>,
): AsyncGenerator<Antwoord<readonly T[]>> {
  const gehad = new Set<string>();
  for (let plaats: string | null = eerste; plaats !== null; ) {
    if (gehad.has(plaats)) throw new TypeError('the pages of a list go round in a circle');
    gehad.add(plaats);
    const antwoord: Antwoord<Pagina<T>> = await fetchPagina(plaats);
    yield { ...antwoord, waarde: antwoord.waarde.items };
    plaats = antwoord.waarde.volgende;
  }
}

/** All pages of a list as one answer, as old as its last page. */
export const verzamelPaginas = async <T>(
  paginas: AsyncIterable<Antwoord<readonly T[]>>,
): Promise<Antwoord<readonly T[]>> => {
  const items: T[] = [];
  let laatste: Antwoord<readonly T[]> | null = null;
  for await (const pagina of paginas) {
    items.push(...pagina.waarde);
    laatste = pagina;
  }
  if (laatste === null) throw new TypeError('a list without a page');
  return { ...laatste, waarde: items };
};
