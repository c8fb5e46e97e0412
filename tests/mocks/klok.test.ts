import { afterEach, expect, test, vi } from 'vitest';
import { mockDag, mockVandaag, zetMockVandaag } from '../../mocks/klok.ts';

afterEach(() => {
  zetMockVandaag(null);
  vi.useRealTimers();
});

test('follows the real day until it is frozen, and again after that', () => {
  vi.useFakeTimers({ now: new Date('2026-03-01T10:00:00Z') });
  expect(mockVandaag()).toBe('2026-03-01');
  zetMockVandaag('2025-12-31');
  expect(mockVandaag()).toBe('2025-12-31');
  zetMockVandaag(null);
  expect(mockVandaag()).toBe('2026-03-01');
});

test.each([
  ['the day itself', '2026-06-15', 0, '2026-06-15'],
  ['over the end of a year', '2025-12-31', 1, '2026-01-01'],
  ['back over the start of a year', '2026-01-01', -1, '2025-12-31'],
  ['into a leap day', '2028-02-28', 1, '2028-02-29'],
  ['past a February without one', '2026-02-28', 1, '2026-03-01'],
  ['over the start of summer time', '2026-03-28', 2, '2026-03-30'],
  ['over the end of summer time', '2026-10-24', 2, '2026-10-26'],
  ['a year further', '2026-06-15', 365, '2027-06-15'],
])('counts days %s', (_geval, vandaag, verder, dag) => {
  zetMockVandaag(vandaag);
  expect(mockDag(verder)).toBe(dag);
});
