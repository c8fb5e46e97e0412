import { describe, expect, test } from 'vitest';
import { gemeenten } from '../../../schema/referentie/gemeenten.ts';
import { getGemeenteBijPunt, getGemeenteVanPlaats, leesPostcode } from '../../../schema/referentie/plaatsen.ts';

describe('the municipality of a town', () => {
  test.each([
    ['its main town', 'Rotterdam', null, 'GM0599'],
    ['its main town, written otherwise', ' SÚDWEST-FRYSLÂN ', null, 'GM1900'],
    ['a main town with another name than its own', 'Den Haag', null, 'GM0518'],
    ['its own name', "'s-Gravenhage", undefined, 'GM0518'],
    ['a postcode with its letters', 'Amsterdam', '1102 ab', 'GM0363'],
    ['a postcode of four digits', 'Amsterdam', '1102', 'GM0363'],
    ['a name that says which one it is', 'Bergen (NH)', null, 'GM0373'],
    ['a name that says which one it is, with points', 'bergen (l.)', null, 'GM0893'],
    ['a name that two have, with a postcode', 'Bergen', '1861 AA', 'GM0373'],
    ['the same, with the postcode of the other', 'Bergen', '5854', 'GM0893'],
    ['a name that a village has too, with a postcode', 'Rijswijk', '2281 AB', 'GM0603'],
    ['something that is no postcode', 'Rotterdam', '0123 AB', 'GM0599'],
    ['a postcode alone', '', '3011 AB', 'GM0599'],
  ])('is known by %s', (_geval, naam, postcode, code) => {
    expect(getGemeenteVanPlaats({ naam, postcode })?.code).toBe(code);
  });

  test.each([
    ['nothing', '', null],
    ['a village', 'Lutjebroek', null],
    ['a village with the postcode of a main town', 'Hoek', '3011'],
    ['a part of a name', 'Rotter', null],
    ['a name that two have', 'Bergen', null],
    ['a name that two main towns have', 'Hengelo', null],
    ['a name that a village has too', 'Rijswijk', null],
    ['the same, in capitals', 'LAREN', null],
    ['the postcode of that village', 'Rijswijk', '4284 AA'],
    ['a postcode of elsewhere', 'Rotterdam', '9711 AA'],
    ['a postcode of elsewhere, though the name says which one it is', 'Bergen (NH)', '5854 AA'],
    ['the postcode of no main town', '', '3099 ZZ'],
    ['a property that every object has', 'constructor', null],
  ])('is not guessed from %s', (_geval, naam, postcode) => {
    expect(getGemeenteVanPlaats({ naam, postcode })).toBeNull();
  });

  test('is found for every municipality by its main town or its own name with a postcode there', () => {
    for (const { code, naam, hoofdplaats, postcode } of gemeenten) {
      expect(getGemeenteVanPlaats({ naam: hoofdplaats, postcode })?.code).toBe(code);
      expect(getGemeenteVanPlaats({ naam, postcode: `${postcode}AB` })?.code).toBe(code);
      expect(getGemeenteVanPlaats({ postcode })?.code).toBe(code);
    }
  });
});

describe('the municipality of a point', () => {
  const ROTTERDAM = { breedtegraad: 51.92, lengtegraad: 4.48 };
  const GRONINGEN = { breedtegraad: 53.22, lengtegraad: 6.57 };

  test.each([
    ['the town by that name', ROTTERDAM, 'Rotterdam', 'GM0599'],
    ['the town by that name, however it is written', ROTTERDAM, 'ROTTERDAM ', 'GM0599'],
    ['the nearest main town for a village', { breedtegraad: 51.9, lengtegraad: 4.47 }, 'Hoogvliet Rotterdam', 'GM0599'],
    ['the nearest main town without a name', { breedtegraad: 53.2, lengtegraad: 6.6 }, null, 'GM0014'],
    ['not a namesake on the other side of the country', GRONINGEN, 'Rotterdam', 'GM0014'],
    ['the one of two namesakes that lies there', { breedtegraad: 52.05, lengtegraad: 6.31 }, 'Hengelo', 'GM1876'],
  ])('is that of %s', (_geval, punt, naam, code) => {
    expect(getGemeenteBijPunt(punt, naam).code).toBe(code);
  });
});

test.each([
  ['3011 ab', '3011AB'],
  [' 3011AB ', '3011AB'],
  ['3011', '3011'],
  ['0123 AB', null],
  ['3011 A', null],
  ['30111', null],
  ['B-1000', null],
  ['', null],
  [null, null],
  [undefined, null],
])('reads %j as postcode %j', (tekst, postcode) => {
  expect(leesPostcode(tekst)).toBe(postcode);
});
