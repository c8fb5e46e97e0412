import { expect, test } from 'vitest';
import { getBuurregios } from '../../../schema/referentie/buurregios.ts';
import { arbeidsmarktregios } from '../../../schema/referentie/regios.ts';

const getCodes = (code: string): string[] => getBuurregios(code).map((buur) => buur.code);

test.each(arbeidsmarktregios)(
  'has neighbours for $code, never itself, each once, and each the other way round',
  ({ code }) => {
    const buren = getCodes(code);
    expect(buren.length).toBeGreaterThan(0);
    expect(buren).not.toContain(code);
    expect(new Set(buren).size).toBe(buren.length);
    for (const buur of buren) expect(getCodes(buur)).toContain(code);
  },
);

test.each([
  ['Zeeland', 'AM24', ['AM25', 'AM22']],
  ['Zuid-Limburg, at the end of the country', 'AM30', ['AM33']],
  ['Haaglanden', 'AM21', ['AM22', 'AM34']],
  ['Groningen', 'AM01', ['AM02', 'AM03']],
  ['Friesland, with the Afsluitdijk and the islands', 'AM02', ['AM01', 'AM36', 'AM11', 'AM15']],
])('knows the neighbours of %s', (_naam, code, buren) => {
  expect(getCodes(code)).toEqual(buren);
});

test.each([
  ['Twente', 'AM05', 'AM22'],
  ['Zeeland', 'AM24', 'AM15'],
  ['Zuid-Limburg', 'AM30', 'AM29'],
])('does not call far regions neighbours: %s', (_naam, code, ver) => {
  expect(getCodes(code)).not.toContain(ver);
});

test('gives none for a code that no region has', () => {
  expect(getBuurregios('AM04')).toEqual([]);
});
