import fc from 'fast-check';
import { BronFout, type BronFoutcode } from '../../../subgraphs/shared/bron/bron-fout.ts';
import { type Connection, fetchConnection } from '../../../subgraphs/shared/lijst/connection.ts';
import { createCursors } from '../../../subgraphs/shared/lijst/cursor.ts';
import type { LijstBron, Volgorde } from '../../../subgraphs/shared/lijst/lijst-bron.ts';
import { createProefbron } from './proefbron.ts';

export const LIJST = 'ProefConnection';
export const cursors = createCursors(Buffer.alloc(32, 1));

export interface Item {
  readonly id: string;
  readonly bron: string;
  readonly volgorde: Volgorde;
}

/** What a source holds, in its own order, and from which of its questions on it fails (null: never). */
export interface Proeflijst {
  readonly volgordes: readonly Volgorde[];
  readonly faaltVanaf: number | null;
  readonly foutcode: BronFoutcode;
  readonly kentTotaal: boolean;
}

/** Few different sort values, so that ties are the rule. */
const volgorde: fc.Arbitrary<Volgorde> = fc.tuple(fc.constantFrom('a', 'b', null), fc.constantFrom('a', 'b', null));

/** One to five sources in any order of their own. */
export const lijsten = (faaltVanaf: fc.Arbitrary<number | null>): fc.Arbitrary<Proeflijst[]> =>
  fc.array(
    fc.record({
      volgordes: fc.array(volgorde, { maxLength: 12 }),
      faaltVanaf,
      foutcode: fc.constantFrom('BRON_TIMEOUT', 'BRON_TE_DRUK', 'BRON_ANTWOORD_ONGELDIG'),
      kentTotaal: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  );

/** The one order of a list, said in another way than the code does: null after everything. */
export const getRang = (waarden: Volgorde): string =>
  waarden.map((waarde) => (waarde === null ? '~' : waarde)).join(' ');

export const inOrde = (lijst: Proeflijst): Proeflijst => ({
  ...lijst,
  volgordes: lijst.volgordes.toSorted((a, b) => (getRang(a) < getRang(b) ? -1 : getRang(a) > getRang(b) ? 1 : 0)),
});

/** Sources over these lists; each counts its own questions. */
export const createBronnen = (lijstenVan: readonly Proeflijst[]): LijstBron<Item>[] =>
  lijstenVan.map(({ volgordes, faaltVanaf, foutcode, kentTotaal }, nummer) => {
    const bron = createProefbron({ id: `bron-${nummer}`, naam: `Bron ${nummer}` });
    const plaatsen = volgordes.map((waarden, plaats) => ({
      item: { id: `${nummer}-${plaats}`, bron: bron.id, volgorde: waarden },
      bron: bron.id,
      positie: `plaats:${plaats}`,
      volgorde: waarden,
    }));
    let vragen = 0;
    return {
      id: bron.id,
      bronnen: [bron],
      fetchPagina: async (positie, aantal) => {
        vragen += 1;
        if (faaltVanaf !== null && vragen > faaltVanaf) throw new BronFout(foutcode, bron);
        const begin = positie === null ? 0 : Number(positie.replace('plaats:', '')) + 1;
        return {
          plaatsen: plaatsen.slice(begin, begin + aantal),
          meer: plaatsen.length > begin + aantal,
          totaal: kentTotaal ? plaatsen.length : null,
          bronnen: [{ bron, status: 'ACTUEEL', melding: null, fout: null }],
        };
      },
    };
  });

export const fetchPagina = (
  bronnen: readonly LijstBron<Item>[],
  first: number,
  after: string | null = null,
): Promise<Connection<Item>> => fetchConnection(LIJST, bronnen, { first, after }, cursors);

/** Every page from the first to the one that says it is the last. */
export const leesPaginas = async (
  bronnen: readonly LijstBron<Item>[],
  first: number,
): Promise<readonly Connection<Item>[]> => {
  const paginas: Connection<Item>[] = [];
  for (let after: string | null = null; ; ) {
    const pagina = await fetchPagina(bronnen, first, after);
    paginas.push(pagina);
    if (!pagina.pageInfo.hasNextPage) return paginas;
    after = pagina.pageInfo.endCursor;
    if (after === null || paginas.length > 100) throw new Error('a page that says more follows leads nowhere');
  }
};

/** The ids on these pages, in order. */
export const getIds = (paginas: readonly Connection<Item>[]): readonly string[] =>
  paginas.flatMap(({ nodes }) => nodes.map(({ id }) => id));
