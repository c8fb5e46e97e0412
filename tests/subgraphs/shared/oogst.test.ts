import { afterEach, expect, test, vi } from 'vitest';
import { BronFout } from '../../../subgraphs/shared/bron/bron-fout.ts';
import { MELDING_VEROUDERD } from '../../../subgraphs/shared/bron/ouderdom.ts';
import { leesUitIndex } from '../../../subgraphs/shared/harvest/index-lijst.ts';
import { createTestOperatie } from '../../helpers/omgeving.ts';
import { antwoordMet, startServer } from './http-bron.ts';
import { createProefbron } from './proefbron.ts';
import { createDocument, type Document } from './proefitem.ts';
import { createDocumenten, leesAlle, startOogst } from './proefoogst.ts';

const NU = '2026-03-01T09:00:00.000Z';
const nu = () => new Date(NU);
const timeout = () => new BronFout('BRON_TIMEOUT', createProefbron());

/** A feed that is read differently each time: so many documents, and then perhaps an error. */
const createFeed = (...keren: readonly { aantal?: number; fout?: Error }[]) => {
  let gelezen = 0;
  const fetchDocumenten = async function* (): AsyncGenerator<Document> {
    gelezen += 1;
    const { aantal = 3, fout } = keren[Math.min(gelezen, keren.length) - 1] ?? {};
    yield* leesAlle(createDocumenten(aantal, gelezen));
    if (fout) throw fout;
  };
  return { fetchDocumenten, getGelezen: () => gelezen };
};

afterEach(() => {
  vi.useRealTimers();
});

test('is complete after the start, says UIT_CACHE, and tells everybody since when', async () => {
  const { oogst, omgeving, regels, getIndex } = startOogst(createFeed({ aantal: 3 }).fetchDocumenten, { nu });
  await oogst.start();
  const operatie = createTestOperatie();
  const { index, actualiteit } = getIndex(operatie);
  expect(actualiteit).toBe('UIT_CACHE');
  expect((await index.zoek({ first: 10 })).totaal).toBe(3);
  expect(operatie.getBronmeldingen()).toMatchObject([{ status: 'UIT_CACHE', melding: null }]);
  expect(omgeving.register.getToestanden()).toMatchObject([{ status: 'UIT_CACHE', peildatum: NU }]);
  expect(regels).toEqual([expect.stringMatching(/: 3 items geoogst in \d+ ms$/)]);
});

test('fails with BRON_NIET_BESCHIKBAAR as long as nothing was harvested, and tells the operation', () => {
  const { getIndex, bron } = startOogst(createFeed({}).fetchDocumenten);
  const operatie = createTestOperatie();
  expect(() => getIndex(operatie)).toThrow(BronFout);
  expect(() => getIndex(operatie)).toThrow(
    expect.objectContaining({
      extensions: expect.objectContaining({ code: 'BRON_NIET_BESCHIKBAAR', bron: bron.id }),
    }),
  );
  expect(operatie.getBronmeldingen()).toMatchObject([{ status: 'NIET_BESCHIKBAAR', melding: expect.any(String) }]);
});

test.each([
  ['what the source said', timeout(), 'BRON_TIMEOUT'],
  ['an invalid reply for what is no failing source', new TypeError('rond'), 'BRON_ANTWOORD_ONGELDIG'],
])('does not reject when the first harvest fails, and fails later with %s', async (_naam, fout, code) => {
  const { oogst, omgeving, regels, getIndex, bron } = startOogst(createFeed({ fout }).fetchDocumenten);
  await oogst.start();
  expect(() => getIndex(createTestOperatie())).toThrow(expect.objectContaining({ code }));
  expect(omgeving.register.getToestanden()).toMatchObject([{ status: 'NIET_BESCHIKBAAR', peildatum: null }]);
  expect(regels).toEqual([`${bron.id}: oogst mislukt (${code})`]);
});

test('leaves nothing of a feed that breaks halfway, and nothing of it is ever seen', async () => {
  const { oogst, getBestanden, getIndex } = startOogst(createFeed({ aantal: 1_100, fout: timeout() }).fetchDocumenten);
  await oogst.start();
  expect(getBestanden()).toEqual([]);
  expect(() => getIndex(createTestOperatie())).toThrow(BronFout);
});

test('keeps the old index when a refresh fails and says VEROUDERD, until one works again', async () => {
  const { fetchDocumenten } = createFeed({ aantal: 3 }, { aantal: 900, fout: timeout() }, { aantal: 4 });
  const { oogst, omgeving, getBestanden, getIndex } = startOogst(fetchDocumenten, { nu });
  await oogst.start();
  const eerste = getBestanden();
  await oogst.ververs();
  const operatie = createTestOperatie();
  const oud = getIndex(operatie);
  expect(oud.actualiteit).toBe('VEROUDERD');
  expect((await oud.index.zoek({ first: 10 })).totaal).toBe(3);
  expect(operatie.getBronmeldingen()).toMatchObject([{ status: 'VEROUDERD', melding: expect.any(String) }]);
  expect(omgeving.register.getToestanden()).toMatchObject([{ status: 'VEROUDERD', peildatum: NU }]);
  expect(getBestanden()).toEqual(eerste);

  await oogst.ververs();
  const nieuw = getIndex(createTestOperatie());
  expect(nieuw.actualiteit).toBe('UIT_CACHE');
  expect((await nieuw.index.zoek({ first: 10 })).totaal).toBe(4);
});

test('lets an operation finish on the index it began with, and closes that one when every operation is over', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { oogst, getBestanden, getIndex } = startOogst(createFeed({ aantal: 3 }, { aantal: 4 }).fetchDocumenten);
  await oogst.start();
  const oud = getIndex(createTestOperatie());
  const eerste = getBestanden()?.[0];
  await oogst.ververs();
  expect((await oud.index.zoek({ first: 10 })).totaal).toBe(3);
  vi.advanceTimersByTime(10_000);
  expect((await oud.index.lees(['proef~0000'])).size).toBe(1);
  vi.advanceTimersByTime(5_000);
  await expect(oud.index.zoek({ first: 10 })).rejects.toThrow();
  expect(getBestanden()).toHaveLength(2);
  expect(getBestanden()).not.toContain(eerste);
  expect((await getIndex(createTestOperatie()).index.zoek({ first: 10 })).totaal).toBe(4);
});

test('answers from one whole harvest or the next, never from both, while it is refreshed', async () => {
  const { oogst, getIndex } = startOogst(createFeed({ aantal: 700 }).fetchDocumenten);
  await oogst.start();
  let klaar = false;
  const verversingen = (async () => {
    for (let keer = 0; keer < 3; keer += 1) await oogst.ververs();
    klaar = true;
  })();
  const versies = new Set<number>();
  while (!klaar) {
    const { treffers, totaal } = await getIndex(createTestOperatie()).index.zoek({ first: 100 });
    const opPagina = new Set(treffers.map(({ gegevens }) => gegevens.versie));
    expect([opPagina.size, treffers.length, totaal]).toEqual([1, 100, 700]);
    for (const versie of opPagina) versies.add(versie);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await verversingen;
  expect(versies.size).toBeGreaterThan(1);
});

test('harvests once when it is asked twice at the same time, and again when it is asked later', async () => {
  const { fetchDocumenten, getGelezen } = createFeed({});
  const { oogst } = startOogst(fetchDocumenten);
  await Promise.all([oogst.start(), oogst.ververs(), oogst.ververs()]);
  expect(getGelezen()).toBe(1);
  await oogst.ververs();
  expect(getGelezen()).toBe(2);
});

test('stops at once while a source keeps a harvest waiting, says nothing of a failure, and removes its folder', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let gelezen = 0;
  let gevraagd = () => {};
  const begonnen = new Promise<void>((resolve) => {
    gevraagd = resolve;
  });
  const url = await startServer(() => gevraagd());
  const { oogst, omgeving, regels, getBestanden, stop } = startOogst(
    async function* (vraag) {
      gelezen += 1;
      await vraag.get('/', () => null);
      yield* createDocumenten(1);
    },
    { url },
  );
  const start = oogst.start();
  await begonnen;
  expect(getBestanden()).not.toBeNull();
  await stop();
  await start;
  expect(getBestanden()).toBeNull();
  expect(regels).toEqual([]);
  vi.advanceTimersByTime(36_000_000);
  expect(gelezen).toBe(1);
  expect(omgeving.register.getToestanden()).toHaveLength(1);
});

test('is VEROUDERD from the start when its source says that what it gives is old, and keeps its own rhythm', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let gelezen = 0;
  const url = await startServer(antwoordMet(200, 'application/json', '{}', { age: '259200' }));
  const { oogst, omgeving, getIndex } = startOogst(
    async function* (vraag) {
      gelezen += 1;
      await vraag.get('/', () => null);
      yield* createDocumenten(3);
    },
    { url, nu },
  );
  await oogst.start();
  const operatie = createTestOperatie();
  const { index, actualiteit } = getIndex(operatie);
  expect((await index.zoek({ first: 9 })).totaal).toBe(3);
  expect(actualiteit).toBe('VEROUDERD');
  expect(operatie.getBronmeldingen()).toMatchObject([{ status: 'VEROUDERD', melding: MELDING_VEROUDERD }]);
  expect(omgeving.register.getToestanden()).toMatchObject([{ status: 'VEROUDERD', peildatum: NU }]);
  vi.advanceTimersByTime(60_000);
  expect(gelezen).toBe(1);
});

test('removes every index when it stops, also those that run out', async () => {
  const { oogst, getBestanden, stop } = startOogst(createFeed({}).fetchDocumenten);
  for (let keer = 0; keer < 3; keer += 1) await oogst.ververs();
  // Three indexes, and the last harvest itself.
  expect(getBestanden()).toHaveLength(4);
  await stop();
  expect(getBestanden()).toBeNull();
});

test.each([
  ['after an hour, as the source says', {}, null, 3_600_000],
  ['after the interval of this environment', {}, 60_000, 60_000],
  ['after half a minute when it failed', { fout: timeout() }, null, 30_000],
  ['after the interval of this environment when it failed and that is sooner', { fout: timeout() }, 10_000, 10_000],
])('harvests again by itself %s, and not when it was stopped', async (_naam, keer, oogstIntervalMs, wachtMs) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { fetchDocumenten, getGelezen } = createFeed(keer);
  const { oogst, stop } = startOogst(fetchDocumenten, { oogstIntervalMs });
  await oogst.start();
  vi.advanceTimersByTime(wachtMs - 1);
  expect(getGelezen()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(getGelezen()).toBe(2);
  await oogst.ververs();
  await stop();
  vi.advanceTimersByTime(10 * wachtMs);
  expect(getGelezen()).toBe(2);
});

test('keeps the old index, marked VEROUDERD, when a new harvest has less than half of it, and takes one that has half', async () => {
  const { fetchDocumenten } = createFeed({ aantal: 20 }, { aantal: 9 }, { aantal: 10 });
  const { oogst, getIndex, regels } = startOogst(fetchDocumenten);
  await oogst.start();
  await oogst.ververs();
  const oud = getIndex(createTestOperatie());
  expect([(await oud.index.zoek({ first: 1 })).totaal, oud.actualiteit]).toEqual([20, 'VEROUDERD']);
  expect(regels.at(-1)).toBe('proef: oogst mislukt (BRON_ANTWOORD_ONGELDIG)');
  await oogst.ververs();
  const nieuw = getIndex(createTestOperatie());
  expect([(await nieuw.index.zoek({ first: 1 })).totaal, nieuw.actualiteit]).toEqual([10, 'UIT_CACHE']);
});

test('keeps what an unchanged page had, reads a changed one, and forgets a page that is gone', async () => {
  const merk = (pagina: string, ongewijzigd: boolean) => ({ pagina, etag: `"${pagina}"`, volgende: null, ongewijzigd });
  const gezien: (string | null)[] = [];
  let keer = 0;
  const { oogst, getIndex } = startOogst(async function* (_vraag, hulp) {
    keer += 1;
    for (const pagina of keer === 1 ? ['a', 'b', 'c'] : ['a', 'b']) {
      const vorige = hulp.getVorigePagina(pagina);
      gezien.push(vorige?.etag ?? null);
      const isZelfde = vorige !== null && pagina === 'a';
      yield merk(pagina, isZelfde);
      if (!isZelfde) yield createDocument(`proef~${pagina}`, { versie: keer, tekst: `tekst van ${pagina}` });
    }
  });
  await oogst.start();
  await oogst.ververs();
  expect(gezien).toEqual([null, null, null, '"a"', '"b"']);
  const { index } = getIndex(createTestOperatie());
  const { treffers } = await index.zoek({ first: 10 });
  expect(treffers.map(({ id, gegevens }) => [id, gegevens.versie])).toEqual([
    ['proef~a', 1],
    ['proef~b', 2],
  ]);
  expect((await index.zoek({ zoek: 'tekst', first: 0 })).totaal).toBe(2);
});

test('tells what stays of a page that could not be asked as VEROUDERD, and nothing else of that feed', async () => {
  let keer = 0;
  const { oogst, getIndex } = startOogst(async function* () {
    keer += 1;
    for (const pagina of ['a', 'b']) {
      const stil = keer > 1 && pagina === 'a';
      yield { pagina, etag: null, volgende: null, ongewijzigd: stil, verouderd: stil };
      if (!stil) yield createDocument(`proef~${pagina}`, { versie: keer });
    }
  });
  for (const versie of [1, 2, 3]) {
    await oogst.ververs();
    expect(getIndex(createTestOperatie()).actualiteit).toBe('UIT_CACHE');
    const items = await leesUitIndex(oogst, createTestOperatie(), ['proef~a', 'proef~b']);
    expect(items.map((item) => [item?.versie, item?.herkomst.actualiteit])).toEqual([
      [1, versie === 1 ? 'UIT_CACHE' : 'VEROUDERD'],
      [versie, 'UIT_CACHE'],
    ]);
  }
});

test('tells of a source that a feed reads beside its own how it did as a whole, when the harvest is over', async () => {
  const hulpbron = createProefbron({ id: 'hulp', soort: 'FEED' });
  const url = await startServer((request, response) =>
    antwoordMet(request.url === '/goed' ? 200 : 503, 'application/json', '{}')(request, response),
  );
  const { oogst, omgeving } = startOogst(
    async function* (_vraag, hulp) {
      const vraag = hulp.vraagAan(hulpbron);
      await vraag.get('/stuk', () => null).catch(() => null);
      await vraag.get('/goed', () => null);
      yield* leesAlle(createDocumenten(1));
    },
    { basisUrls: { hulp: url } },
  );
  omgeving.register.voegToe([hulpbron]);
  await oogst.start();
  expect(omgeving.register.getToestanden().map(({ bron, status }) => [bron.id, status])).toEqual([
    ['hulp', 'NIET_BESCHIKBAAR'],
    ['proef', 'UIT_CACHE'],
  ]);
});
