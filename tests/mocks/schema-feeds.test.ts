import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createXmlControle } from '../../mocks/contract/valideer-xml.ts';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { edudexMock } from '../../mocks/edudex/handlers.ts';
import { opleiders } from '../../mocks/edudex/opleiders.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { deelnemers } from '../../mocks/samenwerkende-catalogi/deelnemers.ts';
import { samenwerkendeCatalogiMock } from '../../mocks/samenwerkende-catalogi/handlers.ts';
import { createSetuMock } from '../../mocks/setu/handlers.ts';
import { createVacaturewereld } from '../../mocks/vacaturewereld/create-vacaturewereld.ts';
import { hernoem, laatWeg, type Mutatie, verwissel, vul } from './muteer-xml.ts';

const setuMock = createSetuMock(createVacaturewereld(4_000));
const wereld = createMockWereld([edudexMock, setuMock, samenwerkendeCatalogiMock]);
const SETU = '/purchase-to-pay/staffing-order/request-for-quotation';
const SRU = { version: '1.2', operation: 'searchRetrieve', 'x-connection': 'sc', maximumRecords: '50' };

const lees = (bron: string, pad: string, query: Record<string, string> = {}): string => {
  const headers = { setuversionid: '2.0' };
  return (
    wereld.antwoord(bron, { method: 'GET', pad, query: new URLSearchParams(query), headers, body: '' })?.body ?? ''
  );
};
const leesOpleider = (bestand: string): readonly string[] =>
  opleiders.map(({ orgUnitId }) => lees('edudex', `/institutes/${orgUnitId}/${bestand}`));
const zoek = (query: string, anders: Record<string, string> = {}): string =>
  lees('samenwerkende-catalogi', '/sru/Search', { ...SRU, query, ...anders });

interface Feed {
  readonly xsd: string;
  readonly contract: URL;
  /** Answers, enough of them to show every element. */
  readonly geef: () => readonly string[];
  /** Answers in which every element is given another name and another place. */
  readonly proef: (antwoorden: readonly string[]) => readonly string[];
  readonly verplicht: readonly string[];
  readonly fout: readonly (readonly [element: string, waarde: string])[];
}

const FEEDS: readonly (readonly [string, Feed])[] = [
  [
    'the directory of EDU-DEX',
    {
      xsd: 'directory.xsd',
      contract: edudexMock.contract,
      geef: () => [lees('edudex', '/directory.xml')],
      proef: (antwoorden) => antwoorden,
      verplicht: ['directoryUrl', 'orgUnitId'],
      fout: [['orgUnitId', 'Met Hoofdletters']],
    },
  ],
  [
    'a provider of EDU-DEX',
    {
      xsd: 'institute.xsd',
      contract: edudexMock.contract,
      geef: () => leesOpleider('institute.xml'),
      proef: (antwoorden) => antwoorden.slice(0, 3),
      verplicht: ['editor', 'lastEdited', 'orgUnitId', 'instituteName', 'addressType', 'zipcode'],
      fout: [
        ['addressType', 'billing'],
        ['lastEdited', '2026-03-02'],
      ],
    },
  ],
  [
    'the programmes of EDU-DEX',
    {
      xsd: 'programs.xsd',
      contract: edudexMock.contract,
      geef: () => leesOpleider('programs.xml'),
      proef: (antwoorden) => antwoorden.slice(0, 4),
      verplicht: [
        'programAdmission',
        'programForm',
        'programType',
        'programName',
        'amount',
        'costType',
        'startDate',
        'status',
      ],
      fout: [
        ['programType', 'cursus'],
        ['programLevel', 'mbo niveau 5'],
        ['VATCode', '6'],
        ['amount', '12,50'],
        ['amountIsFinal', '1'],
        ['date', '2026-02-30'],
        ['creboCode', '2512'],
      ],
    },
  ],
  [
    'one programme of EDU-DEX',
    {
      xsd: 'program.xsd',
      contract: edudexMock.contract,
      geef: () => leesOpleider('programs/C001.xml'),
      proef: (antwoorden) => antwoorden.slice(0, 2),
      verplicht: ['programClassification', 'programId', 'programSchedule'],
      fout: [['startDateDetermination', 'soon']],
    },
  ],
  [
    'the feed of SETU',
    {
      xsd: 'feed.xsd',
      contract: setuMock.contract,
      geef: () => ['0', '500', '1000', '1500', '2000'].map((offset) => lees('setu', SETU, { offset, limit: '500' })),
      proef: () => ['0', '20'].map((offset) => lees('setu', SETU, { offset, limit: '10' })),
      verplicht: [
        'totalCount',
        'url',
        'StaffingOrder',
        'documentId',
        'personContacts',
        'orderType',
        'positionLocation',
        'rateType',
        'toBePaid',
      ],
      fout: [
        ['totalCount', '-1'],
        ['orderType', 'Vraag'],
        ['rateType', 'Uurloon'],
        ['toBePaid', 'ja'],
        ['schemeAgencyId', 'KVK'],
        ['start', '15-06-2026'],
        ['documentDate', 'gisteren'],
        ['postalCode', '0 AB'],
      ],
    },
  ],
  [
    'one request of SETU',
    {
      xsd: 'staffing-order.xsd',
      contract: setuMock.contract,
      geef: () => {
        const ids = [...lees('setu', SETU, { limit: '20' }).matchAll(/<feed:id>([^<]+)/g)];
        return ids.map(([, id]) => lees('setu', `${SETU}/${id}`));
      },
      proef: (antwoorden) => antwoorden.slice(0, 4),
      verplicht: ['documentId', 'positionProfile', 'baseDuration'],
      fout: [['orderType', 'Offerte']],
    },
  ],
  [
    'a search in the catalogues',
    {
      xsd: 'sru.xsd',
      contract: samenwerkendeCatalogiMock.contract,
      geef: () => deelnemers.map(({ naam }) => zoek(`authority="${naam}"`)),
      proef: (antwoorden) => [...antwoorden.slice(0, 2), zoek('authority="Breda"')],
      verplicht: [
        'version',
        'numberOfRecords',
        'recordSchema',
        'recordData',
        'enrichedData',
        'title',
        'authority',
        'productID',
        'body',
      ],
      fout: [
        ['version', '1.1'],
        ['numberOfRecords', 'veel'],
        ['recordPacking', 'string'],
        ['onlineAanvragen', 'misschien'],
        ['audience', 'iedereen'],
        ['modified', 'maart 2026'],
      ],
    },
  ],
  [
    'a question that the catalogues cannot answer',
    {
      xsd: 'sru.xsd',
      contract: samenwerkendeCatalogiMock.contract,
      geef: () => [
        zoek(''),
        zoek('subject='),
        zoek('postcode=3011'),
        zoek('subject any "Werk"'),
        zoek('a not b'),
        zoek('Werk', { operation: 'scan' }),
        zoek('Werk', { version: '2.0' }),
        zoek('Werk', { 'x-connection': 'BWB' }),
        zoek('Werk', { recordSchema: 'dc' }),
        zoek('Werk', { recordPacking: 'string' }),
        zoek('Werk', { startRecord: '99999' }),
        zoek('Werk', { maximumRecords: '51' }),
      ],
      proef: (antwoorden) => antwoorden,
      verplicht: ['numberOfRecords', 'uri'],
      fout: [['uri', 'info:srw/diagnostic/1/1']],
    },
  ],
];

beforeAll(() => zetMockVandaag('2026-06-15'));
afterAll(() => zetMockVandaag(null));

describe.each(FEEDS)('the schema of %s', (_naam, { xsd, contract, geef, proef, verplicht, fout }) => {
  const controleer = createXmlControle(new URL(xsd, contract));
  const getDoorgelaten = (mutaties: readonly Mutatie[]): readonly string[] =>
    mutaties.filter(({ xml }) => controleer(xml).length === 0).map(({ plek }) => plek);
  let antwoorden: readonly string[] = [];
  beforeAll(() => {
    antwoorden = geef();
  });

  test('takes every answer', () => {
    for (const antwoord of antwoorden) expect(controleer(antwoord)).toEqual([]);
  });

  test('refuses each element under another name, and in the place of the next one', () => {
    const mutaties = [...hernoem(proef(antwoorden)), ...verwissel(proef(antwoorden))];
    expect(mutaties.length).toBeGreaterThan(3);
    expect(getDoorgelaten(mutaties)).toEqual([]);
  });

  test('refuses an answer in another namespace', () => {
    const [antwoord = ''] = proef(antwoorden);
    for (const [namespace] of antwoord.matchAll(/ xmlns(?::\w+)?="[^"]+/g))
      expect(controleer(antwoord.replace(namespace, `${namespace}x`)), namespace).not.toEqual([]);
  });

  test.each(verplicht.map((naam) => [naam]))('refuses an answer without %s', (naam) => {
    const mutaties = laatWeg(proef(antwoorden), naam);
    expect(mutaties.length).toBeGreaterThan(0);
    expect(getDoorgelaten(mutaties)).toEqual([]);
  });

  test.each(fout)('refuses %s with "%s"', (naam, waarde) => {
    const mutaties = vul(proef(antwoorden), naam, waarde);
    expect(mutaties.length).toBeGreaterThan(0);
    expect(getDoorgelaten(mutaties)).toEqual([]);
  });
});

test('answers that are empty follow their schemas too', () => {
  const controleerSru = createXmlControle(new URL('sru.xsd', samenwerkendeCatalogiMock.contract));
  expect(controleerSru(zoek('zeppelin'))).toEqual([]);
  expect(controleerSru(zoek('subject="Werk"', { maximumRecords: '0' }))).toEqual([]);
  expect(createXmlControle(new URL('feed.xsd', setuMock.contract))(lees('setu', SETU, { offset: '2000' }))).toEqual([]);
  const controleerFout = createXmlControle(new URL('fout.xsd', edudexMock.contract));
  expect(controleerFout(lees('edudex', '/institutes/niemand/institute.xml'))).toEqual([]);
  for (const bron of ['edudex', 'setu', 'samenwerkende-catalogi']) wereld.zetScenario(bron, 'leeg');
  expect(createXmlControle(new URL('directory.xsd', edudexMock.contract))(lees('edudex', '/directory.xml'))).toEqual(
    [],
  );
  expect(createXmlControle(new URL('feed.xsd', setuMock.contract))(lees('setu', SETU))).toEqual([]);
  expect(controleerSru(zoek('subject="Werk"'))).toEqual([]);
  wereld.herstel();
});
