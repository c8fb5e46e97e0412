import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../../subgraphs/shared/harvest/build-index.ts';
import type { HarvestIndex } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { schrijfLading } from '../../../subgraphs/shared/harvest/lading.ts';
import { openSqliteIndex } from '../../../subgraphs/shared/harvest/sqlite-index.ts';
import { zonderBronnen } from '../../../subgraphs/shared/harvest/zonder-bronnen.ts';
import { samenvoeging } from './proef-samenvoeging.ts';
import { createDocument, type Item } from './proefitem.ts';
import { getBestand, leesAlle } from './proefoogst.ts';

const samenvoegingUrl = new URL('./proef-samenvoeging.ts', import.meta.url).href;
const FEEDS = [
  ['a~1-x', 'a~2-x', 'a~3-x'],
  ['b~1-y', 'b~4-y'],
];

let index: HarvestIndex<Item>;
beforeAll(async () => {
  const ladingen = await Promise.all(
    FEEDS.map(async (ids) => {
      const bestand = getBestand();
      const documenten = ids.map((id) => createDocument(id, { kenmerken: { soort: ['proef'] } }));
      await schrijfLading({ bestand, vorige: null, samenvoegingUrl }, leesAlle(documenten));
      return bestand;
    }),
  );
  const bestand = getBestand();
  await buildIndex({ bestand, ladingen, samenvoegingUrl });
  index = openSqliteIndex<Item>(bestand, samenvoeging);
});
afterAll(() => index.sluit());

const getIds = async (van: HarvestIndex<Item>, bron?: readonly string[]): Promise<readonly string[]> => {
  const { treffers, totaal } = await van.zoek({ first: 10, ...(bron && { filters: { bron } }) });
  expect(totaal).toBe(treffers.length);
  return treffers.map(({ id }) => id);
};

test.each([
  ['of both feeds', ['a', 'b'], ['a~1-x', 'a~2-x', 'a~3-x', 'b~4-y']],
  ['of the feed that is left, with what both gave', ['b'], ['a~1-x', 'b~4-y']],
  ['of nobody', [], []],
])('lists the items %s', async (_geval, over, verwacht) => {
  expect(await getIds(zonderBronnen(index, over))).toEqual(verwacht);
});

test.each([
  [['b'], ['a~1-x', 'b~4-y']],
  [
    ['a', 'b'],
    ['a~1-x', 'b~4-y'],
  ],
  [['a'], []],
  [[], []],
])('leaves to a filter on sources %j only what is left', async (bron, verwacht) => {
  expect(await getIds(zonderBronnen(index, ['b']), bron)).toEqual(verwacht);
});

describe('an index without its first feed', () => {
  const zonderA = () => zonderBronnen(index, ['b']);

  test('counts what is left, and names no source that is gone', async () => {
    const telling = await zonderA().tel('bron', {});
    expect(telling).toEqual([{ waarde: 'b', aantal: 2 }]);
    expect(await zonderA().tel('soort', { filters: { soort: ['niets'] } })).toEqual([]);
  });

  test('gives by id what is left, also by the id of what became a part of it', async () => {
    const gelezen = await zonderA().lees(['a~2-x', 'a~1-x', 'b~1-y', 'b~4-y', 'b~9-y']);
    expect([...gelezen].map(([gevraagd, { id }]) => [gevraagd, id])).toEqual([
      ['a~1-x', 'a~1-x'],
      ['b~1-y', 'a~1-x'],
      ['b~4-y', 'b~4-y'],
    ]);
  });

  test('says of an item that is gone that no question leaves it', async () => {
    expect(await index.bevat('a~2-x', {})).toBe(true);
    expect(await zonderA().bevat('a~2-x', {})).toBe(false);
    expect(await zonderA().bevat('b~4-y', {})).toBe(true);
  });

  test('finds doubles among what is left', async () => {
    const vind = async (van: HarvestIndex<Item>, id: string) =>
      (await van.zoekDubbelen(createDocument(id).gegevens)).map((item) => item.id);
    expect(await vind(index, 'live~2-z')).toEqual(['a~2-x']);
    expect(await vind(zonderA(), 'live~2-z')).toEqual([]);
    expect(await vind(zonderA(), 'live~1-z')).toEqual(['a~1-x']);
  });

  test('leaves the index open when it is closed', async () => {
    await zonderA().sluit();
    expect((await index.zoek({ first: 1 })).totaal).toBe(4);
  });
});
