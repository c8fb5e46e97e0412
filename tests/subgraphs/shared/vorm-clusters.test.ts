import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { getBlokdrempel, vormClusters } from '../../../subgraphs/shared/harvest/vorm-clusters.ts';

const zeker = (): number => 3;

test('groups what pairs connect, in order, and leaves singles out', () => {
  const paren = [
    [6, 2],
    [5, 4],
    [2, 0],
    [2, 6],
  ] as const;
  expect(vormClusters(8, paren, zeker)).toEqual([
    [0, 2, 6],
    [4, 5],
  ]);
  expect(vormClusters(3, [], zeker)).toEqual([]);
});

test('does not make one thing of two by way of an item that looks like both', () => {
  const sterktes: Readonly<Record<string, number>> = { '0,1': 5, '1,2': 3, '0,2': -6 };
  const paren = [
    [1, 2],
    [0, 1],
  ] as const;
  expect(vormClusters(3, paren, (a, b) => sterktes[`${a},${b}`] ?? -6)).toEqual([[0, 1]]);
});

test('joins groups whose members are the same on average, also where one pair is in doubt', () => {
  const paren = [
    [0, 1],
    [1, 2],
  ] as const;
  expect(vormClusters(3, paren, (a, b) => (a + b === 2 ? -1 : 4))).toEqual([[0, 1, 2]]);
});

test('gives the same groups whatever the order of the pairs, and every number at most once', () => {
  const getSterkte = (a: number, b: number): number => ((a * 7 + b * 13) % 11) - 4;
  const paar = fc.tuple(fc.nat(11), fc.nat(11)).filter(([a, b]) => a !== b);
  const tweeVolgordes = fc
    .array(paar, { maxLength: 20 })
    .chain((paren) => fc.tuple(fc.constant(paren), fc.shuffledSubarray(paren, { minLength: paren.length })));
  fc.assert(
    fc.property(tweeVolgordes, ([paren, geschud]) => {
      const clusters = vormClusters(12, paren, getSterkte);
      expect(vormClusters(12, geschud, getSterkte)).toEqual(clusters);
      expect(new Set(clusters.flat()).size).toBe(clusters.flat().length);
    }),
  );
});

it.each([
  [2, 0],
  [4, Math.log(2)],
  [60, Math.log(30)],
])('asks of a pair in a block of %d items to be sure to %d', (omvang, drempel) => {
  expect(getBlokdrempel(omvang)).toBeCloseTo(drempel);
});
