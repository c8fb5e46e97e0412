import { expect, test } from 'vitest';
import { createDeelindexen } from '../../../subgraphs/shared/harvest/deelindexen.ts';
import type { HarvestIndex } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { createDocument, type Item } from './proefitem.ts';
import { bouwIndex } from './proefoogst.ts';

/** Indexes of harvests that hold one item each; tells which were made and which were let go. */
const start = (bouw = (ladingen: readonly string[]) => bouwIndex(ladingen.map((id) => createDocument(id)))) => {
  const gemaakt: string[] = [];
  const losgelaten: HarvestIndex<Item>[] = [];
  const deelindexen = createDeelindexen<Item>(
    (ladingen) => {
      gemaakt.push(ladingen.join(' '));
      return bouw(ladingen);
    },
    (index) => losgelaten.push(index),
  );
  const getIds = async (...ladingen: readonly string[]): Promise<readonly string[]> =>
    (await deelindexen.geef(ladingen).zoek({ first: 9 })).treffers.map(({ id }) => id);
  return { deelindexen, getIds, gemaakt, losgelaten };
};

test('holds these harvests and no other, and is made once, also for who asks at the same time', async () => {
  const { getIds, gemaakt, deelindexen, losgelaten } = start();
  expect(await Promise.all([getIds('a~1'), getIds('a~1'), getIds('a~1', 'b~1')])).toEqual([
    ['a~1'],
    ['a~1'],
    ['a~1', 'b~1'],
  ]);
  expect(await getIds('a~1')).toEqual(['a~1']);
  expect(gemaakt).toEqual(['a~1', 'a~1 b~1']);
  await deelindexen.sluit();
  expect(losgelaten).toHaveLength(2);
  await Promise.all(losgelaten.map((index) => index.sluit()));
});

test('lets go of what was not asked for longest, so that there are never many', async () => {
  const { getIds, losgelaten, deelindexen } = start();
  for (let nummer = 1; nummer <= 6; nummer += 1) await getIds(`a~${nummer}`);
  expect(losgelaten).toHaveLength(2);
  await deelindexen.sluit();
  await Promise.all(losgelaten.map((index) => index.sluit()));
});

test('tries again after one that could not be made', async () => {
  let keren = 0;
  const { getIds, gemaakt, losgelaten, deelindexen } = start(async (ladingen) => {
    keren += 1;
    if (keren === 1) throw new Error('vol');
    return bouwIndex(ladingen.map((id) => createDocument(id)));
  });
  await expect(getIds('a~1')).rejects.toThrow('vol');
  expect(await getIds('a~1')).toEqual(['a~1']);
  expect(gemaakt).toEqual(['a~1', 'a~1']);
  await deelindexen.sluit();
  await Promise.all(losgelaten.map((index) => index.sluit()));
});
