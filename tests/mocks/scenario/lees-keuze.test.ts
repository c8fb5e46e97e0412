import { expect, test } from 'vitest';
import { leesKeuze } from '../../../mocks/scenario/lees-keuze.ts';

const BRONNEN = ['vum', 'rio', 'polis', 'uwv-dossier', 'competentnl'];

const lees = (tekst: string): Record<string, string> | string => {
  const keuze = leesKeuze(tekst, BRONNEN);
  return 'fout' in keuze ? keuze.fout : Object.fromEntries(keuze.scenarios);
};

test.each([
  ['one source', 'vum=uit', { vum: 'uit' }],
  ['several, with space around them', ' vum = uit ,rio=leeg', { vum: 'uit', rio: 'leeg' }],
  ['the last word about a source', 'vum=uit,vum=traag', { vum: 'traag' }],
  [
    'a day',
    'maandagochtend',
    { vum: 'druk', rio: 'verouderd', polis: 'wisselvallig', 'uwv-dossier': 'traag', competentnl: 'traag' },
  ],
  [
    'a day with one source otherwise',
    'maandagochtend, vum=gezond',
    { vum: 'gezond', rio: 'verouderd', polis: 'wisselvallig', 'uwv-dossier': 'traag', competentnl: 'traag' },
  ],
])('reads %s', (_geval, tekst, verwacht) => {
  expect(lees(tekst)).toEqual(verwacht);
});

test.each([
  ['an unknown scenario', 'vum=kapot', /^Onbekend scenario\. Scenario's: gezond, traag, wisselvallig, uit, /],
  ['a scenario of the prototype', 'vum=constructor', /^Onbekend scenario/],
  ['an unknown source', 'nergens=uit', /^Onbekende bron\. Bronnen: vum, rio, /],
  ['an unknown day', 'dinsdag', /dag: maandagochtend, onderhoudsweekend, /],
  ['a day of the prototype', 'toString', /^Verwacht <bron>=<scenario>/],
  ['nothing', '', /^Verwacht <bron>=<scenario>/],
  ['a comma too many', 'vum=uit,', /^Verwacht <bron>=<scenario>/],
  ['two scenarios for one source at once', 'vum=uit=leeg', /^Verwacht <bron>=<scenario>/],
])('refuses %s and tells what can be chosen', (_geval, tekst, melding) => {
  expect(lees(tekst)).toMatch(melding);
});

test('reads no source that this world does not have, also of a day', () => {
  const keuze = leesKeuze('maandagochtend', ['vum']);
  expect('scenarios' in keuze && [...keuze.scenarios]).toEqual([['vum', 'druk']]);
});
