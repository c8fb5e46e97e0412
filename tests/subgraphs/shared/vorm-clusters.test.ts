import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vormClusters } from '../../../subgraphs/shared/harvest/vorm-clusters.ts';

const PAREN = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 });

test('groups what pairs connect, in order, and leaves singles out', () => {
  expect(
    vormClusters(8, [
      [6, 2],
      [5, 4],
      [2, 0],
      [2, 6],
    ]),
  ).toEqual([
    [0, 2, 6],
    [4, 5],
  ]);
  expect(vormClusters(3, [])).toEqual([]);
});

test('does not make one thing of two by way of an item that looks like both', () => {
  const sterktes: Record<string, number> = { '0,1': 5, '1,2': 3, '0,2': -6 };
  const getSterkte = (a: number, b: number): number => sterktes[`${Math.min(a, b)},${Math.max(a, b)}`] ?? -6;
  const paren = [
    [1, 2],
    [0, 1],
  ] as const;
  expect(vormClusters(3, paren)).toEqual([[0, 1, 2]]);
  expect(vormClusters(3, paren, getSterkte)).toEqual([[0, 1]]);
});

test('joins groups whose members are the same on average, also where one pair is in doubt', () => {
  const getSterkte = (a: number, b: number): number => (a + b === 2 ? -1 : 4);
  expect(
    vormClusters(
      3,
      [
        [0, 1],
        [1, 2],
      ],
      getSterkte,
    ),
  ).toEqual([[0, 1, 2]]);
});

test('gives the same groups whatever the order of the pairs, and every number at most once', () => {
  const getSterkte = (a: number, b: number): number => ((a * 7 + b * 13) % 11) - 4;
  fc.assert(
    fc.property(
      PAREN.chain((paren) => fc.tuple(fc.constant(paren), fc.shuffledSubarray(paren, { minLength: paren.length }))),
      ([paren, anders]) => {
        for (const sterkte of [null, getSterkte]) {
          const echt = (lijst: readonly (readonly [number, number])[]) => lijst.filter(([a, b]) => a !== b);
          const clusters = vormClusters(12, echt(paren), sterkte);
          expect(vormClusters(12, echt(anders), sterkte)).toEqual(clusters);
          expect(new Set(clusters.flat()).size).toBe(clusters.flat().length);
        }
      },
    ),
  );
});
