import { expect, test } from 'vitest';
import { BELANGEN, cnlVaardigheden, vereistenPerBeroep } from '../../mocks/competentnl/data.ts';
import { competentnlMock } from '../../mocks/competentnl/handlers.ts';
import { competentnlNormenMock } from '../../mocks/competentnl/normen.ts';
import { onderwijsnormen } from '../../mocks/competentnl/normen-data.ts';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import type { MockResponse } from '../../mocks/mock.ts';
import { certificaten } from '../../mocks/rio/eenheden.ts';
import { crebos } from '../../schema/referentie/crebo.ts';

const wereld = createMockWereld([competentnlMock, competentnlNormenMock]);

const vraag = (
  pad: string,
  headers: Record<string, string> = { apikey: 'test' },
  bron = 'competentnl-normen',
): MockResponse => {
  const url = new URL(pad, 'http://bron.invalid');
  const antwoord = wereld.antwoord(bron, {
    method: 'GET',
    pad: url.pathname,
    query: url.searchParams,
    headers,
    body: '',
  });
  if (!antwoord) throw new Error('the mock is off');
  return antwoord;
};

test('holds a norm for every qualification and every certificate, each crebo once', () => {
  const codes = onderwijsnormen.map(({ crebo }) => crebo);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual([
    ...crebos.map(({ code }) => code),
    ...certificaten.map(({ erkenning }) => erkenning?.erkendeopleidingscode),
  ]);
  for (const code of codes) expect(code).toMatch(/^[A-Z0-9]{5}$/);
});

test('prescribes only skills that exist, one of them essential in every norm', () => {
  for (const { crebo, voorgeschreven } of onderwijsnormen) {
    expect([...voorgeschreven.values()], crebo).toContain('Essential');
    expect(
      [...voorgeschreven.keys()].filter((code) => !cnlVaardigheden.has(code)),
      crebo,
    ).toEqual([]);
  }
});

test('teaches all that the occupation of a qualification asks, with the same weight', () => {
  for (const { code, isco } of crebos) {
    const norm = onderwijsnormen.find(({ crebo }) => crebo === code);
    for (const [vaardigheid, belang] of vereistenPerBeroep.get(isco[0] ?? '') ?? [])
      expect(norm?.voorgeschreven.get(vaardigheid), code).toBe(belang);
  }
});

test('gives every norm once, in pages, as CompetentNL names things', () => {
  const codes: string[] = [];
  for (let page = 1; ; page += 1) {
    const antwoord = vraag(`/v1/educational-norms?page=${page}&pageSize=60`);
    expect(antwoord.headers['content-type']).toBe('application/ld+json');
    const { '@graph': normen, totalItems } = JSON.parse(antwoord.body);
    expect(totalItems).toBe(onderwijsnormen.length);
    if (normen.length === 0) break;
    codes.push(...normen.map((norm: Record<string, unknown>) => norm['ksmo:opleidingscode']));
    for (const norm of normen)
      for (const belang of BELANGEN) expect(norm).toHaveProperty(`cnlo:prescribesHAT${belang}`);
  }
  expect(codes).toEqual(onderwijsnormen.map(({ crebo }) => crebo));
  const [eerste] = JSON.parse(vraag('/v1/educational-norms?pageSize=1').body)['@graph'];
  expect(eerste).toMatchObject({
    '@id': 'cnln:25005',
    '@type': 'cnlo:EducationalNorm',
    'skosxl:prefLabel': { '@value': 'Gezel glaszetter', '@language': 'nl' },
    'ksmo:opleidingscode': '25005',
  });
});

test('names skills by the ids that the skills of occupations have', () => {
  const { body } = vraag('/v1/skills?pageSize=100', { apikey: 'test' }, 'competentnl');
  expect(vraag('/v1/skills?pageSize=100').body).toBe(body);
});

test.each([
  ['/v1/educational-norms', {}, 401],
  ['/v1/skills', {}, 401],
  ['/v1/educational-norms?page=0', { apikey: 'test' }, 400],
  ['/v1/educational-norms?pageSize=101', { apikey: 'test' }, 400],
  ['/v1/educational-norms?page=een', { apikey: 'test' }, 400],
  ['/v1/educational-norms?pageSize=100', { apikey: 'test' }, 200],
])('answers %s with headers %j by %i', (pad, headers, status) => {
  expect(vraag(pad, headers).status).toBe(status);
});
