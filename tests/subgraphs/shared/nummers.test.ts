import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createAlle,
  createNummers,
  doorloop,
  doorsnede,
  type Nummers,
  neemVanaf,
  vereniging,
  verschil,
} from '../../../subgraphs/shared/harvest/nummers.ts';

const OMVANG = 400;

/** From nothing to nearly everything, so that both forms and every pair of forms come by. */
const verzameling: fc.Arbitrary<readonly number[]> = fc
  .oneof(fc.constant(3), fc.constant(40), fc.constant(OMVANG))
  .chain((maxLength) => fc.uniqueArray(fc.nat(OMVANG - 1), { maxLength }))
  .map((nrs) => nrs.toSorted((a, b) => a - b));

const maak = (nrs: readonly number[]): Nummers => createNummers(Uint32Array.from(nrs), OMVANG);

const lees = (nummers: Nummers): readonly number[] => {
  const nrs: number[] = [];
  doorloop(nummers, (nr) => nrs.push(nr));
  expect(nummers.aantal).toBe(nrs.length);
  return nrs;
};

test('keeps what it was made of, as a list where there is little and as bits where there is much', () =>
  fc.assert(
    fc.property(verzameling, (nrs) => {
      const nummers = maak(nrs);
      expect(lees(nummers)).toEqual(nrs);
      expect(nummers.soort).toBe(nrs.length * 32 < OMVANG ? 'rij' : 'veld');
    }),
  ));

test('joins, adds and takes away as sets do, in whatever form they are', () =>
  fc.assert(
    fc.property(verzameling, verzameling, (a, b) => {
      const inB = new Set(b);
      expect(lees(doorsnede(maak(a), maak(b)))).toEqual(a.filter((nr) => inB.has(nr)));
      expect(lees(verschil(maak(a), maak(b)))).toEqual(a.filter((nr) => !inB.has(nr)));
      expect(lees(vereniging([maak(a), maak(b)], OMVANG))).toEqual([...new Set([...a, ...b])].sort((x, y) => x - y));
    }),
    { numRuns: 500 },
  ));

test('gives so many numbers from a number on', () =>
  fc.assert(
    fc.property(verzameling, fc.nat(OMVANG + 10), fc.nat(20), (nrs, begin, aantal) => {
      expect(neemVanaf(maak(nrs), begin, aantal)).toEqual(nrs.filter((nr) => nr >= begin).slice(0, aantal));
    }),
  ));

test.each([0, 1, 31, 32, 33, 400])('has all %i numbers of an index of that size, and none above', (omvang) => {
  expect(lees(createAlle(omvang))).toEqual(Array.from({ length: omvang }, (_, nr) => nr));
});

test('adds nothing to nothing', () => {
  expect(lees(vereniging([], OMVANG))).toEqual([]);
});
