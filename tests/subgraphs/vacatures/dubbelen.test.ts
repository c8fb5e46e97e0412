import { expect, test } from 'vitest';
import { genereer } from '../../dubbelen/genereer.ts';
import { isMoeilijk, meet } from '../../dubbelen/meet.ts';

// Not a seed that the points were fitted on, nor one of the report.
const meting = meet(genereer('toets', 1_000));

test('joins placements of the same job at several counters: precision 0.98 and recall 0.90 or better', () => {
  expect(meting.precisie).toBeGreaterThanOrEqual(0.98);
  expect(meting.vangst).toBeGreaterThanOrEqual(0.9);
});

test('is measured on a set in which at least 15% of the doubles are hard', () => {
  const moeilijk = meting.echt.filter(isMoeilijk);
  expect(moeilijk.length / meting.echt.length).toBeGreaterThanOrEqual(0.15);
  expect(moeilijk.filter(meting.isSamen).length / moeilijk.length).toBeGreaterThanOrEqual(0.7);
});

test('leaves apart what was made to look alike: at most 5% of any kind of near-miss is joined', () => {
  for (const paren of Map.groupBy(meting.bijna, ([{ bijna }]) => bijna).values()) {
    expect(paren.length).toBeGreaterThan(50);
    expect(paren.filter(meting.isSamen).length / paren.length).toBeLessThanOrEqual(0.05);
  }
});

test('finds as good as all of them in towns where every block is five times as full', () => {
  const vol = meet(genereer('toets', 1_000), 12);
  expect(vol.vangst).toBeGreaterThanOrEqual(meting.vangst - 0.03);
});

test('makes the same set of the same seed', () => {
  expect(genereer('zelfde', 50)).toEqual(genereer('zelfde', 50));
});
