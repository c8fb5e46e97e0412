import { afterEach, beforeEach, expect, test } from 'vitest';
import { edudexMock } from '../../../mocks/edudex/handlers.ts';
import { zetMockVandaag } from '../../../mocks/klok.ts';
import { type MockResponse, type MockVraag, xmlResponse } from '../../../mocks/mock.ts';
import { edudex } from '../../../subgraphs/opleidingen/bronnen/edudex/bron.ts';
import { fetchEdudexDocumenten } from '../../../subgraphs/opleidingen/bronnen/edudex/oogst.ts';
import { oogst, type Proeffeed, VANDAAG } from './ooapi-oogstproef.ts';

const FEED: Proeffeed = { bron: edudex, mock: edudexMock, fetchDocumenten: fetchEdudexDocumenten };

beforeEach(() => zetMockVandaag(VANDAAG));
afterEach(() => zetMockVandaag(null));

test('reads what sixty providers offer to everybody, in two calls for each', async () => {
  const { opleidingen, afwijkingen, wereld } = await oogst(FEED);
  expect(opleidingen.length).toBeGreaterThan(840);
  expect(opleidingen.length).toBeLessThan(900);
  expect(new Set(opleidingen.map(({ id }) => id)).size).toBe(opleidingen.length);
  expect(afwijkingen).toEqual({});
  expect(wereld.getTotaal()).toBe(1 + 60 * 2);
  expect(wereld.getAanroepen('edudex').filter(({ pad }) => /\/programs\/./.test(pad))).toEqual([]);
  for (const { opleider, toegestaanMet, herkomst, url } of opleidingen) {
    expect(opleider).toMatchObject({ naam: expect.stringContaining('Voorbeeld'), soort: 'PARTICULIER' });
    expect(toegestaanMet).not.toBeNull();
    expect(herkomst).toMatchObject({ bron: { id: 'edudex' }, sleutel: expect.stringContaining('/C0') });
    expect(url).toMatch(/^https:/);
  }
  const uitvoeringen = opleidingen.flatMap((opleiding) => opleiding.uitvoeringen);
  for (const { prijs, aanmeldenTot } of uitvoeringen) {
    expect(prijs?.bedrag ?? 0).toBeGreaterThanOrEqual(0);
    expect((aanmeldenTot ?? VANDAAG) >= VANDAAG).toBe(true);
  }
  expect(new Set(uitvoeringen.map(({ prijs }) => prijs?.inclusiefBtw))).toEqual(
    new Set([true, false, null, undefined]),
  );
  expect(uitvoeringen.some(({ start }) => start === null)).toBe(true);
});

test('leads courses that are named after an occupation to it, and others to none', async () => {
  const { opleidingen } = await oogst(FEED);
  const beroepen = (naam: string) =>
    new Set(opleidingen.filter((een) => een.naam === naam).map((een) => een.beroepen.map(({ id }) => id).join()));
  expect(beroepen('Opleiding tot timmerman')).toEqual(new Set(['7115']));
  expect(beroepen('Opleiding tot lasser')).toEqual(new Set(['7212']));
  expect(beroepen('Basiscursus lassen')).toEqual(new Set(['']));
  expect(beroepen('Loopbaancoaching')).toEqual(new Set(['']));
});

const xml = (tekst: string): MockResponse => xmlResponse(`<?xml version="1.0" encoding="UTF-8"?>${tekst}`);

const DIRECTORY = '<edudexDirectory><subDirectory><orgUnitId>o1</orgUnitId></subDirectory></edudexDirectory>';
const INSTITUTE = '<instituteData><instituteName><en>Provider</en></instituteName></instituteData>';
const programma = (id: string, anders = '') =>
  `<program><programClassification><programId>${id}</programId></programClassification>` +
  `<programDescriptions><programName><nl>${id}</nl></programName></programDescriptions>${anders}</program>`;

/** One provider of our own making. */
const geef =
  ({ directory = DIRECTORY, institute = INSTITUTE, programs = '' }) =>
  ({ pad }: MockVraag): MockResponse => {
    if (pad === '/directory.xml') return xml(directory);
    return xml(pad.endsWith('/institute.xml') ? institute : `<programs>${programs}</programs>`);
  };

const oogstMet = (handle: (vraag: MockVraag) => MockResponse) =>
  oogst(FEED, (wereld) => wereld.vervang('edudex', handle));

test('takes one provider with one programme for a list of one', async () => {
  const { opleidingen } = await oogstMet(geef({ programs: programma('a') }));
  expect(opleidingen).toMatchObject([
    {
      naam: 'a',
      opleider: { naam: 'Provider' },
      soort: 'ONBEKEND',
      leerweg: 'ONBEKEND',
      niveau: 'ONBEKEND',
      waardedocument: 'ONBEKEND',
      duur: null,
      kosten: null,
      voertaal: null,
      uitvoeringen: [],
      gemeenten: [],
      url: null,
    },
  ]);
});

test('drops a programme or a start that cannot be read, counts it, and keeps the others', async () => {
  const start = (datum: string) =>
    `<programRun><startDate><date>${datum}</date></startDate><status>application opened</status></programRun>`;
  const { opleidingen, afwijkingen } = await oogstMet(
    geef({
      programs: [
        programma('goed', `<programSchedule>${start('2026-09-01')}${start('september')}</programSchedule>`),
        '<program><editor>zonder sleutel</editor></program>',
        programma('code', '<programCurriculum><instructionMode>telepathie</instructionMode></programCurriculum>'),
        programma('verlopen', '<expires>2026-03-01</expires>'),
        programma('vandaag', '<expires>2026-03-02</expires>'),
        programma('klad', '<inPublication>false</inPublication>'),
        programma('klant', '<clientId><orgUnitId>ministerie</orgUnitId></clientId>'),
      ].join(''),
    }),
  );
  expect(opleidingen.map(({ naam }) => naam)).toEqual(['goed', 'code', 'vandaag']);
  expect(opleidingen[0]?.uitvoeringen.map(({ start: dag }) => dag)).toEqual(['2026-09-01']);
  expect(afwijkingen).toEqual({ programRun: 1, programClassification: 1, instructionMode: 1 });
});

test('reads a provider without programmes and goes on to the next', async () => {
  const twee = DIRECTORY.replace(
    '<subDirectory>',
    '<subDirectory><orgUnitId>leeg</orgUnitId></subDirectory><subDirectory>',
  );
  const { opleidingen } = await oogstMet((vraag) =>
    geef({ directory: twee, programs: vraag.pad.includes('leeg') ? '' : programma('a') })(vraag),
  );
  expect(opleidingen).toHaveLength(1);
});

test('asks a provider once, below the address of the source, whatever the directory points to', async () => {
  const dubbel =
    '<edudexDirectory><subDirectory><orgUnitId>../o1</orgUnitId><directoryUrl>https://elders.invalid/</directoryUrl></subDirectory>' +
    '<subDirectory><orgUnitId>../o1</orgUnitId></subDirectory></edudexDirectory>';
  const { wereld } = await oogstMet(geef({ directory: dubbel, programs: programma('a') }));
  expect(
    wereld
      .getAanroepen('edudex')
      .map(({ pad }) => pad)
      .toSorted(),
  ).toEqual(['/directory.xml', '/institutes/..%2Fo1/institute.xml', '/institutes/..%2Fo1/programs.xml']);
});

const BOM = '<!DOCTYPE programs [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';

test.each([
  ['breaks off half-way', geef({ programs: '<program><programClassification>' })],
  ['mixes up its tags', geef({ programs: '<program></programma>' })],
  [
    'has a document type declaration',
    ({ pad }: MockVraag) => xml(pad === '/directory.xml' ? `${BOM}${DIRECTORY}` : INSTITUTE),
  ],
  [
    'reads a file of the machine with an entity',
    () => xml('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><edudexDirectory>&e;</edudexDirectory>'),
  ],
  ['uses an entity that nobody declared', geef({ programs: programma('a').replace('<nl>a</nl>', '<nl>&eigen;</nl>') })],
  ['names its files otherwise', () => xml('<catalogue/>')],
  ['answers in JSON', () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{}' })],
  [
    'answers with a login page',
    () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' }),
  ],
  ['has providers without a key', geef({ directory: '<edudexDirectory><subDirectory/></edudexDirectory>' })],
  ['has no providers', geef({ directory: '<edudexDirectory/>' })],
  ['offers nothing', geef({})],
  ['has programmes that can none of them be read', geef({ programs: '<program><x/></program>' })],
  ['misses a file', ({ pad }: MockVraag) => (pad === '/directory.xml' ? xml(DIRECTORY) : xmlResponse('<e/>', 404))],
])('fails as a whole, so that the previous harvest stays, when the source %s', async (_naam, handle) => {
  await expect(oogstMet(handle)).rejects.toThrow();
});
