import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { mocks } from '../../mocks/index.ts';
import { beschrijfNabootsingen } from '../../mocks/nabootsing/beschrijf-nabootsingen.ts';
import { leesNabootsing, parseNabootsing } from '../../mocks/nabootsing/lees-nabootsing.ts';
import { createSubgraphs } from '../../subgraphs/index.ts';
import { createTestOmgeving } from '../helpers/omgeving.ts';

/** The day on which the sources of knowledge were last looked at. */
const BEKEKEN = '2026-11-22';

const bronnen = createSubgraphs(createTestOmgeving()).flatMap((subgraph) => subgraph.bronnen);

test('every source of the graph has a mock, and every mock a source', () => {
  expect(mocks.map(({ id }) => id).toSorted()).toEqual(bronnen.map(({ id }) => id).toSorted());
});

test.each(mocks)('$id is labelled in its contract as in the graph', (mock) => {
  expect(leesNabootsing(mock).label).toBe(bronnen.find(({ id }) => id === mock.id)?.nabootsing);
});

test.each(mocks)(
  '$id says of each thing that is known where it comes from, and no day that is still to come',
  (mock) => {
    const { kennis, nietNagebootst } = leesNabootsing(mock);
    const morgen = new Date(Date.now() + 24 * 60 * 60 * 1_000).toISOString();
    for (const { peildatum } of kennis) expect(peildatum < morgen).toBe(true);
    expect(new Set(kennis.map(({ wat }) => wat)).size).toBe(kennis.length);
    expect(new Set(nietNagebootst).size).toBe(nietNagebootst.length);
  },
);

test.each(mocks)('$id says that it is made up where it is, and never that of something documented alone', (mock) => {
  const { label, kennis } = leesNabootsing(mock);
  const isBedacht = kennis.map(({ waar }) => waar.startsWith('bedacht'));
  expect(isBedacht).toContain(true);
  if (label === 'GEDOCUMENTEERD') expect(isBedacht[0]).toBe(false);
});

test.each(mocks)('$id is no more documented than the way in which it is asked', (mock) => {
  const { label, kennis } = leesNabootsing(mock);
  const afgeleid = kennis.filter(({ waar }) => waar.startsWith('afgeleid')).map(({ wat }) => wat);
  if (label === 'GEDOCUMENTEERD') expect(afgeleid.filter((wat) => /\bpaden\b|vorm van/i.test(wat))).toEqual([]);
});

test.each(mocks)('$id gives a document the day that it is of, and not that on which it was looked at', (mock) => {
  const zelfdeDag = leesNabootsing(mock).kennis.filter(({ peildatum }) => peildatum === BEKEKEN);
  for (const { waar } of zelfdeDag) expect(waar).toMatch(/; laatst bekeken$/);
});

test('the sources that are about persons say so in the graph and in the mock', () => {
  const getIds = (lijst: readonly { id: string; persoonsgegevens: boolean }[]): readonly string[] =>
    lijst.filter(({ persoonsgegevens }) => persoonsgegevens).map(({ id }) => id);
  expect(getIds(mocks).toSorted()).toEqual(getIds(bronnen).toSorted());
});

test('docs/nabootsing.md is what the contracts say: run "npm run -s nabootsing" after a change', () => {
  const pagina = readFileSync(new URL('../../docs/nabootsing.md', import.meta.url), 'utf8');
  expect(pagina).toBe(beschrijfNabootsingen(mocks));
  for (const { id } of mocks) expect(pagina).toContain(`\n## ${id}\n`);
});

test.each([
  ['nothing at all', 'openapi: 3.1.0', /^proefbron: .*[\s\S]*info/],
  ['no label', schrijf({ label: undefined }), /label/],
  ['another label', schrijf({ label: 'GOED' }), /label/],
  ['nothing that is known', schrijf({ kennis: [] }), /kennis/],
  [
    'a fact without a place',
    schrijf({ kennis: [{ wat: 'Iets', waar: ' ', peildatum: '2024-04-09' }] }),
    /kennis\[0\]\.waar/,
  ],
  ['a fact without a day', schrijf({ kennis: [{ wat: 'Iets', waar: 'Ergens' }] }), /kennis\[0\]\.peildatum/],
  [
    'a day that does not exist',
    schrijf({ kennis: [{ wat: 'Iets', waar: 'Ergens', peildatum: '2024-04-31' }] }),
    /peildatum/,
  ],
  ['nothing that is not imitated', schrijf({ nietNagebootst: [] }), /nietNagebootst/],
  ['something else', schrijf({ zekerheid: 'hoog' }), /zekerheid/],
])('a contract with %s is refused by the name of its source', (_geval, contract, melding) => {
  expect(() => parseNabootsing('proefbron', contract)).toThrow(/^proefbron: /);
  expect(() => parseNabootsing('proefbron', contract)).toThrow(melding);
});

function schrijf(anders: object): string {
  const kennis = [{ wat: 'Iets', waar: 'Ergens', peildatum: '2024-04-09' }];
  return stringify({ info: { 'x-nabootsing': { label: 'BEDACHT', kennis, nietNagebootst: ['De rest'], ...anders } } });
}
