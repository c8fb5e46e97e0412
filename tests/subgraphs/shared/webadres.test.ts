import { expect, test } from 'vitest';
import { getWebadres } from '../../../subgraphs/shared/bron/webadres.ts';
import { scalars } from '../../../subgraphs/shared/scalars.ts';

test.each([
  'https://werk.invalid/vacatures/1?bron=a#b',
  'HTTPS://WERK.INVALID',
  `https://werk.invalid/${'a'.repeat(1_979)}`,
])('gives %s as the graph can give it', (adres) => {
  expect(getWebadres(adres)).toBe(adres);
  expect(scalars.URL.serialize(adres)).toBe(adres);
});

test.each([
  'http://werk.invalid',
  'https:werk.invalid',
  'https:///werk.invalid',
  'https://werk.invalid/een vacature',
  'https://',
  'www.werk.invalid',
  'javascript:alert(1)',
  ` https://werk.invalid`,
  `https://werk.invalid/${'a'.repeat(1_980)}`,
  '',
  null,
  undefined,
])('gives nothing for %s, which the graph cannot give', (adres) => {
  expect(getWebadres(adres)).toBeNull();
  expect(() => scalars.URL.serialize(adres)).toThrow();
});
