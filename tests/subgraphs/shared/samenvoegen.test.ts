import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '../../../subgraphs/shared/harvest/build-index.ts';
import type { HarvestIndex } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { schrijfLading } from '../../../subgraphs/shared/harvest/lading.ts';
import { openSqliteIndex } from '../../../subgraphs/shared/harvest/sqlite-index.ts';
import { samenvoeging } from './proef-samenvoeging.ts';
import { createDocument, type Item } from './proefitem.ts';
import { getBestand, leesAlle } from './proefoogst.ts';

const samenvoegingUrl = new URL('./proef-samenvoeging.ts', import.meta.url).href;

/** An index of feeds of ids, joined. */
const bouw = async (feeds: readonly (readonly string[])[]): Promise<HarvestIndex<Item>> => {
  const ladingen = await Promise.all(
    feeds.map(async (ids) => {
      const bestand = getBestand();
      await schrijfLading({ bestand, vorige: null, samenvoegingUrl }, leesAlle(ids.map((id) => createDocument(id))));
      return bestand;
    }),
  );
  const bestand = getBestand();
  await buildIndex({ bestand, ladingen, samenvoegingUrl });
  return openSqliteIndex<Item>(bestand, samenvoeging);
};

const getIds = async (index: HarvestIndex<Item>): Promise<readonly string[]> =>
  (await index.zoek({ first: 100 })).treffers.map(({ id }) => id);

test('makes one item of what stands in two feeds, and gives it for the id of every member', async () => {
  const index = await bouw([
    ['a~1-x', 'a~2-x'],
    ['b~1-y', 'b~3-y'],
  ]);
  expect(await getIds(index)).toEqual(['a~1-x', 'a~2-x', 'b~3-y']);
  const gelezen = await index.lees(['b~1-y', 'a~1-x', 'b~3-y', 'b~9-y']);
  expect([...gelezen].map(([gevraagd, { id, leden }]) => [gevraagd, id, leden])).toEqual([
    ['b~1-y', 'a~1-x', ['b~1-y']],
    ['a~1-x', 'a~1-x', ['b~1-y']],
    ['b~3-y', 'b~3-y', []],
  ]);
  // The words of what was joined are found, those of what went into it no longer.
  expect((await index.zoek({ zoek: 'samen', first: 9 })).treffers.map(({ id }) => id)).toEqual(['a~1-x']);
  expect((await index.zoek({ zoek: 'y 1', first: 9 })).totaal).toBe(0);
  await index.sluit();
});

test('finds what a live item is the same as, joined or not, and nothing for one that is new', async () => {
  const index = await bouw([['a~1-x', 'a~2-x'], ['b~1-y']]);
  const zoek = async (id: string) => (await index.zoekDubbelen(createDocument(id).gegevens)).map((item) => item.id);
  expect(await zoek('live~1-z')).toEqual(['a~1-x']);
  expect(await zoek('live~2-z')).toEqual(['a~2-x']);
  expect(await zoek('live~12-z')).toEqual([]);
  await index.sluit();
});

test('holds every item once, as itself or within the one that leads it, whatever the feeds', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.uniqueArray(fc.nat(12), { maxLength: 10 }), { minLength: 1, maxLength: 4 }),
      async (feeds) => {
        const ids = feeds.map((nummers, feed) => nummers.map((nummer) => `${'abcd'[feed]}~${nummer}-x`));
        const index = await bouw(ids);
        const { treffers } = await index.zoek({ first: 100 });
        const alle = treffers.flatMap(({ id, gegevens }) => [id, ...gegevens.leden]);
        expect(alle.toSorted()).toEqual(ids.flat().toSorted());
        expect(treffers).toHaveLength(new Set(feeds.flat()).size);
        await index.sluit();
      },
    ),
    { numRuns: 8 },
  ));
