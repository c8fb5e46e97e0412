import { beforeEach, describe, expect, test } from 'vitest';
import { createMockWereld, type MockWereld } from '../../../mocks/create-wereld.ts';
import { jsonResponse, type MockResponse, type MockVraag } from '../../../mocks/mock.ts';
import { getMockUrl, installeerMocks } from '../../../mocks/nock.ts';
import { createSectorbankMock } from '../../../mocks/sectorbank/handlers.ts';
import { createVacaturewereld } from '../../../mocks/vacaturewereld/create-vacaturewereld.ts';
import { type BronVraag, createBronVraag } from '../../../subgraphs/shared/bron/bron-vraag.ts';
import { type Bronnenregister, createBronnenregister } from '../../../subgraphs/shared/bron/bronnenregister.ts';
import { plusDagen } from '../../../subgraphs/shared/dag.ts';
import type { Oogsthulp } from '../../../subgraphs/shared/harvest/create-feed.ts';
import type { HarvestDocument, Oogstregel, Paginamerk } from '../../../subgraphs/shared/harvest/harvest-index.ts';
import { scalars } from '../../../subgraphs/shared/scalars.ts';
import { sectorbank } from '../../../subgraphs/vacatures/bronnen/sectorbank/bron.ts';
import { fetchSectorbankDocumenten } from '../../../subgraphs/vacatures/bronnen/sectorbank/oogst.ts';
import type { Vacature } from '../../../subgraphs/vacatures/vacature.ts';
import { createTestOperatie } from '../../helpers/omgeving.ts';

/** Three pages: 250 postings. */
const VACATURES = 834;
const AANTAL = 250;

let mocks: MockWereld;
let register: Bronnenregister;
/** If-None-Match of every call, by page; null where it was not sent. */
let gevraagd: (string | null)[];

/** Answers with this, and remembers on what condition it was asked. */
const laatAntwoorden = (handle: (vraag: MockVraag) => MockResponse): void =>
  mocks.vervang('sectorbank', (vraag) => {
    gevraagd.push(vraag.headers['if-none-match'] ?? null);
    return handle(vraag);
  });

const bank = createMockWereld([createSectorbankMock(createVacaturewereld(VACATURES))]);
const vanDeBank = (vraag: MockVraag): MockResponse => {
  const antwoord = bank.antwoord('sectorbank', vraag);
  if (antwoord === null) throw new Error('the bank is on');
  return antwoord;
};

beforeEach(() => {
  mocks = createMockWereld([createSectorbankMock(createVacaturewereld(VACATURES))]);
  register = createBronnenregister();
  register.voegToe([sectorbank]);
  gevraagd = [];
  installeerMocks(mocks);
});

interface Oogst {
  readonly paginas: readonly Paginamerk[];
  readonly documenten: readonly HarvestDocument<Vacature>[];
}

const createVraag = (): BronVraag =>
  createBronVraag(sectorbank, createTestOperatie(), { basisUrl: getMockUrl('sectorbank'), register });

/** A harvest that had none before it. */
const HULP: Oogsthulp = { getVorigePagina: () => null, vraagAan: createVraag, meldOmvang: () => {} };

/** Reads the whole feed, as after a harvest that had these pages. */
const oogst = async (vorige: readonly Paginamerk[] = []): Promise<Oogst> => {
  const paginas: Paginamerk[] = [];
  const documenten: HarvestDocument<Vacature>[] = [];
  const regels: AsyncIterable<Oogstregel<Vacature>> = fetchSectorbankDocumenten(createVraag(), {
    ...HULP,
    getVorigePagina: (pagina) => vorige.find((merk) => merk.pagina === pagina) ?? null,
  });
  for await (const regel of regels) {
    if ('ongewijzigd' in regel) paginas.push(regel);
    else documenten.push(regel);
  }
  return { paginas, documenten };
};

const geefPagina = (dataFeedElement: readonly unknown[], next?: string): MockResponse =>
  jsonResponse({ '@type': 'DataFeed', dataFeedElement, next });

const posting = (velden: object = {}): object => ({
  '@type': 'JobPosting',
  identifier: 'SB-1',
  title: 'Timmerman',
  ...velden,
});

const getAfwijkingen = () => register.getToestanden()[0]?.afwijkingen;

describe('a first harvest', () => {
  test('reads every vacancy once, each page with its ETag before its vacancies, in one call for each page', async () => {
    const { paginas, documenten } = await oogst();
    expect(documenten).toHaveLength(AANTAL);
    expect(new Set(documenten.map(({ id }) => id)).size).toBe(AANTAL);
    expect(paginas).toEqual(
      [1, 2, 3].map((nummer) => ({
        pagina: `?pagina=${nummer}`,
        etag: expect.stringMatching(/^".+"$/),
        volgende: nummer === 3 ? null : `?pagina=${nummer + 1}`,
        ongewijzigd: false,
      })),
    );
    expect(mocks.getAanroepen('sectorbank')).toHaveLength(3);
    expect(getAfwijkingen()).toEqual({});
  });

  test('asks for no page on a condition', async () => {
    laatAntwoorden(vanDeBank);
    await oogst();
    expect(gevraagd).toEqual([null, null, null]);
  });

  test('says where each vacancy came from, in values that the graph can give', async () => {
    const { documenten } = await oogst();
    for (const { gegevens } of documenten) {
      expect(gegevens.herkomst).toMatchObject({
        bron: { id: 'sectorbank' },
        actualiteit: 'ACTUEEL',
        gesimuleerd: true,
      });
      expect(gegevens.herkomst.sleutel).toMatch(/^SB-\d{7}$/);
      expect(gegevens.omschrijving).not.toMatch(/<\/?[a-z]|&\w+;/i);
      if (gegevens.gepubliceerdOp !== null) scalars.DateTime.serialize(gegevens.gepubliceerdOp);
      if (gegevens.sluitingsdatum !== null) scalars.Date.serialize(gegevens.sluitingsdatum);
      if (gegevens.werklocatie?.postcode) scalars.Postcode.serialize(gegevens.werklocatie.postcode);
      expect(Number.isInteger(gegevens.eisen.ervaringJaren ?? 0)).toBe(true);
    }
  });

  test('finds the occupation of eight in ten vacancies and the municipality of nine in ten', async () => {
    const { documenten } = await oogst();
    const deel = (heeft: (vacature: Vacature) => boolean): number =>
      documenten.filter(({ gegevens }) => heeft(gegevens)).length / AANTAL;
    expect(deel(({ beroep }) => beroep !== null)).toBeGreaterThan(0.8);
    expect(deel(({ werklocatie }) => werklocatie?.gemeente != null)).toBeGreaterThan(0.9);
  });
});

describe('the next harvest', () => {
  test('asks on condition of the ETags, and reads nothing again when nothing changed', async () => {
    const { paginas: vorige } = await oogst();
    laatAntwoorden(vanDeBank);
    const { paginas, documenten } = await oogst(vorige);
    expect(gevraagd).toEqual(vorige.map(({ etag }) => etag));
    expect(paginas).toEqual(vorige.map((merk) => ({ ...merk, ongewijzigd: true })));
    expect(documenten).toEqual([]);
  });

  test('reads again only the page that changed', async () => {
    const { paginas: vorige } = await oogst();
    laatAntwoorden((vraag) =>
      vraag.query.get('pagina') === '2'
        ? {
            ...geefPagina([posting()], '/v1/vacatures?pagina=3'),
            headers: { 'content-type': 'application/json', etag: '"nieuw"' },
          }
        : vanDeBank(vraag),
    );
    const { paginas, documenten } = await oogst(vorige);
    expect(paginas.map(({ ongewijzigd }) => ongewijzigd)).toEqual([true, false, true]);
    expect(paginas[1]).toEqual({ pagina: '?pagina=2', etag: '"nieuw"', volgende: '?pagina=3', ongewijzigd: false });
    expect(documenten.map(({ gegevens }) => gegevens.titel)).toEqual(['Timmerman']);
  });

  test('reads everything again when the pages had no ETag', async () => {
    laatAntwoorden(() => geefPagina([posting()]));
    const { paginas: vorige } = await oogst();
    expect(vorige).toEqual([{ pagina: '?pagina=1', etag: null, volgende: null, ongewijzigd: false }]);
    expect((await oogst(vorige)).documenten).toHaveLength(1);
    expect(gevraagd).toEqual([null, null]);
  });
});

describe('a feed that is not as it should be', () => {
  test('loses the vacancies that cannot be read, counted by field, and keeps the others of the page', async () => {
    laatAntwoorden(() =>
      geefPagina([
        posting({ identifier: 'SB-1' }),
        posting({ identifier: null }),
        posting({ identifier: ' ' }),
        posting({ title: undefined }),
        posting({ title: '<b></b>' }),
        posting({ datePosted: 'gisteren' }),
        posting({ datePosted: '2026-02-30' }),
        posting({ validThrough: 20260331 }),
        posting({ '@type': 'Event' }),
        'geen vacature',
        posting({ identifier: 'SB-2', employmentType: 'GIG', baseSalary: 'goed' }),
      ]),
    );
    const { documenten } = await oogst();
    expect(documenten.map(({ gegevens }) => gegevens.herkomst.sleutel)).toEqual(['SB-1', 'SB-2']);
    expect(getAfwijkingen()).toEqual({
      identifier: 2,
      title: 2,
      datePosted: 2,
      validThrough: 1,
      '@type': 1,
      '(item)': 1,
      employmentType: 1,
      baseSalary: 1,
    });
  });

  test('gives no vacancy that closed before today', async () => {
    const vandaag = new Date().toISOString().slice(0, 10);
    laatAntwoorden(() =>
      geefPagina([
        posting({ identifier: 'gisteren', validThrough: plusDagen(vandaag, -2) }),
        posting({ identifier: 'morgen', validThrough: plusDagen(vandaag, 2) }),
        posting({ identifier: 'altijd' }),
      ]),
    );
    const { documenten } = await oogst();
    expect(documenten.map(({ gegevens }) => gegevens.herkomst.sleutel)).toEqual(['morgen', 'altijd']);
  });

  test.each([
    ['itself', (): string => '/v1/vacatures?pagina=1'],
    ['one that was read', ({ query }: MockVraag): string => (query.get('pagina') === '1' ? '?pagina=2' : '?pagina=1')],
  ])('fails when a page leads to %s', async (_geval, getVolgende) => {
    laatAntwoorden((vraag) => geefPagina([posting()], getVolgende(vraag)));
    await expect(oogst()).rejects.toThrow('circle');
    expect(gevraagd.length).toBeLessThanOrEqual(2);
  });

  test('fails when pages that did not change lead in a circle', async () => {
    laatAntwoorden(() => ({ status: 304, headers: {}, body: '' }));
    const vorige = { pagina: '?pagina=1', etag: '"1"', volgende: '?pagina=1', ongewijzigd: false };
    await expect(oogst([vorige])).rejects.toThrow('circle');
  });

  test('never follows a next link to another address', async () => {
    laatAntwoorden(({ query }) =>
      query.get('pagina') === '1'
        ? geefPagina([posting()], 'https://elders.invalid/boos?pagina=2')
        : geefPagina([posting({ identifier: 'SB-2' })]),
    );
    expect((await oogst()).documenten).toHaveLength(2);
    expect(mocks.getAanroepen().map(({ pad }) => pad)).toEqual(['/v1/vacatures', '/v1/vacatures']);
  });

  test('may have a page without vacancies, but not only such pages', async () => {
    laatAntwoorden(({ query }) =>
      query.get('pagina') === '1' ? geefPagina([], '?pagina=2') : geefPagina([posting()]),
    );
    expect((await oogst()).documenten).toHaveLength(1);
    laatAntwoorden(() => geefPagina([]));
    await expect(oogst()).rejects.toThrow('no vacancies');
  });

  test.each([
    ['a page of which nothing can be read', () => geefPagina([posting({ title: 1 }), 'x'])],
    ['another thing than a feed', () => jsonResponse({ '@type': 'ItemList', dataFeedElement: [] })],
    ['a feed without a list', () => jsonResponse({ '@type': 'DataFeed' })],
    ['a next link that is no address', () => geefPagina([posting()], 'http://[')],
    ['a login page', () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' })],
    ['304 to a question without a condition', () => ({ status: 304, headers: {}, body: '' })],
  ])('fails with BRON_ANTWOORD_ONGELDIG on %s', async (_geval, antwoord) => {
    laatAntwoorden(antwoord);
    await expect(oogst()).rejects.toMatchObject({ code: 'BRON_ANTWOORD_ONGELDIG' });
  });

  test('may be left halfway, also when the page that was asked for meanwhile fails', async () => {
    laatAntwoorden((vraag) =>
      vraag.query.get('pagina') === '1' ? vanDeBank(vraag) : { status: 500, headers: {}, body: '' },
    );
    const regels = fetchSectorbankDocumenten(createVraag(), HULP);
    expect((await regels.next()).value).toMatchObject({ pagina: '?pagina=1', volgende: '?pagina=2' });
    await expect.poll(() => gevraagd).toHaveLength(2);
    await regels.return(undefined);
  });

  test('fails with BRON_NIET_BESCHIKBAAR when the bank is off', async () => {
    mocks.zetScenario('sectorbank', 'uit');
    await expect(oogst()).rejects.toMatchObject({ code: 'BRON_NIET_BESCHIKBAAR' });
  });
});
