import { expect, test } from 'vitest';
import { groepeer, indexeer } from '../../../schema/referentie/indexeer.ts';
import { parseNiveau } from '../../../schema/referentie/niveau.ts';

test('refuses a table in which a key occurs twice', () => {
  expect(() => indexeer(['a', 'b', 'a'], (item) => item)).toThrow('Key a occurs twice');
});

test('groups under every key, in table order, and answers an unknown key with an empty list', () => {
  const opLengte = groepeer(['aa', 'b', 'cc'], (item) => [String(item.length), 'alles']);
  expect(opLengte('2')).toEqual(['aa', 'cc']);
  expect(opLengte('alles')).toEqual(['aa', 'b', 'cc']);
  expect(opLengte('9')).toEqual([]);
  expect(Object.isFrozen(opLengte('2'))).toBe(true);
});

test.each(['0', '5', '', '1.0', 'x'])('refuses level %j', (tekst) => {
  expect(() => parseNiveau(tekst)).toThrow('is not 1, 2, 3 or 4');
});

test.each([
  ['1', 1],
  ['4', 4],
])('accepts level %j', (tekst, niveau) => {
  expect(parseNiveau(tekst)).toBe(niveau);
});
