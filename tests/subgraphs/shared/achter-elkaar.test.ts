import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zetAchterElkaar } from '../../../subgraphs/shared/lijst/achter-elkaar.ts';
import { createProefbron } from './proefbron.ts';
import { createBronnen, fetchPagina, getIds, type Item, inOrde, leesPaginas, lijsten } from './proeflijst.ts';

const delen = lijsten(fc.constant(null)).map((geordend) => geordend.map(inOrde));

test('gives everything of the first part, then everything of the second, each item once at any size of a page', () =>
  fc.assert(
    fc.asyncProperty(delen, fc.integer({ min: 1, max: 9 }), async (lijst, first) => {
      const bron = zetAchterElkaar('proef', [createProefbron()], createBronnen(lijst));
      const alle = lijst.flatMap(({ volgordes }, deel) => volgordes.map((_, plaats) => `${deel}-${plaats}`));
      const paginas = await leesPaginas([bron], first);
      expect(getIds(paginas)).toEqual(alle);
      const totaal = lijst.every(({ kentTotaal }) => kentTotaal) ? alle.length : null;
      for (const pagina of paginas) expect(pagina.totaal).toBe(totaal);
      for (const { nodes } of paginas.slice(0, -1)) expect(nodes).toHaveLength(first);
    }),
  ));

test.each(['0', '~', 'x~1', '12~1', '0~'])('refuses the position %j, which it never gave', async (positie) => {
  const bron = zetAchterElkaar<Item>('proef', [createProefbron()], []);
  await expect(bron.fetchPagina(positie, 1)).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
  });
});

test('gives an empty page of no parts', async () => {
  expect(getIds([await fetchPagina([zetAchterElkaar<Item>('proef', [createProefbron()], [])], 5)])).toEqual([]);
});
