import { expect, test } from 'vitest';
import { createZoekindex } from '../../../schema/referentie/zoekindex.ts';

const zoek = createZoekindex(
  ['banketbakker', 'bakker in de bouw', 'Bakker', 'Súdwest-Fryslân', 'planner bouw', 'bakkerij'],
  (item) => [item],
);

test('puts the whole label first, then beginnings of words, then parts, each in table order', () => {
  expect(zoek('bakker', 10)).toEqual(['Bakker', 'bakker in de bouw', 'bakkerij', 'banketbakker']);
});

test.each([
  ['sudwest fryslan', 'Súdwest-Fryslân'],
  ['SÚDWEST', 'Súdwest-Fryslân'],
  ['frys', 'Súdwest-Fryslân'],
  ['bouw planner', 'planner bouw'],
])('finds %j whatever its case, accents or order of words', (term, gevonden) => {
  expect(zoek(term, 10)).toEqual([gevonden]);
});

test('asks that every word of the query occurs', () => {
  expect(zoek('bakker zee', 10)).toEqual([]);
});

test.each(['', '   ', '-', '!?'])('finds nothing for %j', (term) => {
  expect(zoek(term, 10)).toEqual([]);
});

test.each([
  [-1, 0],
  [0, 0],
  [2, 2],
  [99, 4],
])('caps the answer: first %i gives %i', (first, aantal) => {
  expect(zoek('bakker', first)).toHaveLength(aantal);
});
