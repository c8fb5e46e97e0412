import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { createOoapiLijsten, getOoapiLijsten } from '../../mocks/ooapi/data.ts';
import { ooapiMock } from '../../mocks/ooapi/handlers.ts';
import { rocs } from '../../mocks/rio/aanbieders.ts';

const wereld = createMockWereld([ooapiMock]);

const vraag = (adres: string) => {
  const url = new URL(adres, 'http://ooapi.invalid');
  const response = wereld.antwoord('ooapi', {
    method: 'GET',
    pad: url.pathname,
    query: url.searchParams,
    headers: {},
    body: '',
  });
  return { status: response?.status, antwoord: JSON.parse(response?.body ?? 'null') };
};

beforeEach(() => zetMockVandaag('2026-03-02'));
afterEach(() => zetMockVandaag(null));

test.each([10, 20, 50, 100, 250])('gives every programme exactly once, in order of name, in pages of %i', (grootte) => {
  const ids: string[] = [];
  const namen: string[] = [];
  for (let nummer = 1; ; nummer += 1) {
    const { antwoord } = vraag(`/programs?pageSize=${grootte}&pageNumber=${nummer}`);
    expect(antwoord).toMatchObject({ pageSize: grootte, pageNumber: nummer, hasPreviousPage: nummer > 1 });
    ids.push(...antwoord.items.map(({ programId }: { programId: string }) => programId));
    namen.push(...antwoord.items.map(({ name }: { name: { value: string }[] }) => name[0]?.value));
    if (!antwoord.hasNextPage) break;
  }
  expect(ids.length).toBeGreaterThan(550);
  expect(new Set(ids).size).toBe(ids.length);
  expect(namen).toEqual(namen.toSorted((a, b) => (a < b ? -1 : 1)));
});

test('gives ten items when no size is asked, and an empty page after the last', () => {
  expect(vraag('/programs').antwoord.items).toHaveLength(10);
  expect(vraag('/programs?pageSize=250&pageNumber=9').antwoord).toMatchObject({ items: [], hasNextPage: false });
});

test.each(['pageSize=25', 'pageSize=0', 'pageSize=251', 'pageSize=a', 'pageNumber=0', 'pageNumber=-1'])(
  'refuses %s',
  (query) => {
    expect(vraag(`/programs?${query}`).status).toBe(400);
    expect(vraag(`/organizations?${query}`).status).toBe(400);
  },
);

test.each([
  [
    'sector=higher professional education',
    ({ sector }: { sector: string }) => sector === 'higher professional education',
  ],
  [
    'levelOfQualification=4',
    ({ levelOfQualification }: { levelOfQualification: string }) => levelOfQualification === '4',
  ],
  [
    'qualificationAwarded=BSc',
    ({ qualificationAwarded }: { qualificationAwarded: string }) => qualificationAwarded === 'BSc',
  ],
  ['teachingLanguage=eng', ({ teachingLanguage }: { teachingLanguage: string }) => teachingLanguage === 'eng'],
  ['fieldsOfStudy=0732', ({ fieldsOfStudy }: { fieldsOfStudy: string }) => fieldsOfStudy === '0732'],
])('filters programmes by %s', (query, past) => {
  const { items } = vraag(`/programs?pageSize=250&${query}`).antwoord;
  expect(items.length).toBeGreaterThan(0);
  expect(items.every(past)).toBe(true);
});

test('expands related things of one programme, and never in a list', () => {
  const [programma] = getOoapiLijsten().programmas;
  const adres = `/programs/${programma?.programId}`;
  expect(vraag(adres).antwoord.organization).toBe(programma?.organization);
  const { antwoord } = vraag(`${adres}?expand=organization,educationSpecification`);
  expect(antwoord.organization.organizationId).toBe(programma?.organization);
  expect(antwoord.educationSpecification.educationSpecificationId).toBe(programma?.educationSpecification);
  expect(typeof vraag('/programs?expand=organization').antwoord.items[0].organization).toBe('string');
});

test('hides what started before today until it is asked for', () => {
  const [school] = getOoapiLijsten().organisaties;
  const lijst = (query: string) =>
    vraag(`/organizations/${school?.organizationId}/offerings?pageSize=250${query}`).antwoord.items;
  const nu = lijst('');
  const alles = lijst('&since=2025-03-02');
  expect(alles.length).toBeGreaterThan(nu.length);
  expect(nu.every(({ startDate }: { startDate: string }) => startDate >= '2026-03-02')).toBe(true);
});

test('leads every key to the thing it stands for', () => {
  const { programmas, offerings } = getOoapiLijsten();
  for (const { programId, organization, educationSpecification } of programmas.slice(0, 40)) {
    for (const adres of [
      `/programs/${programId}`,
      `/programs/${programId}/offerings`,
      `/organizations/${organization}`,
      `/education-specifications/${educationSpecification}`,
    ])
      expect(vraag(adres).status, adres).toBe(200);
  }
  const ids = new Set(programmas.map(({ programId }) => programId));
  expect(offerings.every(({ program }) => ids.has(program))).toBe(true);
});

test.each(['/programs/x', '/programs/x/offerings', '/organizations/x', '/organizations/x/offerings', '/courses'])(
  'knows nothing at %s',
  (adres) => {
    expect(vraag(adres).status).toBe(404);
  },
);

test('has twenty made-up schools, of which the mbo schools stand in RIO too', () => {
  const { organisaties, programmas } = getOoapiLijsten();
  expect(organisaties).toHaveLength(20);
  expect(organisaties.every(({ name }) => name[0]?.value.includes('Voorbeeld'))).toBe(true);
  const codes = new Set(programmas.flatMap(({ consumers }) => consumers?.map((c) => c.educationOffererCode) ?? []));
  expect(codes.size).toBe(12);
  const bekend = new Set([...rocs.values()].map(({ code }) => code));
  expect([...codes].every((code) => typeof code === 'string' && bekend.has(code))).toBe(true);
});

test('holds all that makes reading hard: one language, codes in two places, three ways to write a day, odd prices', () => {
  const { programmas, offerings } = getOoapiLijsten();
  const talen = new Set(programmas.map(({ name }) => name.map(({ language }) => language).join()));
  expect(talen).toEqual(new Set(['nl-NL', 'nl-NL,en-GB', 'en-GB']));
  expect(new Set(programmas.map(({ primaryCode }) => primaryCode.codeType))).toEqual(
    new Set(['programCode', 'crohoCreboCode']),
  );
  const vormen = new Set(offerings.map(({ startDate }) => startDate.replace(/^[\d-]+/, '').replace(/T\d\d/, 'T..')));
  expect(vormen).toEqual(new Set(['', 'T..:00:00+01:00', 'T..:00:00+02:00', 'T..:00:00.000Z']));
  const bedragen = offerings.flatMap(({ priceInformation = [] }) =>
    priceInformation.flatMap(({ amount, vatAmount, amountWithoutVat }) => [amount, vatAmount, amountWithoutVat]),
  );
  for (const bedrag of bedragen) if (bedrag !== undefined) expect(bedrag).toMatch(/^\d+(?:\.\d+)?$/);
  expect(bedragen).toContain(undefined);
  expect(offerings.some((o) => (o.enrolledNumberStudents ?? 0) > (o.maxNumberStudents ?? 99))).toBe(true);
});

test('makes the same world twice', () => {
  expect(createOoapiLijsten()).toEqual(createOoapiLijsten());
});
