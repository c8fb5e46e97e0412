import { expect, onTestFinished, test } from 'vitest';
import { BronFout } from '../../../subgraphs/shared/bron/bron-fout.ts';
import { createGlobaalId } from '../../../subgraphs/shared/bron/globaal-id.ts';
import { createOogst, type Oogst } from '../../../subgraphs/shared/harvest/create-oogst.ts';
import { createIndexLijst, leesUitIndex } from '../../../subgraphs/shared/harvest/index-lijst.ts';
import { createIndexLoader } from '../../../subgraphs/shared/harvest/index-loader.ts';
import { createTestOmgeving, createTestOperatie } from '../../helpers/omgeving.ts';
import { createProefbron } from './proefbron.ts';
import { createDocument, type Item } from './proefitem.ts';
import { createDocumenten, leesAlle, startOogst } from './proefoogst.ts';

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
  expect(eerste).toMatchObject({
    meer: true,
    totaal: 5,
    bronnen: [{ status: 'UIT_CACHE', melding: null, fout: null }],
  });
  const tweede = await lijst.fetchPagina(eerste.plaatsen.at(-1)?.positie ?? null, 3);
  expect(tweede).toMatchObject({ meer: false, totaal: 5 });
  const plaatsen = [...eerste.plaatsen, ...tweede.plaatsen];
  expect(plaatsen.map(({ item }) => item.id)).toEqual(createDocumenten(5).map(({ id }) => id));
  for (const { item, volgorde } of plaatsen) {
    expect(volgorde).toEqual(['0000', item.id, item.id]);
    expect(item.herkomst.actualiteit).toBe('UIT_CACHE');
  }
});

test('says VEROUDERD of a list and of every item in it when the last harvest failed, and why', async () => {
  const { oogst } = startOogst(eenKeer());
  await oogst.start();
  await oogst.ververs();
  const operatie = createTestOperatie();
  const { plaatsen, bronnen } = await createIndexLijst(oogst, operatie, {}).fetchPagina(null, 2);
  expect(bronnen).toMatchObject([{ status: 'VEROUDERD', melding: 'De bron antwoordt niet op tijd.', fout: null }]);
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

/** An index of two feeds, of which the second does not answer. */
const startMetStoring = async (): Promise<Oogst<Item>> => {
  const goed = createProefbron({ id: 'goed', soort: 'FEED', verversMs: 3_600_000 });
  const kapot = createProefbron({ id: 'kapot', soort: 'FEED', verversMs: 3_600_000 });
  const oogst = createOogst<Item>({
    naam: 'twee',
    feeds: [
      { bron: goed, fetchDocumenten: () => leesAlle([createDocument(createGlobaalId('goed', 'a'))]) },
      { bron: kapot, fetchDocumenten: stuk },
    ],
    omgeving: createTestOmgeving(),
  });
  onTestFinished(oogst.stop);
  await oogst.start();
  return oogst;
};

test('finds an item by its id, and fails only the items of a feed that is not there', async () => {
  const oogst = await startMetStoring();
  const operatie = createTestOperatie();
  const id = createGlobaalId('goed', 'a');
  const uitkomst = await createIndexLoader(oogst, operatie).loadMany([
    createGlobaalId('kapot', 'a'),
    id,
    createGlobaalId('goed', 'weg'),
    createGlobaalId('elders', 'a'),
    'geen id',
  ]);
  expect(uitkomst).toMatchObject([{ code: 'BRON_TIMEOUT' }, { id }, null, null, null]);
  expect(operatie.getBronmeldingen().map(({ status }) => status)).toEqual(['UIT_CACHE', 'NIET_BESCHIKBAAR']);
});

test('lists what the other feed has, names the one that is not there, and says no total', async () => {
  const oogst = await startMetStoring();
  const { plaatsen, totaal, bronnen } = await createIndexLijst(oogst, createTestOperatie(), {}).fetchPagina(null, 9);
  expect(plaatsen).toHaveLength(1);
  expect(totaal).toBeNull();
  expect(bronnen).toMatchObject([
    { bron: { id: 'goed' }, status: 'UIT_CACHE', fout: null },
    { bron: { id: 'kapot' }, status: 'NIET_BESCHIKBAAR', fout: { code: 'BRON_TIMEOUT' } },
  ]);
});
