import { expect, test } from 'vitest';
import { getBeroep } from '../../../schema/referentie/beroepen.ts';
import { beroepenVoorCrebo, crebos, getCrebo } from '../../../schema/referentie/crebo.ts';
import { getSector, sectoren } from '../../../schema/referentie/sectoren.ts';

test('leads every qualification to occupations that exist', () => {
  expect(crebos.filter(({ isco }) => isco.length === 0 || isco.some((id) => getBeroep(id) === null))).toEqual([]);
  expect(crebos.filter(({ code, isco }) => beroepenVoorCrebo(code).length !== isco.length)).toEqual([]);
});

test('has at least 120 qualifications on all four levels, with codes of 25xxx', () => {
  expect(crebos.length).toBeGreaterThanOrEqual(120);
  expect(new Set(crebos.map(({ niveau }) => niveau))).toEqual(new Set([1, 2, 3, 4]));
  expect(crebos.filter(({ code }) => !/^25\d{3}$/.test(code))).toEqual([]);
});

test.each([
  ['25104', 'Middenkaderfunctionaris Bouw', 4, '3112'],
  ['25123', 'Werkvoorbereider gespecialiseerde aannemerij', 4, '4322'],
  ['25128', 'Timmerman', 2, '7115'],
  ['25655', 'Verzorgende IG', 3, '5321'],
  ['25180', 'Kok', 2, '5120'],
  ['25168', 'Gastheer/-vrouw', 2, '5131'],
  ['25150', 'Medewerker secretariaat en receptie', 2, '4226'],
])('knows %s as %s, level %i, and leads it to %s', (code, naam, niveau, isco) => {
  expect(getCrebo(code)).toMatchObject({ naam, niveau });
  expect(beroepenVoorCrebo(code).map(({ id }) => id)).toContain(isco);
});

test('answers null or nothing for unknown codes', () => {
  expect(getCrebo('29999')).toBeNull();
  expect(beroepenVoorCrebo('29999')).toEqual([]);
  expect(getSector('Z')).toBeNull();
});

test('holds the 21 sections of SBI 2008', () => {
  expect(sectoren.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
  expect(getSector('F')?.naam).toBe('Bouwnijverheid');
});
