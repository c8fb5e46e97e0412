import { expect, test } from 'vitest';
import { leesParameters, maskeer, maskeerPad } from '../../../mocks/journaal/masker.ts';
import { PERSONEN } from '../../../mocks/suwi/personen.ts';

const BSN = PERSONEN.niemand;

test.each([
  ['a number of nine digits', BSN, '***'],
  ['one within a text', `/personen/${BSN}/x`, '/personen/***/x'],
  ['one of eight digits, written without its zero', '10000008', '***'],
  ['neither a day nor a key', 'gm-20230516.csv VUM-000012345', 'gm-20230516.csv VUM-000012345'],
  ['nothing in what is longer or shorter', `1${BSN}2 GM0599 3011 AM22`, `1${BSN}2 GM0599 3011 AM22`],
])('masks %s', (_geval, tekst, verwacht) => {
  expect(maskeer(tekst)).toEqual(verwacht);
});

test('masks a number in a path, however its digits are written', () => {
  const [eerste = '', ...rest] = BSN;
  for (const pad of [BSN, `%3${eerste}${rest.join('')}`, BSN.replaceAll(/\d/g, '%3$&')])
    expect(maskeerPad(`/personen/${pad}`)).toBe('/personen/***');
});

test('keeps no long text', () => {
  expect(maskeer('x'.repeat(5_000))).toHaveLength(200);
});

test('tells what a public source was asked, but for numbers of persons', () => {
  const body = JSON.stringify({ selectiegebied: { postcode: '3011', afstand: 25 }, lijst: ['a', BSN] });
  expect(leesParameters(new URLSearchParams('page=2&zoek=te+koop'), body, false)).toEqual({
    page: '2',
    zoek: 'te koop',
    'selectiegebied.postcode': '3011',
    'selectiegebied.afstand': '25',
    'lijst.0': 'a',
    'lijst.1': '***',
  });
});

test.each([
  ['JSON', JSON.stringify({ type: 'Raadpleeg', burgerservicenummer: [BSN] }), ['type', 'burgerservicenummer.0']],
  [
    'XML',
    `<e:Envelope xmlns:e="x"><e:Body><Burgerservicenr>${BSN}</Burgerservicenr></e:Body></e:Envelope>`,
    ['Burgerservicenr'],
  ],
])('tells of a source about persons only the names of what was asked in %s', (_geval, body, namen) => {
  const parameters = leesParameters(new URLSearchParams('x=1'), body, true);
  expect(Object.keys(parameters)).toEqual(['x', ...namen]);
  expect(new Set(Object.values(parameters))).toEqual(new Set(['***']));
});

test('tells a body of another kind by its length', () => {
  expect(leesParameters(new URLSearchParams(), '{half', false)).toEqual({ '(body)': '5 tekens' });
  expect(leesParameters(new URLSearchParams(), '{half', true)).toEqual({ '(body)': '***' });
  expect(leesParameters(new URLSearchParams(), '', true)).toEqual({});
});

test.each([
  ['a name without end', `<${'a'.repeat(500_000)}`],
  ['a name without end behind a prefix', `<${'a'.repeat(250_000)}:${'b'.repeat(250_000)}`],
  ['an element of blanks', `<a${' '.repeat(500_000)}`],
  ['a text without end', `<a>${'b'.repeat(500_000)}`],
  ['elements that are never closed', '<a'.repeat(250_000)],
  ['lists within each other', `${'['.repeat(250_000)}${']'.repeat(250_000)}`],
  ['a long list that lies deep', `${'{"a":'.repeat(2_000)}[${'0,'.repeat(100_000)}0]${'}'.repeat(2_000)}`],
])('is done at once with %s', (_geval, body) => {
  const begin = performance.now();
  leesParameters(new URLSearchParams(), body, false);
  expect(performance.now() - begin).toBeLessThan(1_000);
});

test.each([
  ['JSON', JSON.stringify(Array.from({ length: 51 }, (_, nummer) => nummer))],
  ['XML', `<l>${'<e>1</e>'.repeat(51)}</l>`],
])('tells the first fifty of more in %s, and that there are more', (soort, body) => {
  const parameters = leesParameters(new URLSearchParams(), body, false);
  expect(parameters['(meer)']).toBe('na de eerste 50');
  expect(Object.keys(parameters)).toHaveLength(soort === 'JSON' ? 51 : 2);
});

test('has no trouble with the names that every object has', () => {
  const body = '{"__proto__":{"a":1},"constructor":2}';
  expect(Object.entries(leesParameters(new URLSearchParams('__proto__=3'), body, false))).toEqual([
    ['__proto__', '3'],
    ['__proto__.a', '1'],
    ['constructor', '2'],
  ]);
  expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
});

test.each([
  ['JSON', `[${'0,'.repeat(400_000)}0]`],
  ['XML', `<a>${'<b>1</b>'.repeat(100_000)}</a>`],
])('tells the first fifty parameters of %s, and that there are more', (_geval, body) => {
  const parameters = leesParameters(new URLSearchParams('x=1'), body, false);
  expect(parameters['(meer)']).toBe('na de eerste 50');
  expect(Object.keys(parameters).length).toBeLessThanOrEqual(51);
});

test('tells the first fifty parameters of an address', () => {
  const query = new URLSearchParams(Array.from({ length: 60 }, (_, nummer) => [`p${nummer}`, '1']));
  expect(Object.keys(leesParameters(query, '', false))).toHaveLength(51);
});

test.each([
  ['a name without an end', `<${'a'.repeat(1_000_000)}`],
  ['names without an end', '<a:b '.repeat(200_000)],
  ['a text without an end', `<a>${'x'.repeat(1_000_000)}`],
  ['JSON of half a million levels', '['.repeat(500_000) + ']'.repeat(500_000)],
])('is soon done with %s', (_geval, body) => {
  const begin = performance.now();
  leesParameters(new URLSearchParams(), body, true);
  expect(performance.now() - begin).toBeLessThan(2_000);
});
