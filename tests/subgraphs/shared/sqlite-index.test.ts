import { existsSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../../subgraphs/shared/harvest/build-index.ts';
import type { HarvestIndex, IndexVraag } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { schrijfLading } from '../../../subgraphs/shared/harvest/lading.ts';
import { openSqliteIndex } from '../../../subgraphs/shared/harvest/sqlite-index.ts';
import { createDocument, type Document, type Item } from './proefitem.ts';
import { bouwIndex, createDocumenten, getBestand, leesAlle } from './proefoogst.ts';

const DOCUMENTEN: readonly Document[] = [
  createDocument('cafe', { tekst: 'Café régime Ångström', kenmerken: { regio: ['AM22'], soort: ['A', 'B'] } }),
  createDocument('kraan', { tekst: 'Kraanmachinist (m/v), near the crane', kenmerken: { regio: ['AM22', 'AM01'] } }),
  createDocument('zorg', {
    tekst: 'Zorg OR welzijn; C++ 007 inhoud bouwvakkers stoelen',
    kenmerken: { regio: ['AM01'], soort: ['B'] },
  }),
  createDocument('leeg', { tekst: '' }),
  createDocument('nfd', { tekst: 'cre\u0301ation 汉语', kenmerken: { soort: ['O’Neill "x"'] } }),
];

const ALLEEN = { vorige: null, samenvoegingUrl: null } as const;

let index: HarvestIndex<Item>;
beforeAll(async () => {
  index = await bouwIndex(DOCUMENTEN);
});
afterAll(() => index.sluit());

const vind = async (vraag: Omit<IndexVraag, 'first'>): Promise<readonly string[]> => {
  const { treffers, totaal, meer } = await index.zoek({ ...vraag, first: 100 });
  expect({ totaal, meer }).toEqual({ totaal: treffers.length, meer: false });
  return treffers.map(({ id }) => id);
};
const ALLE = ['cafe', 'kraan', 'leeg', 'nfd', 'zorg'];

describe('search', () => {
  test.each([
    ['without accents', 'cafe', ['cafe']],
    ['with accents that are not there', 'kráán', ['kraan']],
    ['in capitals', 'RÉGIME', ['cafe']],
    ['with accents as separate characters', 're\u0301gime', ['cafe']],
    ['when the feed has accents as separate characters', 'création', ['nfd']],
    ['in another form of the same word', 'stoel', ['zorg']],
    ['in a longer form than the text has', 'kraanmachinisten', ['kraan']],
    ['by the beginning of a word', 'kraanm', ['kraan']],
    ['by the beginnings of several words in any order', 'mach kraan', []],
    ['by several words in any order', 'regi caf', ['cafe']],
    ['only where every word occurs', 'cafe kraan', []],
    ['by digits as they stand', '007', ['zorg']],
    ['by another script', '汉', ['nfd']],
    ['not in the middle of a word', 'machinist', []],
  ])('finds a word %s', async (_naam, zoek, verwacht) => {
    expect(await vind({ zoek })).toEqual(verwacht);
  });

  test.each([undefined, null, '', '  ', '\n'])('leaves nothing out for %j, which looks for nothing', async (zoek) => {
    expect(await vind({ zoek })).toEqual(ALLE);
  });

  test.each(['"', '*', '()', '+-^:{}', ' " ', '\u0000', '\u0301'])(
    'finds nothing for %j, in which no word stands',
    async (zoek) => {
      expect(await vind({ zoek })).toEqual([]);
    },
  );

  test.each([
    ['"kraan', ['kraan']],
    ['kraan"', ['kraan']],
    ['kraan*', ['kraan']],
    ['NEAR(', ['kraan']],
    ['NEAR(cafe regime, 5)', []],
    ['zorg OR cafe', []],
    ['zorg OR', ['zorg']],
    ['cafe NOT kraan', []],
    ['cafe AND regime', []],
    ['-cafe', ['cafe']],
    ['cafe -regime', ['cafe']],
    ['inhoud:zorg', ['zorg']],
    ['inhoud : cafe', []],
    ['{inhoud} : cafe', []],
    ['^regime', ['cafe']],
    ['caf"; DROP TABLE item; --', []],
    ["cafe' OR '1'='1", []],
    ['C++', ['zorg']],
  ])('takes what means something to the engine for words: %s', async (zoek, verwacht) => {
    expect(await vind({ zoek })).toEqual(verwacht);
  });

  test('answers any text at all', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (zoek) => {
        expect((await vind({ zoek })).length).toBeLessThanOrEqual(ALLE.length);
      }),
    ));
});

describe('filters', () => {
  test.each<[string, Omit<IndexVraag, 'first'>, readonly string[]]>([
    ['one value', { filters: { regio: ['AM22'] } }, ['cafe', 'kraan']],
    ['either of two values', { filters: { regio: ['AM22', 'AM01'] } }, ['cafe', 'kraan', 'zorg']],
    ['both of two filters', { filters: { regio: ['AM22'], soort: ['B'] } }, ['cafe']],
    ['none of the values that are left out', { uitgezonderd: { regio: ['AM01'] } }, ['cafe', 'leeg', 'nfd']],
    [
      'what is asked and not what is left out',
      { filters: { soort: ['B'] }, uitgezonderd: { regio: ['AM22'] } },
      ['zorg'],
    ],
    ['a filter and words', { filters: { regio: ['AM01'] }, zoek: 'kraan' }, ['kraan']],
    ['a value with quotes', { filters: { soort: ['O’Neill "x"'] } }, ['nfd']],
    ['a value that nobody has', { filters: { regio: ['AM99'] } }, []],
    ['a filter that nobody has', { filters: { vreemd: ['AM22'] } }, []],
    ['no value at all', { filters: { regio: [] } }, []],
    ['nothing that is left out', { uitgezonderd: { regio: [] } }, ALLE],
  ])('gives what has %s', async (_naam, vraag, verwacht) => {
    expect(await vind(vraag)).toEqual(verwacht);
  });
});

describe('pages', () => {
  /** Sort keys that are equal, empty, or differ only in a character of four bytes; every id is offered twice. */
  const volgordes = ['b', 'a', '', 'a', '\uffee', '😀', 'a', 'é', 'b\n', 'a'];
  const documenten = volgordes.flatMap((volgorde, nummer) =>
    [1, 2].map((versie) => createDocument(`proef~${9 - nummer}`, { volgorde, versie, tekst: `woord${versie}` })),
  );
  const inOrde = documenten
    .filter(({ gegevens }) => gegevens.versie === 1)
    .sort((a, b) => Buffer.compare(Buffer.from(a.volgorde), Buffer.from(b.volgorde)) || (a.id < b.id ? -1 : 1));

  test.each([1, 2, 3, 7, 10, 100])('give every item exactly once, in order, %i at a time', async (first) => {
    const pagina = await bouwIndex(documenten);
    const gevonden: Item[] = [];
    for (let na: string | null = null; ; ) {
      const { treffers, meer, totaal } = await pagina.zoek({ na, first });
      expect(totaal).toBe(inOrde.length);
      gevonden.push(...treffers.map(({ gegevens }) => gegevens));
      expect(meer).toBe(gevonden.length < inOrde.length);
      if (!meer) break;
      na = treffers.at(-1)?.positie ?? null;
    }
    expect(gevonden).toEqual(inOrde.map(({ gegevens }) => gegevens));
    await pagina.sluit();
  });

  test('hold the first of what is offered twice, also for search', async () => {
    const dubbel = await bouwIndex(documenten);
    expect((await dubbel.zoek({ zoek: 'woord1', first: 1 })).totaal).toBe(10);
    expect((await dubbel.zoek({ zoek: 'woord2', first: 1 })).totaal).toBe(0);
    await dubbel.sluit();
  });

  test('refuse a position that no index gave', async () => {
    await expect(index.zoek({ na: 'vreemd', first: 1 })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
    });
  });
});

test('reads items by id and leaves out an id that it does not have', async () => {
  const gelezen = await index.lees(['kraan', 'vreemd', 'cafe', 'kraan', "x' OR 1=1 --"]);
  expect([...gelezen.keys()]).toEqual(['kraan', 'cafe']);
  expect(gelezen.get('cafe')).toEqual(DOCUMENTEN[0]?.gegevens);
});

test('counts what a feed offered, over more than one batch, and removes its file when it is closed', async () => {
  const [lading, bestand] = [getBestand(), getBestand()];
  const telling = await schrijfLading({ ...ALLEEN, bestand: lading }, leesAlle(createDocumenten(1_234)));
  expect(telling).toEqual({ aantal: 1_234, metBeroep: null });
  expect(await buildIndex({ bestand, ladingen: [lading], samenvoegingUrl: null })).toBe(1_234);
  const groot = openSqliteIndex<Item>(bestand);
  expect((await groot.zoek({ first: 1 })).totaal).toBe(1_234);
  await groot.sluit();
  expect(existsSync(bestand)).toBe(false);
});

test('fails, and takes nothing along, when an index cannot be written while its feed is read slowly', async () => {
  const langzaam = async function* () {
    await wacht(300);
    yield* createDocumenten(1);
  };
  const bestand = '/bestaat/niet/x.sqlite';
  await expect(schrijfLading({ ...ALLEEN, bestand }, langzaam())).rejects.toThrow();
  await expect(buildIndex({ bestand, ladingen: [], samenvoegingUrl: null })).rejects.toThrow();
});

test('fails with what was wrong with the feed', async () => {
  const kapot = async function* () {
    yield* createDocumenten(600);
    throw new RangeError('halverwege');
  };
  await expect(schrijfLading({ ...ALLEEN, bestand: getBestand() }, kapot())).rejects.toThrow('halverwege');
});
