import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it, test } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { createProducten, producten } from '../../mocks/samenwerkende-catalogi/catalogus.ts';
import { deelnemers } from '../../mocks/samenwerkende-catalogi/deelnemers.ts';
import { samenwerkendeCatalogiMock } from '../../mocks/samenwerkende-catalogi/handlers.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import { getUplProduct, uplProducten } from '../../schema/referentie/upl.ts';
import { decodeer } from '../../subgraphs/shared/bron/lees-antwoord.ts';

const wereld = createMockWereld([samenwerkendeCatalogiMock]);
const GOED = { version: '1.2', operation: 'searchRetrieve', 'x-connection': 'sc', query: 'subject="Werk"' };

const zoek = (anders: Record<string, string> = {}) => {
  const response = wereld.antwoord('samenwerkende-catalogi', {
    method: 'GET',
    pad: '/sru/Search',
    query: new URLSearchParams({ ...GOED, ...anders }),
    headers: {},
    body: '',
  });
  const { status = 0, headers = {}, body = '' } = response ?? {};
  const lees = (attributen?: readonly string[]) =>
    Object(decodeer(body, headers['content-type'] ?? '', 'xml', attributen)).searchRetrieveResponse;
  return { status, body, lees };
};

const tel = (query: string): number => Number(zoek({ query, maximumRecords: '1' }).lees().numberOfRecords);
const titels = (query: string): readonly string[] =>
  [zoek({ query, maximumRecords: '50' }).lees().records.record]
    .flat()
    .map(({ recordData }) => recordData.gzd.originalData.scproduct.meta.owmskern.title);

describe('the catalogues', () => {
  test('are of at least sixty municipalities in all 35 regions, the four largest and an island among them', () => {
    expect(deelnemers.length).toBeGreaterThanOrEqual(60);
    expect(new Set(deelnemers.map(({ regio }) => regio))).toEqual(new Set(arbeidsmarktregios.map(({ code }) => code)));
    const codes = deelnemers.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['GM0363', 'GM0518', 'GM0599', 'GM0344', 'GM0093', 'GM0277']));
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('have eight products about work and income or more each, and not all the same', () => {
    const perGemeente = deelnemers.map((gemeente) =>
      producten.filter((een) => een.gemeente === gemeente && een.onderwerp !== 'Recht' && !een.ingetrokken),
    );
    for (const eigen of perGemeente) expect(eigen.length).toBeGreaterThanOrEqual(8);
    const soorten = perGemeente.map((eigen) => eigen.flatMap(({ upl }) => upl.map(({ naam }) => naam)).join());
    expect(new Set(soorten).size).toBeGreaterThan(60);
  });

  test('use every common name about work and income, and only those of the list', () => {
    const gebruikt = new Set(producten.flatMap(({ upl }) => upl.map(({ uri }) => uri)));
    for (const { uri } of uplProducten) expect(gebruikt).toContain(uri);
    const onbekend = [...gebruikt].filter((uri) => !getUplProduct(uri));
    expect(onbekend.map((uri) => uri.split('/').at(-1))).toEqual(
      expect.arrayContaining(['paspoort', 'UPL-naam_nog_niet_beschikbaar']),
    );
    expect(onbekend).toHaveLength(2);
  });

  test('have what catalogues have: no page, no summary, no common name, two of them, signs and accents, one number twice', () => {
    const heeft = (wat: (product: (typeof producten)[number]) => boolean) =>
      expect(producten.filter(wat).length).toBeGreaterThan(3);
    heeft(({ url }) => url === null);
    heeft(({ samenvatting }) => samenvatting === null);
    heeft(({ upl }) => upl.length === 0);
    heeft(({ upl }) => upl.length === 2);
    heeft(({ publiek }) => publiek.length === 2);
    heeft(({ onderwerp }) => onderwerp === null);
    heeft(({ titel }) => titel.includes('&'));
    heeft(({ titel }) => titel.includes('<'));
    heeft(({ titel }) => titel.includes('ë'));
    expect(producten.filter(({ ingetrokken }) => ingetrokken)).toHaveLength(1);
    const sleutels = producten.map(({ gemeente, productID }) => `${gemeente.code}/${productID}`);
    expect(sleutels.length - new Set(sleutels).size).toBe(1);
    for (const { url } of producten)
      if (url !== null) expect(url).toMatch(/^https:\/\/www\.[a-z0-9-]+\.example\/[a-z-]+$/);
  });

  test('promise nothing', () => {
    for (const { samenvatting, titel } of producten)
      expect(`${titel} ${samenvatting}`).not.toMatch(/heeft recht|hebt recht|krijgt u zeker|u krijgt/i);
  });

  test('are the same every time', () => {
    expect(createProducten()).toEqual(producten);
  });
});

describe('a search', () => {
  test('gives well-formed records with their positions, and says which follows', () => {
    const { body, lees } = zoek({ startRecord: '11', maximumRecords: '3' });
    expect(XMLValidator.validate(body)).toBe(true);
    const { numberOfRecords, records, nextRecordPosition, version } = lees();
    expect(version).toBe('1.2');
    expect(Number(numberOfRecords)).toBeGreaterThan(100);
    expect(records.record.map(({ recordPosition }: { recordPosition: string }) => recordPosition)).toEqual([
      '11',
      '12',
      '13',
    ]);
    expect(nextRecordPosition).toBe('14');
  });

  test('gives ten records when nothing is said, and no next position after the last', () => {
    expect(zoek().lees().records.record).toHaveLength(10);
    const totaal = tel('subject="Werk"');
    expect(zoek({ startRecord: String(totaal), maximumRecords: '10' }).lees().nextRecordPosition).toBeUndefined();
  });

  test('names municipality and product by address, in the attributes and as what the service adds', () => {
    const { records } = zoek({ query: 'authority="Groningen" and uniformeProductnaam="bijstand"' }).lees([
      'resourceIdentifier',
    ]);
    const { originalData, enrichedData } = records.record.recordData.gzd;
    const { owmskern, scmeta } = originalData.scproduct.meta;
    expect(owmskern.spatial).toEqual({
      '@resourceIdentifier': 'http://standaarden.overheid.nl/owms/terms/Groningen_(gemeente)',
      '#text': 'Groningen',
    });
    expect(owmskern.authority).toEqual(owmskern.spatial);
    expect(scmeta.uniformeProductnaam).toEqual({
      '@resourceIdentifier': 'http://standaarden.overheid.nl/owms/terms/bijstand',
      '#text': 'bijstand',
    });
    expect(enrichedData.spatialUri).toBe(owmskern.spatial['@resourceIdentifier']);
  });

  test('gives a diagnostic in the place of a product that was withdrawn', () => {
    const { records } = zoek({
      query: 'authority="Breda" and uniformeProductnaam="bijzonderebijstandsuitkering"',
    }).lees();
    expect(records.record).toMatchObject({
      recordSchema: 'info:srw/schema/1/diagnostics-v1.1',
      recordData: { diagnostic: { uri: 'info:srw/diagnostic/1/64' } },
      recordPosition: '1',
    });
  });

  test('that finds nothing has no records and is not wrong', () => {
    expect(zoek({ query: 'keyword="zeppelin"' }).lees()).toEqual({ version: '1.2', numberOfRecords: '0' });
  });

  it.each<[string, string, string]>([
    ['or', 'authority=Rotterdam or authority=Amsterdam', 'authority="Rotterdam" OR authority="Amsterdam"'],
    ['and before what follows', 'authority=Rotterdam and subject=Werk', '(authority=Rotterdam) and (subject=Werk)'],
    ['a relation of the same meaning', 'subject="Sociale zekerheid"', 'subject == "sociale zekerheid"'],
    ['words without an index', 'bijstand', 'keyword="bijstand"'],
  ])('reads CQL: %s', (_, een, ander) => {
    expect(tel(een)).toBeGreaterThan(0);
    expect(tel(een)).toBe(tel(ander));
  });

  test('reads clauses from the left, unless brackets say otherwise', () => {
    const links = tel('authority=Rotterdam or authority=Amsterdam and uniformeProductnaam=bijstand');
    expect(links).toBe(2);
    expect(tel('authority=Rotterdam or (authority=Amsterdam and uniformeProductnaam=bijstand)')).toBeGreaterThan(8);
  });

  test('finds a product by a part of its title, whatever signs it has', () => {
    for (const titel of titels('title="& "')) expect(titel).toContain('&');
    expect(titels('title="& "').length).toBeGreaterThan(0);
  });
});

describe('a question that cannot be answered', () => {
  it.each<[string, Record<string, string>, number, string]>([
    ['without an operation', { operation: '' }, 7, 'operation'],
    ['without a version', { version: '' }, 7, 'version'],
    ['without a collection', { 'x-connection': '' }, 7, 'x-connection'],
    ['without a query', { query: '' }, 7, 'query'],
    ['of another operation', { operation: 'scan' }, 4, 'scan'],
    ['of another version', { version: '2.0' }, 5, '1.2'],
    ['to another collection', { 'x-connection': 'BWB' }, 235, 'BWB'],
    ['for another schema', { recordSchema: 'dc' }, 66, 'dc'],
    ['for records as text', { recordPacking: 'string' }, 71, 'string'],
    ['from position 0', { startRecord: '0' }, 6, 'startRecord'],
    ['from a position before the first', { startRecord: '-1' }, 6, 'startRecord'],
    ['from a position that is no number', { startRecord: 'x' }, 6, 'startRecord'],
    ['from a position past the end', { startRecord: '99999' }, 61, '99999'],
    ['for more records than there are at once', { maximumRecords: '51' }, 6, 'maximumRecords'],
    ['for a number of records that is none', { maximumRecords: 'alle' }, 6, 'maximumRecords'],
    ['with a clause that stops', { query: 'subject=' }, 10, 'query'],
    ['with brackets that stay open', { query: '(subject="Werk"' }, 10, 'query'],
    ['with a quote that stays open', { query: 'subject="Werk' }, 10, 'query'],
    ['with two terms beside each other', { query: 'subject="Werk" "Recht"' }, 10, '"Recht"'],
    ['with an index that is not there', { query: 'postcode=3011' }, 16, 'postcode'],
    ['with an index of every object', { query: 'constructor=x' }, 16, 'constructor'],
    ['with a relation that is not there', { query: 'subject any "Werk"' }, 19, 'any'],
    ['with an operator that is not there', { query: 'subject=Werk not title=x' }, 37, 'not'],
  ])('%s gets a diagnostic, with status 200', (_, anders, nummer, details) => {
    const { status, body, lees } = zoek(anders);
    expect(status).toBe(200);
    expect(XMLValidator.validate(body)).toBe(true);
    const { records, diagnostics } = lees();
    expect(records).toBeUndefined();
    expect(diagnostics.diagnostic).toMatchObject({ uri: `info:srw/diagnostic/1/${nummer}`, details });
  });

  test('but 50 records at once, or none, can be asked', () => {
    expect(zoek({ maximumRecords: '50' }).lees().records.record).toHaveLength(50);
    expect(zoek({ maximumRecords: '0' }).lees().records).toBeUndefined();
  });
});
