/**
 * Reads a list page by page from the first place on; the next page is on its way while one is used. Who stops half-way does
 * not wait for it, nor hears that it failed. Pages that lead back to one that was read fail the list: it would never end.
 */
export async function* fetchVooruit<P, T>(
  eerste: P,
  fetchPagina: (plaats: P) => Promise<T>,
  /** Where the next page is; null on the last. */
  getVolgende: (pagina: T, plaats: P) => P | null,
): AsyncGenerator<T> {
  const gehad = new Set<P>();
  const vraagOp = (plaats: P): Promise<T> => {
    if (gehad.has(plaats)) throw new TypeError('the pages of a list go round in a circle');
    gehad.add(plaats);
    const onderweg = fetchPagina(plaats);
    onderweg.catch(() => {});
    return onderweg;
  };
  let onderweg = vraagOp(eerste);
  for (let plaats: P | null = eerste; plaats !== null; ) {
    const pagina: T = await onderweg;
    plaats = getVolgende(pagina, plaats);
    if (plaats !== null) onderweg = vraagOp(plaats);
    yield pagina;
  }
}
