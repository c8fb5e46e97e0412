import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { createSectorbankMock } from '../../mocks/sectorbank/handlers.ts';
import type { JobPosting } from '../../mocks/sectorbank/job-posting.ts';
import { createVacaturewereld } from '../../mocks/vacaturewereld/create-vacaturewereld.ts';
import type { Vacaturewereld } from '../../mocks/vacaturewereld/plaatsing.ts';

/** 1,150 postings at the bank: eleven full pages and a half one. */
const wereld = createVacaturewereld(3_834);
const AANTAL = 1_150;
const PAGINAS = 12;

beforeEach(() => zetMockVandaag('2026-06-15'));
afterEach(() => zetMockVandaag(null));

const createVraag = (vacatures: Vacaturewereld) => {
  const mocks = createMockWereld([createSectorbankMock(vacatures)]);
  return (adres: string, headers: Record<string, string> = {}) => {
    const url = new URL(adres, 'http://sectorbank.invalid');
    const response = mocks.antwoord('sectorbank', {
      method: 'GET',
      pad: url.pathname,
      query: url.searchParams,
      headers,
      body: '',
    });
    const body = response?.body ?? '';
    return {
      status: response?.status,
      etag: response?.headers.etag ?? '',
      type: response?.headers['content-type'],
      body,
      antwoord: body === '' ? null : JSON.parse(body),
    };
  };
};

const vraag = createVraag(wereld);

const leesAlles = (): readonly JobPosting[] => {
  const items: JobPosting[] = [];
  for (let volgende: string | undefined = '/v1/vacatures'; volgende !== undefined; ) {
    const { antwoord } = vraag(volgende);
    items.push(...antwoord.dataFeedElement);
    volgende = antwoord.next;
  }
  return items;
};

const getSleutel = ({ identifier }: JobPosting): string =>
  typeof identifier === 'string' ? identifier : identifier.value;

const getEtags = (ask: typeof vraag): readonly string[] =>
  Array.from({ length: PAGINAS }, (_, i) => ask(`/v1/vacatures?pagina=${i + 1}`).etag);

describe('the feed', () => {
  test('gives every vacancy of the bank exactly once, in pages of 100 that name the next one', () => {
    const sleutels = leesAlles().map(getSleutel);
    expect(wereld.aantallen.sectorbank).toBe(AANTAL);
    expect(sleutels).toHaveLength(AANTAL);
    expect(new Set(sleutels).size).toBe(AANTAL);
    expect(vraag('/v1/vacatures?pagina=1').antwoord.dataFeedElement).toHaveLength(100);
    expect(vraag('/v1/vacatures?pagina=12').antwoord.dataFeedElement).toHaveLength(50);
    expect(vraag('/v1/vacatures?pagina=12').antwoord).not.toHaveProperty('next');
  });

  test('gives a DataFeed of schema.org, and without a page number the first page', () => {
    expect(vraag('/v1/vacatures')).toMatchObject({
      status: 200,
      type: 'application/json',
      antwoord: { '@context': 'https://schema.org', '@type': 'DataFeed', next: '/v1/vacatures?pagina=2' },
    });
    expect(vraag('/v1/vacatures').body).toBe(vraag('/v1/vacatures?pagina=1').body);
  });

  test.each([
    ['0', 400],
    ['-1', 400],
    ['1.5', 400],
    ['een', 400],
    ['', 400],
    ['13', 404],
  ])('refuses page "%s" with %d', (pagina, status) => {
    expect(vraag(`/v1/vacatures?pagina=${pagina}`).status).toBe(status);
  });

  test('makes the same world twice', () => {
    expect(createVraag(createVacaturewereld(3_834))('/v1/vacatures?pagina=3').body).toBe(
      vraag('/v1/vacatures?pagina=3').body,
    );
  });

  test('is one empty page when the bank has nothing', () => {
    expect(createVraag(createVacaturewereld(1))('/v1/vacatures').antwoord).toMatchObject({ dataFeedElement: [] });
  });
});

describe('the ETag', () => {
  test('is strong, another one for every page, and the same as long as the page is', () => {
    const etags = getEtags(vraag);
    for (const etag of etags) expect(etag).toMatch(/^"[\w-]+"$/);
    expect(new Set(etags).size).toBe(PAGINAS);
    expect(getEtags(createVraag(wereld))).toEqual(etags);
  });

  test.each([
    ['the ETag itself', (etag: string) => etag],
    ['its weak form', (etag: string) => `W/${etag}`],
    ['a list with it', (etag: string) => `"anders", ${etag}`],
    ['anything', () => '*'],
  ])('answers 304 without a body to %s', (_vorm, getVoorwaarde) => {
    const { etag } = vraag('/v1/vacatures?pagina=2');
    for (const ask of [vraag, createVraag(wereld)]) {
      const antwoord = ask('/v1/vacatures?pagina=2', { 'if-none-match': getVoorwaarde(etag) });
      expect(antwoord).toMatchObject({ status: 304, etag, body: '' });
    }
  });

  test('sends the page to who knows another one', () => {
    const { etag } = vraag('/v1/vacatures?pagina=1');
    expect(vraag('/v1/vacatures?pagina=2', { 'if-none-match': etag }).status).toBe(200);
  });

  test('changes for one page only when one vacancy changes', () => {
    const anders: Vacaturewereld = {
      ...wereld,
      getPlaatsing: (teller, nummer) => ({
        ...wereld.getPlaatsing(teller, nummer),
        ...(nummer === 250 && { titel: 'Iets anders' }),
      }),
    };
    const [voor, na] = [getEtags(vraag), getEtags(createVraag(anders))];
    expect(na.map((etag, i) => etag === voor[i])).toEqual(voor.map((_, i) => i !== 2));
  });

  test('is new when the day is, because every date moves with it', () => {
    const { etag } = vraag('/v1/vacatures');
    zetMockVandaag('2026-06-16');
    expect(vraag('/v1/vacatures', { 'if-none-match': etag }).status).toBe(200);
  });
});

describe('a vacancy', () => {
  test('can be asked by its key', () => {
    const [eerste] = leesAlles();
    expect(eerste && vraag(`/v1/vacatures/${getSleutel(eerste)}`).antwoord).toEqual({
      '@context': 'https://schema.org',
      ...eerste,
    });
  });

  test.each(['SB-9999999', 'SB-0001150', 'SB-1', 'constructor', '%20'])('is not found under %s', (id) => {
    expect(vraag(`/v1/vacatures/${id}`).status).toBe(404);
  });

  test.each<readonly [vorm: string, heeft: (item: JobPosting) => boolean]>([
    ['an identifier as text', ({ identifier }) => typeof identifier === 'string'],
    ['an identifier as PropertyValue', ({ identifier }) => typeof identifier === 'object'],
    ['a description in HTML', ({ description }) => description.startsWith('<p>')],
    ['a description in escaped HTML', ({ description }) => description.startsWith('&lt;p')],
    ['a description in text', ({ description }) => !/[<&]/.test(description)],
    ['a date', ({ datePosted }) => datePosted?.length === 10],
    ['a time without offset', ({ datePosted }) => datePosted?.length === 19],
    ['an instant', ({ datePosted }) => datePosted?.endsWith('+02:00') === true],
    ['no date', ({ datePosted }) => datePosted === undefined],
    ['no closing date', ({ validThrough }) => validThrough === undefined],
    ['one employmentType', ({ employmentType }) => typeof employmentType === 'string'],
    ['several employmentTypes', ({ employmentType }) => Array.isArray(employmentType)],
    ['a place to learn', ({ employmentType }) => employmentType.includes('INTERN')],
    ['an employer as text', ({ hiringOrganization }) => typeof hiringOrganization === 'string'],
    ['an employer with KVK', (item) => JSON.stringify(item.hiringOrganization).includes('"KVK"')],
    ['one place', ({ jobLocation }) => jobLocation !== undefined && !Array.isArray(jobLocation)],
    ['several places', ({ jobLocation }) => Array.isArray(jobLocation) && jobLocation.length > 1],
    ['work at home', ({ jobLocationType, jobLocation }) => jobLocationType === 'TELECOMMUTE' && !jobLocation],
    ['pay as a range', ({ baseSalary }) => baseSalary?.value.minValue !== undefined],
    ['pay as one amount', ({ baseSalary }) => baseSalary?.value.value !== undefined],
    ['no pay', ({ baseSalary }) => baseSalary === undefined],
    ['an ISCO code', ({ occupationalCategory }) => /^ISCO-08 \d{4}$/.test(occupationalCategory ?? '')],
    ['a BRC code', ({ occupationalCategory }) => /^BRC2014 \d{4}$/.test(occupationalCategory ?? '')],
    ['a BO&C code', ({ occupationalCategory }) => /^BO&C \d{5}$/.test(occupationalCategory ?? '')],
    ['an ESCO URI', ({ occupationalCategory }) => /esco\/occupation\/[\da-f-]{36}$/.test(occupationalCategory ?? '')],
    ['an occupation in words', ({ occupationalCategory }) => /^[a-z -]+$/.test(occupationalCategory ?? '')],
    ['no occupation', ({ occupationalCategory }) => occupationalCategory === undefined],
    ['skills as text', ({ skills }) => typeof skills === 'string'],
    ['skills as a list', ({ skills }) => Array.isArray(skills)],
    ['experience in months', ({ experienceRequirements }) => typeof experienceRequirements === 'object'],
    ['experience in words', ({ experienceRequirements }) => typeof experienceRequirements === 'string'],
    ['hours as a range', ({ workHours }) => /^\d+-\d+ uur per week$/.test(workHours ?? '')],
    ['hours that say nothing', ({ workHours }) => workHours === 'In overleg'],
    ['applying at the bank', ({ directApply }) => directApply === true],
  ])('comes with %s', (_vorm, heeft) => {
    expect(leesAlles().some(heeft)).toBe(true);
  });
});
