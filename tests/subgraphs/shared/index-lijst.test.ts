import { expect, test } from 'vitest';
import { BronFout } from '../../../subgraphs/shared/bron/bron-fout.ts';
import { createGlobaalId } from '../../../subgraphs/shared/bron/globaal-id.ts';
import { createIndexLijst, leesUitIndex } from '../../../subgraphs/shared/harvest/index-lijst.ts';
import { createIndexLoader } from '../../../subgraphs/shared/harvest/index-loader.ts';
import { createTestOperatie } from '../../helpers/omgeving.ts';
import { createProefbron } from './proefbron.ts';
import { createDocument, createDocumenten, leesAlle, startOogst } from './proefoogst.ts';

const stuk = async function* () {
  yield* createDocumenten(1);
  throw new BronFout('BRON_TIMEOUT', createProefbron());
};

/** A harvest that works the first time only. */
const eenKeer = () => {
  let keer = 0;
  return () => {
    keer += 1;
    return keer === 1 ? leesAlle(createDocumenten(5)) : stuk();
  };
};

test('is a source of a list: places after a position, whether there is more, and how fresh it is', async () => {
  const { oogst } = startOogst(eenKeer());
  await oogst.start();
  const lijst = createIndexLijst(oogst, createTestOperatie(), {});
  const eerste = await lijst.fetchPagina(null, 3);
  expect(eerste).toMatchObject({ meer: true, totaal: 5, status: 'UIT_CACHE' });
  expect(eerste.melding ?? null).toBeNull();
  const tweede = await lijst.fetchPagina(eerste.plaatsen.at(-1)?.positie ?? null, 3);
  expect(tweede).toMatchObject({ meer: false, totaal: 5 });
  const plaatsen = [...eerste.plaatsen, ...tweede.plaatsen];
  expect(plaatsen.map(({ item }) => item.id)).toEqual(createDocumenten(5).map(({ id }) => id));
  for (const { item, volgorde } of plaatsen) {
    expect(volgorde).toEqual([item.id, item.id]);
    expect(item.herkomst.actualiteit).toBe('UIT_CACHE');
  }
});

test('says VEROUDERD of a list and of every item in it when the last harvest failed, and why', async () => {
  const { oogst } = startOogst(eenKeer());
  await oogst.start();
  await oogst.ververs();
  const operatie = createTestOperatie();
  const { plaatsen, status, melding } = await createIndexLijst(oogst, operatie, {}).fetchPagina(null, 2);
  expect({ status, melding }).toEqual({ status: 'VEROUDERD', melding: 'De bron antwoordt niet op tijd.' });
  expect(plaatsen.map(({ item }) => item.herkomst.actualiteit)).toEqual(['VEROUDERD', 'VEROUDERD']);
  const [item] = await leesUitIndex(oogst, operatie, ['proef~0000']);
  expect(item?.herkomst.actualiteit).toBe('VEROUDERD');
});

test('gives items in the order of the ids that are asked, and null where there is none', async () => {
  const { oogst } = startOogst(eenKeer());
  await oogst.start();
  const items = await leesUitIndex(oogst, createTestOperatie(), ['proef~0003', 'weg', 'proef~0001', 'proef~0003']);
  expect(items.map((item) => item?.id ?? null)).toEqual(['proef~0003', null, 'proef~0001', 'proef~0003']);
});

test('finds an item in the feed that its id names, and fails only the items of a feed that is not there', async () => {
  const documenten: { id: string }[] = [];
  const goed = startOogst(() => leesAlle(documenten.map(({ id }) => createDocument(id))));
  const id = createGlobaalId(goed.oogst.bron.id, 'a');
  documenten.push({ id });
  const kapot = startOogst(stuk);
  await Promise.all([goed.oogst.start(), kapot.oogst.start()]);
  const operatie = createTestOperatie();
  const loader = createIndexLoader([goed.oogst, kapot.oogst], operatie);
  const uitkomst = await loader.loadMany([
    createGlobaalId(kapot.oogst.bron.id, 'a'),
    id,
    createGlobaalId(goed.oogst.bron.id, 'weg'),
    createGlobaalId('elders', 'a'),
    'geen id',
  ]);
  expect(uitkomst).toMatchObject([{ code: 'BRON_TIMEOUT' }, { id }, null, null, null]);
  expect(operatie.getBronmeldingen().map(({ status }) => status)).toEqual(['UIT_CACHE', 'NIET_BESCHIKBAAR']);
});
