import { expect, test } from 'vitest';
import { afstandKm } from '../../../schema/referentie/afstand.ts';

const rotterdam = { breedtegraad: 51.92, lengtegraad: 4.48 };
const groningen = { breedtegraad: 53.22, lengtegraad: 6.57 };

test('is zero for the same point and the same both ways', () => {
  expect(afstandKm(rotterdam, rotterdam)).toBe(0);
  expect(afstandKm(rotterdam, groningen)).toBeCloseTo(afstandKm(groningen, rotterdam), 9);
});

test('is about 202 km from Rotterdam to Groningen', () => {
  expect(afstandKm(rotterdam, groningen)).toBeGreaterThan(197);
  expect(afstandKm(rotterdam, groningen)).toBeLessThan(207);
});

test('is half the earth round for opposite points', () => {
  expect(afstandKm({ breedtegraad: 0, lengtegraad: 0 }, { breedtegraad: 0, lengtegraad: 180 })).toBeCloseTo(20015, 0);
});
