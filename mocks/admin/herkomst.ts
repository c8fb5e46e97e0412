/** Where a browser says that a question comes from: the page itself, another site, or nothing is said. */
export type Herkomst = 'EIGEN' | 'VREEMD' | 'ONBEKEND';

/** Reads `Origin` and `Sec-Fetch-Site`, which a page cannot set itself. Who sends neither is no page. */
export const getHerkomst = (headers: Readonly<Record<string, string>>): Herkomst => {
  const { origin, host = '', 'sec-fetch-site': site } = headers;
  if (origin !== undefined && URL.parse(origin)?.host !== host.toLowerCase()) return 'VREEMD';
  // `none`: typed or bookmarked, by the person.
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'VREEMD';
  return origin !== undefined || site === 'same-origin' ? 'EIGEN' : 'ONBEKEND';
};
