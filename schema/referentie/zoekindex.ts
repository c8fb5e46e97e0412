import { vouw } from './vouw.ts';

/** How well a label fits; lower is better. */
const PASVORM = { gelijk: 0, woordbegin: 1, deel: 2, geen: 3 } as const;
type Pasvorm = (typeof PASVORM)[keyof typeof PASVORM];

/**
 * Builds a search over the labels of items. Case and diacritics do not count and every word of the query must occur in one
 * label. Order: the whole label, then beginnings of words, then anywhere in a word; within those the order of the table.
 * A query without letters or digits finds nothing; `first` caps the answer.
 */
export const createZoekindex = <T>(
  items: readonly T[],
  labels: (item: T) => readonly string[],
): ((zoek: string, first: number) => readonly T[]) => {
  const index = items.map((item) => ({ item, labels: labels(item).map(splitWoorden) }));
  return (zoek, first) => {
    const termen = splitWoorden(zoek);
    if (termen.length === 0) return [];
    return index
      .map(({ item, labels }) => ({ item, pasvorm: getBestePasvorm(termen, labels) }))
      .filter(({ pasvorm }) => pasvorm !== PASVORM.geen)
      .sort((a, b) => a.pasvorm - b.pasvorm)
      .slice(0, Math.max(0, first))
      .map(({ item }) => item);
  };
};

const splitWoorden = (tekst: string): readonly string[] =>
  vouw(tekst)
    .split(/[^a-z0-9]+/)
    .filter((woord) => woord !== '');

const getBestePasvorm = (termen: readonly string[], labels: readonly (readonly string[])[]): Pasvorm =>
  labels.reduce<Pasvorm>((beste, woorden) => {
    const pasvorm = getPasvorm(termen, woorden);
    return pasvorm < beste ? pasvorm : beste;
  }, PASVORM.geen);

const getPasvorm = (termen: readonly string[], woorden: readonly string[]): Pasvorm => {
  if (termen.join(' ') === woorden.join(' ')) return PASVORM.gelijk;
  if (termen.every((term) => woorden.some((woord) => woord.startsWith(term)))) return PASVORM.woordbegin;
  if (termen.every((term) => woorden.some((woord) => woord.includes(term)))) return PASVORM.deel;
  return PASVORM.geen;
};
