import { expect, test } from 'vitest';
import { createBeurten } from '../../../mocks/scenario/beurten.ts';

test('counts each question apart', () => {
  const beurten = createBeurten();
  expect([['a'], ['b'], ['a'], ['a', 'b'], ['a']].map(beurten.tel)).toEqual([0, 0, 1, 0, 2]);
});

test('forgets who was away longest, and keeps who comes back, however many others there are', () => {
  const beurten = createBeurten(100);
  beurten.tel(['vaak']);
  beurten.tel(['eens']);
  for (let ronde = 0; ronde < 50; ronde += 1) {
    for (let ander = 0; ander < 90; ander += 1) beurten.tel([`ander ${ronde} ${ander}`]);
    expect(beurten.tel(['vaak'])).toBe(ronde + 1);
  }
  expect(beurten.tel(['eens'])).toBe(0);
});

test('starts again when it is wiped', () => {
  const beurten = createBeurten();
  beurten.tel(['a']);
  beurten.wis();
  expect(beurten.tel(['a'])).toBe(0);
});
