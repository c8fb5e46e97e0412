import { expect, test } from 'vitest';
import { getEersteDagNa, getHeleMaanden, plusMaanden } from '../../../subgraphs/uitkeringen/maanden.ts';
import { isBinnenVertraging } from '../../../subgraphs/uitkeringen/vergelijking/vertraging.ts';

test.each([
  ['2026-03-01', 0, '2026-03-01'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2025-12-31', 2, '2026-02-28'],
  ['2025-11-30', 3, '2026-02-28'],
  ['2026-03-15', 24, '2028-03-15'],
  ['2026-12-01', 1, '2027-01-01'],
])('%s and %i months is %s', (dag, maanden, verwacht) => {
  expect(plusMaanden(dag, maanden)).toBe(verwacht);
});

test.each([
  ['2026-03-01', '2026-03-01', 0],
  ['2026-03-01', '2026-03-31', 0],
  ['2026-03-01', '2026-04-01', 1],
  ['2026-03-31', '2026-04-30', 0],
  ['2026-03-31', '2026-05-01', 1],
  ['2026-02-28', '2026-03-27', 0],
  ['2026-02-28', '2026-03-28', 1],
  ['2026-03-15', '2027-03-14', 11],
  ['2026-03-15', '2027-03-15', 12],
  ['2026-03-15', '2026-02-01', 0],
])('from %s up to %s, which is not part of it, are %i whole months', (van, dagErna, maanden) => {
  expect(getHeleMaanden(van, dagErna)).toBe(maanden);
});

test.each([
  ['2026-03-01', 1, '2026-04-01'],
  ['2025-08-28', 6, '2026-02-28'],
  ['2025-08-29', 6, '2026-03-01'],
  ['2025-08-31', 6, '2026-03-01'],
  ['2027-08-29', 6, '2028-02-29'],
  ['2027-08-30', 6, '2028-03-01'],
  ['2026-01-31', 2, '2026-03-31'],
  ['2025-12-31', 0, '2025-12-31'],
])('the first day after a stretch from %s of %i months is %s', (begin, maanden, dag) => {
  expect(getEersteDagNa(begin, maanden)).toBe(dag);
});

test.each([
  // A month is reported by the end of the next: of 1 January at the latest on 28 February.
  ['2026-01-01', '2026-02-28', true],
  ['2026-01-01', '2026-03-01', false],
  ['2026-01-31', '2026-03-30', true],
  ['2026-01-31', '2026-03-31', false],
  ['2025-12-31', '2026-02-27', true],
  ['2025-12-31', '2026-02-28', false],
  ['2026-03-01', '2026-03-01', true],
])('the polis may not know yet what happened on %s, seen on %s: %s', (gebeurd, vandaag, verwacht) => {
  expect(isBinnenVertraging(gebeurd, vandaag)).toBe(verwacht);
});
