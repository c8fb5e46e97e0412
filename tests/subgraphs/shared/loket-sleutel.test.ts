import { expect, test } from 'vitest';
import { createLoketSleutels } from '../../../subgraphs/shared/loket-sleutel.ts';

const SITUATIE = { rol: 'WERKZOEKENDE', gemeente: 'GM0599', leeftijd: 57, schulden: true };
const GEHEIM = Buffer.alloc(32, 2);
const BEGIN = Date.parse('2026-03-01T09:00:00Z');
const sleutels = createLoketSleutels(GEHEIM);

/** Keys of a clock that stands so many milliseconds after the first. */
const na = (ms: number) => createLoketSleutels(GEHEIM, () => new Date(BEGIN + ms));

test('opens what it sealed', () => {
  expect(sleutels.open(sleutels.seal(SITUATIE))).toEqual(SITUATIE);
});

test.each([0, 59_999, 60_000])('opens a key after %i ms', (ms) => {
  expect(na(ms).open(na(0).seal(SITUATIE))).toEqual(SITUATIE);
});

test.each([60_001, 86_400_000])('opens no key after %i ms', (ms) => {
  expect(() => na(ms).open(na(0).seal(SITUATIE))).toThrow('expired');
});

test('opens no key of which a byte was changed, wherever it stands', () => {
  const heel = Buffer.from(sleutels.seal(SITUATIE), 'base64url');
  for (const nummer of heel.keys()) {
    const bytes = Buffer.from(heel);
    bytes.writeUInt8(bytes.readUInt8(nummer) ^ 1, nummer);
    expect(() => sleutels.open(bytes.toString('base64url')), String(nummer)).toThrow();
  }
});

test('opens no key that was cut off anywhere', () => {
  const heel = Buffer.from(sleutels.seal(SITUATIE), 'base64url');
  for (const lengte of heel.keys())
    expect(() => sleutels.open(heel.subarray(0, lengte).toString('base64url')), String(lengte)).toThrow();
});

test.each(['', 'GM0599', 'é', JSON.stringify(SITUATIE)])('opens no key %j that nobody made', (vreemd) => {
  expect(() => sleutels.open(vreemd)).toThrow();
});

test('opens no key of a graph with another secret', () => {
  const elders = createLoketSleutels(Buffer.alloc(32, 3));
  expect(() => elders.open(sleutels.seal(SITUATIE))).toThrow();
});

test('shows nothing of the situation in a key, not even that two are about the same situation', () => {
  const sleutel = sleutels.seal(SITUATIE);
  expect(sleutel).toMatch(/^[\w-]+$/);
  expect(Buffer.from(sleutel, 'base64url').toString('latin1')).not.toMatch(/GM0599|WERKZOEKENDE|gemeente|57/);
  expect(sleutels.seal(SITUATIE)).not.toBe(sleutel);
  expect(sleutels.seal(SITUATIE).slice(-20)).not.toBe(sleutel.slice(-20));
});
