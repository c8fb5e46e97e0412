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
