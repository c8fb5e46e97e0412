import type { Herkomst } from '../../../subgraphs/shared/bron/herkomst.ts';
import type { HarvestDocument } from '../../../subgraphs/shared/harvest/harvest-index.ts';

export interface Item {
  readonly id: string;
  readonly versie: number;
  /** Ids of the items that went into it. */
  readonly leden: readonly string[];
  readonly herkomst: Herkomst;
}

export type Document = HarvestDocument<Item>;

/** A document of a feed; of what is not told there is little. The source is what stands before the tilde. */
export const createDocument = (
  id: string,
  {
    versie = 1,
    leden = [],
    volgorde = id,
    tekst = id,
    kenmerken = {},
  }: Partial<
    Omit<Document, 'id' | 'gegevens' | 'kenmerken'> &
      Omit<Item, 'id' | 'herkomst'> & { readonly kenmerken: Readonly<Record<string, readonly string[]>> }
  > = {},
): Document => {
  const bron = id.includes('~') ? (id.split('~')[0] ?? '') : 'proef';
  return {
    id,
    volgorde,
    tekst,
    kenmerken: { bron: [bron], ...kenmerken },
    gegevens: {
      id,
      versie,
      leden,
      herkomst: {
        bron: { id: bron, naam: 'Proefbron' },
        sleutel: id,
        opgehaaldOp: '2026-03-01T09:00:00.000Z',
        actualiteit: 'ACTUEEL',
        gesimuleerd: false,
      },
    },
  };
};
