import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fetchConnection } from '../../../subgraphs/shared/lijst/connection.ts';
import {
  createBronnen,
  cursors,
  fetchPagina,
  getIds,
  getRang,
  inOrde,
  LIJST,
  leesPaginas,
  lijsten,
  type Proeflijst,
} from './proeflijst.ts';

const paginagrootte = fc.integer({ min: 1, max: 9 });
const nooit = fc.constant(null);

/** A list of a source that is well, with these sort values. */
const gezond = (...waarden: readonly (string | null)[]): Proeflijst => ({
  volgordes: waarden.map((waarde) => [waarde, 'a']),
  faaltVanaf: null,
  foutcode: 'BRON_TIMEOUT',
  kentTotaal: true,
});

test('gives every item of every source exactly once and in the one order, whatever the size of a page', () =>
  fc.assert(
    fc.asyncProperty(lijsten(nooit), paginagrootte, async (ongeordend, first) => {
      const geordend = ongeordend.map(inOrde);
      const paginas = await leesPaginas(createBronnen(geordend), first);
      const rangen = paginas.flatMap(({ nodes }) => nodes.map(({ volgorde }) => getRang(volgorde)));
      expect(rangen).toEqual(geordend.flatMap(({ volgordes }) => volgordes.map(getRang)).sort());
      const ineens = getIds([await fetchPagina(createBronnen(geordend), 100)]);
      expect(new Set(ineens).size).toBe(rangen.length);
      expect(getIds(paginas)).toEqual(ineens);
    }),
  ));

test('loses and doubles nothing of a source that orders otherwise than the list says', () =>
  fc.assert(
    fc.asyncProperty(lijsten(nooit), paginagrootte, async (ongeordend, first) => {
      const ids = getIds(await leesPaginas(createBronnen(ongeordend), first));
      const alle = ongeordend.flatMap(({ volgordes }, bron) => volgordes.map((_, plaats) => `${bron}-${plaats}`));
      expect(ids.toSorted()).toEqual(alle.sort());
      expect(getIds([await fetchPagina(createBronnen(ongeordend), 100)])).toEqual(ids);
    }),
  ));

test('goes on after any item, not only after the last of a page', () =>
  fc.assert(
    fc.asyncProperty(lijsten(nooit), fc.nat(), async (ongeordend, willekeurig) => {
      const bronnen = createBronnen(ongeordend.map(inOrde));
      const { edges } = await fetchPagina(bronnen, 100);
      fc.pre(edges.length > 0);
      const plaats = willekeurig % edges.length;
      const rest = await fetchPagina(bronnen, 100, edges[plaats]?.cursor);
      expect(getIds([rest])).toEqual(edges.slice(plaats + 1).map(({ node }) => node.id));
      expect(rest.pageInfo.hasPreviousPage).toBe(true);
    }),
  ));

test('gives all of the healthy sources once when others fail from some page on, and a part of those without doubles', () =>
  fc.assert(
    fc.asyncProperty(lijsten(fc.option(fc.nat(3))), paginagrootte, async (ongeordend, first) => {
      const geordend = [gezond('a', 'b', null), ...ongeordend].map(inOrde);
      const paginas = await leesPaginas(createBronnen(geordend), first);
      for (const [nummer, { volgordes, faaltVanaf }] of geordend.entries()) {
        const ids = paginas.flatMap(({ nodes }) => nodes.filter(({ bron }) => bron === `bron-${nummer}`));
        const alle = volgordes.map((_, plaats) => `${nummer}-${plaats}`);
        expect(ids.map(({ id }) => id)).toEqual(faaltVanaf === null ? alle : alle.slice(0, ids.length));
      }
      const rangen = paginas.flatMap(({ nodes }) => nodes.map(({ volgorde }) => getRang(volgorde)));
      expect(rangen).toEqual(rangen.toSorted());
    }),
  ));

test('says on every page how each source did, what it gave, and exactly whether more follows', () =>
  fc.assert(
    fc.asyncProperty(lijsten(fc.option(fc.nat(3))), paginagrootte, async (ongeordend, first) => {
      const geordend = [gezond('a', 'b', null), ...ongeordend].map(inOrde);
      const gegeven = geordend.map(() => 0);
      for (const [vraag, pagina] of (await leesPaginas(createBronnen(geordend), first)).entries()) {
        let over = 0;
        const verwacht = geordend.map(({ volgordes, faaltVanaf, kentTotaal }, nummer) => {
          const isStuk = faaltVanaf !== null && vraag >= faaltVanaf;
          const aantal = pagina.nodes.filter(({ bron }) => bron === `bron-${nummer}`).length;
          gegeven[nummer] = (gegeven[nummer] ?? 0) + aantal;
          if (!isStuk) over += volgordes.length - (gegeven[nummer] ?? 0);
          return isStuk
            ? { status: 'NIET_BESCHIKBAAR', aantal: null, melding: expect.any(String), totaal: null }
            : { status: 'ACTUEEL', aantal, melding: null, totaal: kentTotaal ? volgordes.length : null };
        });
        expect(pagina.bronnen).toEqual(
          verwacht.map(({ totaal: _, ...antwoord }, nummer) => ({
            bron: { id: `bron-${nummer}`, naam: `Bron ${nummer}` },
            ...antwoord,
          })),
        );
        expect(pagina.pageInfo.hasNextPage).toBe(over > 0);
        expect(pagina.nodes.length === first || over === 0).toBe(true);
        const totalen = verwacht.flatMap(({ totaal }) => totaal ?? []);
        expect(pagina.totaal).toBe(
          totalen.length === verwacht.length ? totalen.reduce((som, totaal) => som + totaal, 0) : null,
        );
      }
    }),
  ));

test('fails with the error of the first source when every source fails, on the first page or on a later one', async () => {
  const lijst = (faaltVanaf: number, foutcode: Proeflijst['foutcode']): Proeflijst => ({
    ...gezond('a', 'b'),
    faaltVanaf,
    foutcode,
  });
  await expect(
    fetchPagina(createBronnen([lijst(0, 'BRON_TE_DRUK'), lijst(0, 'BRON_TIMEOUT')]), 1),
  ).rejects.toMatchObject({ extensions: { code: 'BRON_TE_DRUK', bron: 'bron-0' } });
  const later = createBronnen([lijst(1, 'BRON_ANTWOORD_ONGELDIG'), lijst(1, 'BRON_TIMEOUT')]);
  const { pageInfo } = await fetchPagina(later, 1);
  await expect(fetchPagina(later, 1, pageInfo.endCursor)).rejects.toMatchObject({
    extensions: { code: 'BRON_ANTWOORD_ONGELDIG', bron: 'bron-0' },
  });
});

test('lets a mistake of our own through instead of calling it a source that is off', async () => {
  const kapot = { id: 'kapot', bronnen: [], fetchPagina: () => Promise.reject(new TypeError('ours')) };
  await expect(fetchPagina([...createBronnen([gezond('a')]), kapot], 1)).rejects.toThrow('ours');
});

test('gives a page without cursors, and nothing more, for a list of no items and for a list of no sources', async () => {
  for (const bronnen of [createBronnen([gezond()]), []]) {
    expect(await fetchPagina(bronnen, 5)).toMatchObject({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totaal: 0,
    });
  }
});

test('gives cursors that show no position, and refuses one of another list or one that was changed', async () => {
  const bronnen = createBronnen([gezond('a', 'b')]);
  const { edges, pageInfo } = await fetchPagina(bronnen, 2);
  expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual(edges.map(({ cursor }) => cursor));
  for (const { cursor } of edges) expect(cursor).toMatch(/^[\w-]+$/);
  const [{ cursor }] = [edges[0] ?? { cursor: '' }];
  const geweigerd = { extensions: { code: 'BAD_USER_INPUT', argument: 'after' } };
  await expect(fetchConnection('Andere', bronnen, { first: 1, after: cursor }, cursors)).rejects.toMatchObject(
    geweigerd,
  );
  await expect(fetchConnection(LIJST, bronnen, { first: 1, after: `A${cursor}` }, cursors)).rejects.toMatchObject(
    geweigerd,
  );
});
