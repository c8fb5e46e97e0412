import { afterEach, beforeEach, expect, test } from 'vitest';
import { zetMockVandaag } from '../../../mocks/klok.ts';
import { jsonResponse, type MockResponse, type MockVraag } from '../../../mocks/mock.ts';
import { getOoapiLijsten } from '../../../mocks/ooapi/data.ts';
import { ooapiMock } from '../../../mocks/ooapi/handlers.ts';
import { ooapi } from '../../../subgraphs/opleidingen/bronnen/ooapi/bron.ts';
import { fetchOoapiDocumenten } from '../../../subgraphs/opleidingen/bronnen/ooapi/oogst.ts';
import { oogst, type Proeffeed, VANDAAG } from './ooapi-oogstproef.ts';

const FEED: Proeffeed = { bron: ooapi, mock: ooapiMock, fetchDocumenten: fetchOoapiDocumenten };

beforeEach(() => zetMockVandaag(VANDAAG));
afterEach(() => zetMockVandaag(null));

test('reads all programmes that are still valid, with the starts that are open', async () => {
  const { opleidingen, afwijkingen } = await oogst(FEED);
  const geldig = getOoapiLijsten().programmas.filter(({ validTo }) => validTo === undefined || validTo > VANDAAG);
  expect(opleidingen).toHaveLength(geldig.length);
  expect(new Set(opleidingen.map(({ id }) => id)).size).toBe(opleidingen.length);
  expect(afwijkingen).toEqual({});
  for (const { uitvoeringen, opleider, gemeenten, toegestaanMet, herkomst } of opleidingen) {
    expect(opleider?.naam).toContain('Voorbeeld');
    expect(gemeenten.length).toBeGreaterThan(0);
    expect(toegestaanMet).not.toBeNull();
    expect(herkomst).toMatchObject({ bron: { id: 'ooapi' }, gesimuleerd: true });
    for (const { aanmeldenTot, startTot } of uitvoeringen) {
      expect((aanmeldenTot ?? VANDAAG) >= VANDAAG).toBe(true);
      expect((startTot ?? VANDAAG) >= VANDAAG).toBe(true);
    }
  }
  const uitvoeringen = opleidingen.flatMap((opleiding) => opleiding.uitvoeringen);
  expect(uitvoeringen.some(({ start }) => start === null)).toBe(true);
  expect(uitvoeringen.some(({ plaatsenVrij }) => plaatsenVrij === 0)).toBe(true);
  expect(uitvoeringen.some(({ prijs }) => (prijs?.bedrag ?? 0) > 0)).toBe(true);
});

test('asks 20 schools for 600 programmes and their starts in 26 calls, never one for each programme', async () => {
  const { wereld } = await oogst(FEED);
  const paden = wereld
    .getAanroepen('ooapi')
    .map(({ pad }) => pad.replace(/^\/organizations\/[^/]+\//, '/organizations/:id/'));
  expect(Object.fromEntries([...Map.groupBy(paden, (pad) => pad)].map(([pad, keer]) => [pad, keer.length]))).toEqual({
    '/organizations': 1,
    '/education-specifications': 2,
    '/organizations/:id/offerings': 20,
    '/programs': 3,
  });
});

test('joins school, specification and starts into one programme of mbo', async () => {
  const { opleidingen } = await oogst(FEED);
  const planner = opleidingen.filter(({ crebo, opleider }) => crebo === '25104' && opleider?.naam.endsWith('Rijnmond'));
  expect(planner.map(({ leerweg }) => leerweg).toSorted()).toEqual(['BBL', 'DERDE_LEERWEG']);
  expect(planner[0]).toMatchObject({
    soort: 'OPLEIDING',
    naam: 'Middenkaderfunctionaris Bouw',
    opleider: { naam: 'ROC Voorbeeld Rijnmond', soort: 'MBO_INSTELLING' },
    niveau: 'MBO4',
    nlqf: 'NLQF_4',
    waardedocument: 'DIPLOMA',
    voertaal: 'nl',
    beroepen: [{ id: '3112' }, { id: '3123' }, { id: '4322' }, { id: '3118' }],
    vaardigheden: [],
    kosten: null,
  });
});

const pagina = (items: readonly object[], anders: object = {}): MockResponse =>
  jsonResponse({ pageSize: 250, pageNumber: 1, hasPreviousPage: false, hasNextPage: false, items, ...anders });

const PROGRAMMA = {
  programId: 'p1',
  primaryCode: { codeType: 'programCode', code: 'X' },
  programType: 'program',
  name: [{ language: 'nl-NL', value: 'Goed' }],
  organization: 'o1',
};
const OFFERING = { offeringId: 's1', program: 'p1', startDate: '2026-09-01' };
const LIJSTEN: Readonly<Record<string, readonly object[]>> = {
  '/organizations': [{ organizationId: 'o1', name: [{ language: 'en-GB', value: 'School' }] }],
  '/education-specifications': [],
  '/programs': [PROGRAMMA],
  '/organizations/o1/offerings': [OFFERING],
};

/** Schools of our own making: one page for each list. */
const geef =
  (anders: Readonly<Record<string, readonly object[]>>) =>
  ({ pad }: MockVraag): MockResponse =>
    pagina({ ...LIJSTEN, ...anders }[pad] ?? []);

const oogstMet = (handle: (vraag: MockVraag) => MockResponse) =>
  oogst(FEED, (wereld) => wereld.vervang('ooapi', handle));

test('drops what cannot be read and counts it, and keeps the rest of the page with unknown codes as unknown', async () => {
  const { opleidingen, afwijkingen } = await oogstMet(
    geef({
      '/programs': [
        { ...PROGRAMMA, modeOfStudy: 'nights', level: 'mbo 9', levelOfQualification: '9', duration: 'vier jaar' },
        { ...PROGRAMMA, programId: 'p2', name: [] },
        { ...PROGRAMMA, programId: 'p3', validTo: 'morgen' },
        { programId: 'p4', programType: 'program' },
        { ...PROGRAMMA, programId: 'p5', validTo: '2026-03-02' },
        { ...PROGRAMMA, programId: 'p6', validTo: '2026-03-03' },
      ],
      '/organizations/o1/offerings': [
        { ...OFFERING, startDate: '1 september' },
        { ...OFFERING, offeringId: 's2', modeOfDelivery: ['telepathie', 'online'] },
        { ...OFFERING, offeringId: 's3', priceInformation: [{ costType: 'total costs', amount: '1.250,00' }] },
      ],
    }),
  );
  expect(opleidingen.map(({ naam }) => naam)).toEqual(['Goed', 'Goed']);
  expect(opleidingen[0]).toMatchObject({ leerweg: 'ONBEKEND', niveau: 'ONBEKEND', nlqf: null, duur: null });
  expect(opleidingen[0]?.uitvoeringen).toMatchObject([
    { vorm: 'ONLINE', prijs: null },
    { vorm: 'ONBEKEND', prijs: { bedrag: null, inclusiefBtw: null, toelichting: null } },
  ]);
  expect(afwijkingen).toEqual({
    modeOfStudy: 1,
    level: 1,
    levelOfQualification: 1,
    duration: 1,
    name: 2,
    validTo: 1,
    startDate: 1,
    modeOfDelivery: 1,
    amount: 1,
  });
});

test('reads on to the page after, and stops at an empty one that says there is more', async () => {
  const { opleidingen, wereld } = await oogstMet((vraag) => {
    if (vraag.pad !== '/programs') return geef({})(vraag);
    const pageNumber = Number(vraag.query.get('pageNumber'));
    const items = pageNumber < 3 ? [{ ...PROGRAMMA, programId: `p${pageNumber}` }] : [];
    return pagina(items, { pageNumber, hasNextPage: true });
  });
  expect(opleidingen).toHaveLength(2);
  expect(wereld.getAanroepen('ooapi').filter(({ pad }) => pad === '/programs')).toHaveLength(3);
});

test.each([
  [
    'gives the same page for every number',
    (vraag: MockVraag) =>
      vraag.pad === '/programs'
        ? pagina([PROGRAMMA], { pageNumber: Number(vraag.query.get('pageNumber')), hasNextPage: true })
        : geef({})(vraag),
  ],
  [
    'gives page 1 and says so, whatever is asked',
    (vraag: MockVraag) => (vraag.pad === '/programs' ? pagina([PROGRAMMA], { hasNextPage: true }) : geef({})(vraag)),
  ],
  ['offers nothing', geef({ '/programs': [] })],
  ['offers only what is no longer valid', geef({ '/programs': [{ ...PROGRAMMA, validTo: '2020-01-01' }] })],
  ['has programmes that can none of them be read', geef({ '/programs': [{ id: 'x' }] })],
  ['forgets the envelope', () => jsonResponse([PROGRAMMA])],
  [
    'answers with a login page',
    () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' }),
  ],
  [
    'breaks off half-way',
    () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{"items": [' }),
  ],
])('fails as a whole, so that the previous harvest stays, when the source %s', async (_naam, handle) => {
  await expect(oogstMet(handle)).rejects.toThrow();
});

test('lets a gap in one list cost only what it would have told', async () => {
  const { opleidingen } = await oogstMet(geef({ '/organizations': [] }));
  expect(opleidingen).toMatchObject([{ naam: 'Goed', opleider: null, uitvoeringen: [] }]);
});

test('keeps the key of a school in its place in the address', async () => {
  const { wereld } = await oogstMet((vraag) =>
    geef({ '/organizations': [{ organizationId: '../programs', name: [{ language: 'nl', value: 'School' }] }] })(vraag),
  );
  expect(wereld.getAanroepen('ooapi').map(({ pad }) => pad)).toContain('/organizations/..%2Fprograms/offerings');
});

test('asks for starts of the past year, so that a period of entry that runs now is there', async () => {
  let since: string | null = null;
  await oogstMet((vraag) => {
    since ??= vraag.query.get('since');
    return geef({})(vraag);
  });
  expect(since).toBe('2025-03-02');
});
