import { expect, test } from 'vitest';
import { afstandKm } from '../../../schema/referentie/afstand.ts';
import { gemeenten, gemeentenInRegio, getGemeente, zoekGemeenten } from '../../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios, getArbeidsmarktregio, getRegioVanSgr } from '../../../schema/referentie/regios.ts';

test('holds 342 municipalities in 35 regions, and every region has some', () => {
  expect(gemeenten).toHaveLength(342);
  expect(arbeidsmarktregios).toHaveLength(35);
  expect(arbeidsmarktregios.flatMap((regio) => gemeentenInRegio(regio.code))).toHaveLength(342);
  expect(arbeidsmarktregios.filter((regio) => gemeentenInRegio(regio.code).length === 0)).toEqual([]);
});

test('writes codes and postcodes in their official shape', () => {
  expect(gemeenten.filter(({ code }) => !/^GM\d{4}$/.test(code))).toEqual([]);
  expect(gemeenten.filter(({ postcode }) => !/^[1-9]\d{3}$/.test(postcode))).toEqual([]);
  expect(arbeidsmarktregios.filter(({ code, sgrCode }) => !/^AM\d\d-\d\d$/.test(`${code}-${sgrCode}`))).toEqual([]);
});

test('gives no two municipalities the same postcode or name', () => {
  expect(new Set(gemeenten.map(({ postcode }) => postcode)).size).toBe(342);
  expect(new Set(gemeenten.map(({ naam }) => naam)).size).toBe(342);
});

test('lies within the Netherlands', () => {
  const buiten = gemeenten.filter(
    ({ breedtegraad, lengtegraad }) =>
      !(breedtegraad > 50.7 && breedtegraad < 53.6 && lengtegraad > 3.3 && lengtegraad < 7.3),
  );
  expect(buiten).toEqual([]);
});

test.each(arbeidsmarktregios)(
  '$naam has its centrumgemeente inside and nothing further than 75 km from it',
  (regio) => {
    const centrum = getGemeente(regio.centrumgemeente);
    expect(centrum?.regio).toBe(regio.code);
    if (centrum === null) return;
    const ver = gemeentenInRegio(regio.code).filter((gemeente) => afstandKm(centrum, gemeente) > 75);
    expect(ver.map(({ naam }) => naam)).toEqual([]);
  },
);

test('knows a municipality by code and answers null for an unknown one', () => {
  expect(getGemeente('GM0599')).toEqual({
    code: 'GM0599',
    naam: 'Rotterdam',
    regio: 'AM22',
    hoofdplaats: 'Rotterdam',
    postcode: '3011',
    breedtegraad: 51.92,
    lengtegraad: 4.48,
  });
  expect(getGemeente('GM0820')?.naam).toBe('Nuenen, Gerwen en Nederwetten');
  expect(getGemeente('GM9999')).toBeNull();
  expect(gemeentenInRegio('AM99')).toEqual([]);
});

test('knows a region by either code and answers null for an unknown one', () => {
  expect(getArbeidsmarktregio('AM22')?.naam).toBe('Rijnmond');
  expect(getArbeidsmarktregio('AM04')).toBeNull();
  expect(getRegioVanSgr('04')?.naam).toBe('Drenthe');
  expect(getRegioVanSgr('99')).toBeNull();
});

test.each([
  ['rott', 'Rotterdam'],
  ['den haag', "'s-Gravenhage"],
  ['sudwest', 'Súdwest-Fryslân'],
  ['hoogezand', 'Midden-Groningen'],
  ['bergen op', 'Bergen op Zoom'],
])('finds %j first as %s', (zoek, naam) => {
  expect(zoekGemeenten(zoek, 5)[0]?.naam).toBe(naam);
});

test('caps a search and cannot be changed', () => {
  expect(zoekGemeenten('e', 7)).toHaveLength(7);
  expect(Object.isFrozen(gemeenten) && gemeenten.every((gemeente) => Object.isFrozen(gemeente))).toBe(true);
});
