import { expect, test } from 'vitest';
import { getBuurregios } from '../../../schema/referentie/buurregios.ts';
import { getGemeente } from '../../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../../schema/referentie/regios.ts';
import { correcties, getGabrielparen, getSleutel, leidBuurregiosAf } from './leid-buurregios-af.ts';

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

test('is exactly what follows from the coordinates and the corrections', () => {
  expect(arbeidsmarktregios.map(({ code }) => `${code}\t${getCodes(code).join(' ')}`)).toEqual(leidBuurregiosAf());
});

test('corrects only what the coordinates have wrong, each pair once, between two regions, and says why', () => {
  const afgeleid = new Set(getGabrielparen().map(getSleutel));
  expect(new Set(correcties.map(getSleutel)).size).toBe(correcties.length);
  for (const correctie of correcties) {
    const { gemeente, buur, grens, toelichting } = correctie;
    const [eigen, ander] = [getGemeente(gemeente), getGemeente(buur)];
    expect(toelichting).toContain(`${eigen?.naam} - ${ander?.naam}`);
    expect(eigen?.regio).not.toBe(ander?.regio);
    if (grens === 'land') expect(afgeleid, toelichting).not.toContain(getSleutel(correctie));
    else {
      expect(['water', 'geen']).toContain(grens);
      expect(toelichting).toContain(': ');
    }
    if (grens === 'geen') expect(afgeleid, toelichting).toContain(getSleutel(correctie));
  }
});

test.each([
  ['Zeeland', 'AM24', ['AM25', 'AM22']],
  ['Zuid-Limburg, at the end of the country', 'AM30', ['AM33']],
  ['Haaglanden', 'AM21', ['AM22', 'AM34']],
  ['Groningen', 'AM01', ['AM03', 'AM02']],
  ['Friesland, with Drenthe at Ooststellingwerf and the Afsluitdijk', 'AM02', ['AM01', 'AM36', 'AM03', 'AM11', 'AM15']],
  ['Flevoland, with the bridges to the Gooi and the Houtribdijk', 'AM11', ['AM06', 'AM36', 'AM02', 'AM12', 'AM15']],
  ['Zaanstreek/Waterland, with Amsterdam by land', 'AM17', ['AM15', 'AM18', 'AM37']],
])('knows the neighbours of %s', (_naam, code, buren) => {
  expect(getCodes(code)).toEqual(buren);
});

test('puts a neighbour by land before those across a river', () => {
  const buren = getCodes('AM10');
  expect(buren.indexOf('AM07')).toBeLessThan(buren.indexOf('AM13'));
});

test.each([
  ['Twente and Rijnmond', 'AM05', 'AM22'],
  ['Zeeland and Noord-Holland Noord', 'AM24', 'AM15'],
  ['Zuid-Limburg and Noord-Limburg', 'AM30', 'AM29'],
  ['Flevoland and Waterland, with the Markermeer between them', 'AM11', 'AM17'],
  ['Flevoland and Amsterdam, with the Gooi between them', 'AM11', 'AM18'],
  ['Midden-Holland and Drechtsteden, with the Lek and Gorinchem between them', 'AM20', 'AM23'],
])('does not call %s neighbours', (_naam, code, ver) => {
  expect(getCodes(code)).not.toContain(ver);
});

test('gives none for a code that no region has', () => {
  expect(getBuurregios('AM04')).toEqual([]);
});
