import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bron } from '../../../subgraphs/shared/bron/define-bron.ts';
import { fetchPaginas } from '../../../subgraphs/shared/bron/fetch-paginas.ts';
import { createOogst, type Oogst } from '../../../subgraphs/shared/harvest/create-oogst.ts';
import { createIndexLijst } from '../../../subgraphs/shared/harvest/index-lijst.ts';
import { type Connection, fetchConnection } from '../../../subgraphs/shared/lijst/connection.ts';
import { createCursors } from '../../../subgraphs/shared/lijst/cursor.ts';
import type { LijstBron } from '../../../subgraphs/shared/lijst/lijst-bron.ts';
import { createTestOmgeving, createTestOperatie } from '../../helpers/omgeving.ts';
import { createGepagineerdeBron, MATEN, type Paginering, WIJZEN } from './gepagineerde-bron.ts';
import { createProefbron } from './proefbron.ts';
import { createDocument, type Item } from './proefitem.ts';

const LIJST = 'ProefConnection';
const cursors = createCursors(Buffer.alloc(32, 1));
/** Stands in an index for what has no date, and sorts after every date. */
const ZONDER_DATUM = '~';

/** What a source holds, as dates (null: none), and how it gives it. */
interface Inhoud {
  readonly dagen: readonly (string | null)[];
  readonly paginering: Paginering;
}

const paginering: fc.Arbitrary<Paginering> = fc.record({
  wijze: fc.constantFrom(...WIJZEN),
  maat: fc.constantFrom(...MATEN),
  faaltOpPagina: fc.constantFrom(null, null, null, 3),
});
const inhoud = (maximum: number, dag: fc.Arbitrary<string | null>): fc.Arbitrary<Inhoud> =>
  fc.record({ dagen: fc.array(dag, { maxLength: maximum, size: 'max' }), paginering });
const dag = fc.constantFrom('01', '02', '03', '04', null);

const maakId = (bron: string, nummer: number): string => `${bron}~${String(nummer).padStart(4, '0')}`;

/** A harvest of feeds that each page in their own way, complete when it is given. */
const startIndex = async (feeds: readonly Inhoud[]): Promise<Oogst<Item>> => {
  const oogst = createOogst<Item>({
    naam: 'index',
    feeds: feeds.map(({ dagen, paginering: wijze }, nummer) => {
      const bron = createProefbron({ id: `feed-${nummer}`, soort: 'FEED', verversMs: 3_600_000 });
      const documenten = dagen.map((waarde, plek) =>
        createDocument(maakId(bron.id, plek), { volgorde: waarde ?? ZONDER_DATUM }),
      );
      const bronpaginas = createGepagineerdeBron(bron, documenten, wijze);
      return {
        bron,
        fetchDocumenten: async function* () {
          const fetchPagina = async (plaats: string) => ({
            waarde: await bronpaginas.fetch(plaats),
            opgehaaldOp: '2026-03-01T09:00:00.000Z',
            actualiteit: 'ACTUEEL' as const,
            gesimuleerd: false,
          });
          for await (const { waarde } of fetchPaginas(bronpaginas.eerste, fetchPagina)) yield* waarde;
        },
      };
    }),
    omgeving: createTestOmgeving(),
  });
  await oogst.start();
  return oogst;
};

/** A live source with a window: read page by page from its front as far as is needed, also past what was given before. */
const createLiveLijst = (bron: Bron, { dagen, paginering: wijze }: Inhoud): LijstBron<Item> => {
  const items = dagen
    .map((waarde, plek) => ({ waarde, item: createDocument(maakId(bron.id, plek)).gegevens }))
    .sort((a, b) => ((a.waarde ?? ZONDER_DATUM) < (b.waarde ?? ZONDER_DATUM) ? -1 : 1));
  return {
    id: bron.id,
    bronnen: [bron],
    fetchPagina: async (positie, aantal) => {
      const bronpaginas = createGepagineerdeBron(bron, items, wijze);
      const begin = positie === null ? 0 : Number(positie) + 1;
      const gelezen: typeof items = [];
      const fetchPagina = async (plaats: string) => ({
        waarde: await bronpaginas.fetch(plaats),
        opgehaaldOp: '2026-03-01T09:00:00.000Z',
        actualiteit: 'ACTUEEL' as const,
        gesimuleerd: false,
      });
      for await (const { waarde } of fetchPaginas(bronpaginas.eerste, fetchPagina)) {
        gelezen.push(...waarde);
        if (gelezen.length > begin + aantal) break;
      }
      return {
        plaatsen: gelezen.slice(begin, begin + aantal).map(({ item, waarde }, plek) => ({
          item,
          bron: bron.id,
          positie: String(begin + plek),
          volgorde: ['0000', waarde, item.id],
        })),
        meer: gelezen.length > begin + aantal,
        totaal: null,
        bronnen: [{ bron, status: 'ACTUEEL', melding: null, fout: null }],
      };
    },
  };
};

const leesAllePaginas = async (
  delen: readonly LijstBron<Item>[],
  first: number,
): Promise<readonly Connection<Item>[]> => {
  const paginas: Connection<Item>[] = [];
  for (let after: string | null = null; ; ) {
    const pagina: Connection<Item> = await fetchConnection(LIJST, delen, { first, after }, cursors);
    paginas.push(pagina);
    if (!pagina.pageInfo.hasNextPage || pagina.pageInfo.endCursor === null) return paginas;
    after = pagina.pageInfo.endCursor;
  }
};

const faaltBijLezen = ({ dagen, paginering: { maat, faaltOpPagina } }: Inhoud): boolean =>
  faaltOpPagina !== null && dagen.length > (faaltOpPagina - 1) * maat;

test(
  'gives every item of the index and of the live windows exactly once and in order, at any size of a page, and names who fails on page 3',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(inhoud(260, dag), { minLength: 1, maxLength: 3 }),
        fc.array(inhoud(120, fc.constantFrom('02', '05', null)), { maxLength: 2 }),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 2 }),
        async (feeds, live, maten) => {
          const oogst = await startIndex(feeds);
          const kapotteFeeds = feeds.flatMap((feed, nummer) => (faaltBijLezen(feed) ? [`feed-${nummer}`] : []));
          const gezondeLive = live.map((bron) => ({
            ...bron,
            paginering: { ...bron.paginering, faaltOpPagina: null },
          }));
          const delen = [
            createIndexLijst(
              oogst,
              createTestOperatie(),
              {},
              {
                getVolgorde: (volgorde) => (volgorde === ZONDER_DATUM ? null : volgorde),
              },
            ),
            ...gezondeLive.map((bron, nummer) => createLiveLijst(createProefbron({ id: `live-${nummer}` }), bron)),
          ];
          const verwacht = [
            ...feeds.flatMap(({ dagen }, nummer) =>
              kapotteFeeds.includes(`feed-${nummer}`)
                ? []
                : dagen.map((waarde, plek) => [waarde, maakId(`feed-${nummer}`, plek)] as const),
            ),
            ...live.flatMap(({ dagen }, nummer) =>
              dagen.map((waarde, plek) => [waarde, maakId(`live-${nummer}`, plek)] as const),
            ),
          ];
          const dagVan = new Map(verwacht.map(([waarde, id]) => [id, waarde ?? ZONDER_DATUM]));
          if (kapotteFeeds.length === feeds.length && live.length === 0) {
            await expect(leesAllePaginas(delen, 10)).rejects.toMatchObject({ code: 'BRON_TIMEOUT' });
            await oogst.stop();
            return;
          }
          for (const first of maten) {
            const paginas = await leesAllePaginas(delen, first);
            const ids = paginas.flatMap(({ nodes }) => nodes.map(({ id }) => id));
            expect(ids.toSorted()).toEqual([...dagVan.keys()].toSorted());
            const dagen = ids.map((id) => dagVan.get(id));
            expect(dagen).toEqual(dagen.toSorted());
            for (const { bronnen } of paginas) {
              expect(bronnen.filter(({ status }) => status === 'NIET_BESCHIKBAAR').map(({ bron }) => bron.id)).toEqual(
                kapotteFeeds,
              );
            }
          }
          await oogst.stop();
        },
      ),
      { numRuns: 12 },
    ),
  60_000,
);

test('goes on with the others, and says so, when a live source fails on its page 3 while a client reads on', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(inhoud(150, fc.constantFrom('01', '02', null)), { minLength: 1, maxLength: 2 }),
      inhoud(150, fc.constantFrom('01', null)),
      fc.integer({ min: 5, max: 60 }),
      async (gezond, anders, first) => {
        const stuk: Inhoud = { ...anders, paginering: { ...anders.paginering, maat: 10, faaltOpPagina: 3 } };
        const delen = [
          ...gezond.map((bron, nummer) =>
            createLiveLijst(createProefbron({ id: `live-${nummer}` }), {
              ...bron,
              paginering: { ...bron.paginering, faaltOpPagina: null },
            }),
          ),
          createLiveLijst(createProefbron({ id: 'stuk' }), stuk),
        ];
        const paginas = await leesAllePaginas(delen, first);
        const ids = paginas.flatMap(({ nodes }) => nodes.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        const vanGezonde = gezond.flatMap(({ dagen }, nummer) =>
          dagen.map((_, plek) => maakId(`live-${nummer}`, plek)),
        );
        expect(ids.filter((id) => !id.startsWith('stuk')).toSorted()).toEqual(vanGezonde.toSorted());
        const gegevenDoorStuk = ids.filter((id) => id.startsWith('stuk')).length;
        const isGenoemd = paginas.some(({ bronnen }) =>
          bronnen.some(({ bron, status }) => bron.id === 'stuk' && status === 'NIET_BESCHIKBAAR'),
        );
        expect(isGenoemd).toBe(gegevenDoorStuk < stuk.dagen.length);
      },
    ),
    { numRuns: 100 },
  ));
