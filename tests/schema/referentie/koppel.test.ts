import { expect, test } from 'vitest';
import { beroepen, beroepenInGroep, beroepsgroepen } from '../../../schema/referentie/beroepen.ts';
import { bocCodes } from '../../../schema/referentie/boc.ts';
import { escoBeroepen } from '../../../schema/referentie/esco.ts';
import { escoUris } from '../../../schema/referentie/esco-uris.ts';
import {
  BEROEPENSTELSELS,
  type Beroepenstelsel,
  getBeroepenVoorCode,
  getBeroepVoorCode,
  getStelselVanCode,
} from '../../../schema/referentie/koppel.ts';

test('leads every ISCO group back to itself, however it is written', () => {
  const vormen = (id: string) => [id, `ISCO-08 ${id}`, `C${id}`, `http://data.europa.eu/esco/isco/C${id}`];
  for (const { id } of beroepen) {
    expect(vormen(id).map((code) => getBeroepVoorCode('ISCO', code)?.id)).toEqual([id, id, id, id]);
  }
});

test('leads every ESCO code and URI to its group', () => {
  expect(escoBeroepen.filter(({ code, isco }) => getBeroepVoorCode('ESCO', code)?.id !== isco)).toEqual([]);
  expect(escoUris).toHaveLength(3039);
  const basis = 'http://data.europa.eu/esco/occupation/';
  expect(escoUris.filter(({ uuid, isco }) => getBeroepVoorCode('ESCO', basis + uuid)?.id !== isco)).toEqual([]);
});

test('leads every BO&C code to its occupation', () => {
  expect(bocCodes.filter(({ code, isco }) => getBeroepVoorCode('BOC', code)?.id !== isco)).toEqual([]);
});

test('leads a BRC group to an occupation only when it has exactly one', () => {
  for (const { code } of beroepsgroepen) {
    const groep = beroepenInGroep(code);
    expect(getBeroepenVoorCode('BRC', code)).toEqual(groep);
    expect(getBeroepVoorCode('BRC', code)).toBe(groep.length === 1 ? groep[0] : null);
  }
  expect(beroepsgroepen.some(({ code }) => getBeroepVoorCode('BRC', code) !== null)).toBe(true);
});

test.each<[Beroepenstelsel, string, string | null]>([
  ['ISCO', 'ISCO08:7115', '7115'],
  ['ISCO', 'isco 7115', '7115'],
  ['ISCO', ' 7115 ', '7115'],
  ['ISCO', 'ISCO-88 7124', null],
  ['ISCO', '711', null],
  ['ISCO', '9999', null],
  ['ISCO', '71150', null],
  ['ESCO', '7115.1', '7115'],
  ['ESCO', 'ESCO 7543.10.3', '7543'],
  ['ESCO', 'http://data.europa.eu/esco/isco/C7115', '7115'],
  ['ESCO', 'C7115', '7115'],
  ['ESCO', 'http://data.europa.eu/esco/isco/C711', null],
  ['ESCO', 'http://data.europa.eu/esco/occupation/00030D09-2B3A-4EFD-87CC-C4EA39D27C34', '2654'],
  ['ESCO', 'http://data.europa.eu/esco/occupation/00000000-0000-0000-0000-000000000000', null],
  ['ESCO', 'http://data.europa.eu/esco/skill/00030d09-2b3a-4efd-87cc-c4ea39d27c34', null],
  ['ESCO', '9999.1', null],
  ['ESCO', '7115.', null],
  ['BRC', 'BRC2014 0732', '7115'],
  ['BRC', 'BRC 0999', null],
  ['BOC', 'BO&C 10013', '7111'],
  ['BOC', '00000', null],
  ['BOC', '', null],
])('reads %s %j as %s', (stelsel, code, isco) => {
  expect(getBeroepVoorCode(stelsel, code)?.id ?? null).toBe(isco);
});

test.each([
  ['ISCO-08 7115', 'ISCO'],
  ['http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34', 'ESCO'],
  ['7115.1', 'ESCO'],
  ['BRC2014 0732', 'BRC'],
  ['BO&C 10013', 'BOC'],
  ['1211', null],
  ['10013', null],
  ['ISCO-88 7124', null],
  ['timmerman', null],
])('tells the register of %j: %s', (code, stelsel) => {
  expect(getStelselVanCode(code)).toBe(stelsel);
});

test('never throws, whatever the code', () => {
  for (const stelsel of BEROEPENSTELSELS) {
    for (const code of ['constructor', '__proto__', '\0', '7'.repeat(10_000)])
      expect(getBeroepVoorCode(stelsel, code)).toBeNull();
  }
});
