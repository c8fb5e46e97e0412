import { expect, test } from 'vitest';
import { createRandom } from '../../mocks/random.ts';

const trek = (aantal: number, ...seed: (string | number)[]): number[] => {
  const random = createRandom(...seed);
  return Array.from({ length: aantal }, () => random.next());
};

test('gives the same draws for the same seed, in the order of its parts', () => {
  expect(trek(100, 'vum', 7)).toEqual(trek(100, 'vum', 7));
  expect(trek(100, 'vum', 7)).not.toEqual(trek(100, 'vum', 8));
  expect(trek(100, 'a', 'b')).not.toEqual(trek(100, 'b', 'a'));
});

test('stays the same over versions: every mocked world hangs on it', () => {
  const random = createRandom('vum', 0);
  expect(Array.from({ length: 5 }, () => random.int(0, 999))).toEqual([300, 698, 604, 379, 330]);
});

test('draws from 0 up to but not including 1, spread evenly', () => {
  const getrokken = trek(100_000, 'spreiding');
  expect(getrokken.every((getal) => getal >= 0 && getal < 1)).toBe(true);
  const bakken = Array.from({ length: 10 }, () => 0);
  for (const getal of getrokken) bakken[Math.floor(getal * 10)] = (bakken[Math.floor(getal * 10)] ?? 0) + 1;
  for (const aantal of bakken) expect(Math.abs(aantal - 10_000)).toBeLessThan(500);
});

test('spreads the first draw of seeds that follow each other', () => {
  const eerste = Array.from({ length: 10_000 }, (_, nummer) => createRandom('vum', nummer).next());
  expect(new Set(eerste).size).toBeGreaterThan(9_990);
  expect(eerste.reduce((som, getal) => som + getal) / eerste.length).toBeCloseTo(0.5, 1);
});

test('gives whole numbers with both ends, also where they are the same', () => {
  const random = createRandom('int');
  const getrokken = new Set(Array.from({ length: 1_000 }, () => random.int(-2, 3)));
  expect([...getrokken].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
  expect(random.int(5, 5)).toBe(5);
});

test('picks every item in time, and none from an empty list', () => {
  const random = createRandom('pick');
  expect(new Set(Array.from({ length: 200 }, () => random.pick(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
  expect(() => random.pick([])).toThrow(RangeError);
});

test('says yes as often as asked: never, always, and about three in ten', () => {
  const random = createRandom('chance');
  const tel = (kans: number): number =>
    Array.from({ length: 10_000 }, () => random.chance(kans)).filter(Boolean).length;
  expect(tel(0)).toBe(0);
  expect(tel(1)).toBe(10_000);
  expect(Math.abs(tel(0.3) - 3_000)).toBeLessThan(200);
});
