import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { createCatalogi } from '../../mocks/edudex/data.ts';
import { edudexMock } from '../../mocks/edudex/handlers.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { getCrebo } from '../../schema/referentie/crebo.ts';
import { decodeer } from '../../subgraphs/shared/bron/lees-antwoord.ts';

const wereld = createMockWereld([edudexMock]);

const vraag = (pad: string) => {
  const response = wereld.antwoord('edudex', {
    method: 'GET',
    pad,
    query: new URLSearchParams(),
    headers: {},
    body: '',
  });
  const { status = 0, headers = {}, body = '' } = response ?? {};
  return { status, body, lees: () => Object(decodeer(body, headers['content-type'] ?? '', 'xml')) };
};

const getSleutels = (): readonly string[] =>
  vraag('/directory.xml')
    .lees()
    .edudexDirectory.subDirectory.map(({ orgUnitId }: { orgUnitId: string }) => orgUnitId);

const getProgrammas = (orgUnitId: string) => vraag(`/institutes/${orgUnitId}/programs.xml`).lees().programs.program;

beforeEach(() => zetMockVandaag('2026-03-02'));
afterEach(() => zetMockVandaag(null));

test('names sixty made-up providers, each with its own file', () => {
  const sleutels = getSleutels();
  expect(sleutels).toHaveLength(60);
  expect(new Set(sleutels).size).toBe(60);
  for (const orgUnitId of sleutels) {
    const { instituteData } = vraag(`/institutes/${orgUnitId}/institute.xml`).lees();
    expect(instituteData).toMatchObject({ orgUnitId, instituteName: { nl: expect.stringContaining('Voorbeeld') } });
  }
});

test('gives all 900 programmes in one file for each provider, and each also in a file of its own', () => {
  const programmas = getSleutels().flatMap(getProgrammas);
  expect(programmas).toHaveLength(900);
  const [{ programClassification }] = getProgrammas('academie-voorbeeld-duinroos');
  const { body, lees } = vraag(
    `/institutes/academie-voorbeeld-duinroos/programs/${programClassification.programId}.xml`,
  );
  expect(body).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<program xmlns=/);
  expect(lees().program.programClassification).toEqual(programClassification);
});

test('gives a key that is unique within a provider', () => {
  for (const orgUnitId of getSleutels().slice(0, 10)) {
    const ids = getProgrammas(orgUnitId).map(
      (programma: { programClassification: { programId: string } }) => programma.programClassification.programId,
    );
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test.each([
  '/institutes/niemand/institute.xml',
  '/institutes/niemand/programs.xml',
  '/institutes/niemand/programs/C001.xml',
  '/institutes/academie-voorbeeld-duinroos/programs/C999.xml',
  '/programs.xml',
])('knows nothing at %s', (pad) => {
  expect(vraag(pad).status).toBe(404);
});

test('uses crebo codes that exist, and amounts as the schema writes them', () => {
  const tekst = getSleutels()
    .map((orgUnitId) => vraag(`/institutes/${orgUnitId}/programs.xml`).body)
    .join('');
  const alle = (element: string) =>
    [...tekst.matchAll(new RegExp(`<${element}>([^<]*)<`, 'g'))].map(([, waarde]) => waarde ?? '');
  for (const code of new Set(alle('creboCode'))) expect(code.startsWith('C') || getCrebo(code), code).toBeTruthy();
  for (const bedrag of alle('amount')) expect(bedrag).toMatch(/^\d+\.\d{2}$/);
  expect(new Set(alle('VATCode'))).toEqual(new Set(['1', '2', '3', '4', '5']));
  expect(new Set(alle('programType')).size).toBe(17);
  expect(new Set(alle('programForm')).size).toBe(7);
  expect(new Set(alle('startDateDetermination')).size).toBe(3);
  expect(new Set(alle('status'))).toEqual(new Set(['application opened', 'application closed', 'canceled']));
});

test('makes the same world twice', () => {
  expect(createCatalogi()).toEqual(createCatalogi());
});
