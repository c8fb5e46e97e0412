import { expect, test } from 'vitest';
import { BELANGEN, cnlVaardigheden, vereistenPerBeroep } from '../../mocks/competentnl/data.ts';
import { competentnlMock } from '../../mocks/competentnl/handlers.ts';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import type { MockResponse } from '../../mocks/mock.ts';
import { beroepen } from '../../schema/referentie/beroepen.ts';

const SLEUTEL = { apikey: 'test' };

const vraag = (
  method: 'GET' | 'POST',
  pad: string,
  body: unknown = '',
  headers: Record<string, string> = SLEUTEL,
): MockResponse => {
  const url = new URL(pad, 'http://competentnl.invalid');
  const antwoord = createMockWereld([competentnlMock]).antwoord('competentnl', {
    method,
    pad: url.pathname,
    query: url.searchParams,
    headers,
    body: JSON.stringify(body),
  });
  if (!antwoord) throw new Error('the mock is off');
  return antwoord;
};

const graph = (antwoord: MockResponse) => JSON.parse(antwoord.body)['@graph'];

test('holds 137 skills, as CompetentNL does', () => {
  expect(cnlVaardigheden.size).toBe(137);
});

test('gives each of the 436 unit groups at least three skills, one of them essential, and only skills that exist', () => {
  expect(vereistenPerBeroep.size).toBe(436);
  for (const [isco, vereisten] of vereistenPerBeroep) {
    expect(vereisten.size, isco).toBeGreaterThanOrEqual(3);
    expect([...vereisten.values()], isco).toContain('Essential');
    expect(
      [...vereisten.keys()].filter((code) => !cnlVaardigheden.has(code)),
      isco,
    ).toEqual([]);
  }
});

test('uses every skill it holds', () => {
  const gebruikt = new Set([...vereistenPerBeroep.values()].flatMap((vereisten) => [...vereisten.keys()]));
  expect([...cnlVaardigheden.keys()].filter((code) => !gebruikt.has(code))).toEqual([]);
});

test('answers 401 without an apikey, on every path', () => {
  for (const { method, pad } of competentnlMock.routes) expect(vraag(method, pad, {}, {}).status).toBe(401);
});

test('gives occupations in the order asked, without the codes that do not exist', () => {
  const antwoord = vraag('POST', '/v1/occupations/batch', { codes: ['7115', '9999', '3112'] });
  expect(antwoord.headers['content-type']).toBe('application/ld+json');
  expect(graph(antwoord).map(({ isco }: { isco: string }) => isco)).toEqual(['7115', '3112']);
  expect(graph(antwoord)[0]).toMatchObject({
    '@id': 'cnlb:7115',
    '@type': 'cnlo:Occupation',
    'skosxl:prefLabel': { '@value': 'Timmerlieden', '@language': 'nl' },
    'cnlo:exactMatchESCO': { '@id': 'esco:isco/C7115' },
  });
  for (const belang of BELANGEN) expect(graph(antwoord)[0][`cnlo:requiresHAT${belang}`].length).toBeGreaterThan(0);
});

test.each([
  ['/v1/occupations/batch', { codes: [] }, 400],
  ['/v1/occupations/batch', { codes: beroepen.slice(0, 100).map(({ id }) => id) }, 200],
  ['/v1/occupations/batch', { codes: beroepen.slice(0, 101).map(({ id }) => id) }, 400],
  ['/v1/occupations/batch', { codes: [7115] }, 400],
  ['/v1/occupations/batch', 'text', 400],
  ['/v1/skills/batch', { ids: Array.from({ length: 101 }, () => 'cnlv:S7.1') }, 400],
  ['/v1/occupations/by-skills', { queries: [] }, 400],
  ['/v1/occupations/by-skills', { queries: [{ skills: ['cnlv:S7.1'], pageSize: 101 }] }, 400],
  ['/v1/occupations/by-skills', { queries: [{ skills: [] }] }, 400],
])('holds %s to its limits (%#)', (pad, body, status) => {
  expect(vraag('POST', pad, body).status).toBe(status);
});

test('finds skills without regard to capitals, page by page', () => {
  const antwoord = JSON.parse(vraag('GET', '/v1/skills?searchTerm=BOUWEN&pageSize=2').body);
  expect(antwoord.totalItems).toBeGreaterThan(0);
  const paginas = [1, 2, 3].map((page) => graph(vraag('GET', `/v1/skills?searchTerm=en&page=${page}&pageSize=2`)));
  expect(new Set(paginas.flat().map((node) => node['@id'])).size).toBe(6);
  expect(vraag('GET', '/v1/skills?pageSize=101').status).toBe(400);
  expect(vraag('GET', '/v1/skills?page=0').status).toBe(400);
});

test('gives skills by id, and nothing for an id it never gave out', () => {
  expect(graph(vraag('POST', '/v1/skills/batch', { ids: ['cnlv:S7.1', 'cnlv:S99', 'S7.1'] }))).toHaveLength(1);
});

test('finds the occupation itself first when all its skills are asked, one answer per question', () => {
  const vereist = (isco: string) => [...(vereistenPerBeroep.get(isco)?.keys() ?? [])].map((code) => `cnlv:${code}`);
  const queries = ['7115', '3221', '5120'].map((isco) => ({ skills: vereist(isco), pageSize: 6 }));
  const antwoorden = graph(vraag('POST', '/v1/occupations/by-skills', { queries }));
  expect(antwoorden).toHaveLength(3);
  for (const [i, isco] of ['7115', '3221', '5120'].entries()) {
    const { matches } = antwoorden[i];
    expect(matches).toHaveLength(6);
    expect(matches[0]).toMatchObject({ overlap: 1, occupation: { isco } });
    const overlap = matches.map((match: { overlap: number }) => match.overlap);
    expect(overlap).toEqual(overlap.toSorted((a: number, b: number) => b - a));
  }
});

test('gives the same world every time', () => {
  const codes = beroepen.slice(0, 100).map(({ id }) => id);
  expect(vraag('POST', '/v1/occupations/batch', { codes }).body).toBe(
    vraag('POST', '/v1/occupations/batch', { codes }).body,
  );
});
