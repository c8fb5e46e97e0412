import type { Samenvoeging } from '../../../subgraphs/shared/harvest/samenvoeging.ts';
import { createDocument, type Item } from './proefitem.ts';

/** Items with the same number before the dash are the same thing; the lowest id leads. */
export const samenvoeging: Samenvoeging<Item, string> = {
  createVingerafdruk: ({ id }) => getNummer(id),
  getBlokken: (nummer) => [`nummer ${nummer}`, `laatste cijfer ${nummer.at(-1)}`],
  getSterkte: (a, b) => (a === b ? 1 : -1),
  voegSamen: (leden) => {
    const [leider, ...rest] = leden.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (!leider) throw new RangeError('a cluster without members');
    return { ...leider, leden: rest.map(({ id }) => id) };
  },
  createDocument: (item) =>
    createDocument(item.id, {
      ...item,
      tekst: `samen ${item.id}`,
      kenmerken: { bron: [item.id, ...item.leden].map((id) => id.split('~')[0] ?? '') },
    }),
};

const getNummer = (id: string): string => /~(\d+)-/.exec(id)?.[1] ?? id;
