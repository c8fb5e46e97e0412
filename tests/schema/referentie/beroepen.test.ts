import { expect, test } from 'vitest';
import { BELASTINGEN, getBelasting } from '../../../schema/referentie/belasting.ts';
import {
  beroepen,
  beroepenInGroep,
  beroepsgroepen,
  getBeroep,
  getBeroepsgroep,
  zoekBeroepen,
} from '../../../schema/referentie/beroepen.ts';
import { bocCodes, bocVoorBeroep, getBeroepVoorBoc } from '../../../schema/referentie/boc.ts';
import { escoBeroepen, escoVoorBeroep } from '../../../schema/referentie/esco.ts';

test('holds the 436 unit groups of ISCO-08 and the 114 groups of BRC 2014', () => {
  expect(beroepen).toHaveLength(436);
  expect(beroepsgroepen).toHaveLength(114);
  expect(new Set(beroepsgroepen.map(({ klasseCode }) => klasseCode)).size).toBe(13);
});

test('refers to nothing that does not exist', () => {
  expect(beroepen.filter(({ brc }) => getBeroepsgroep(brc) === null)).toEqual([]);
  expect(escoBeroepen.filter(({ isco }) => getBeroep(isco) === null)).toEqual([]);
  expect(bocCodes.filter(({ isco }) => getBeroep(isco) === null)).toEqual([]);
  expect(beroepsgroepen.flatMap(({ code }) => beroepenInGroep(code))).toHaveLength(436);
});

test('leaves only the two rest groups of BRC 2014 without an occupation', () => {
  const leeg = beroepsgroepen.filter(({ code }) => beroepenInGroep(code).length === 0);
  expect(leeg.map(({ code }) => code)).toEqual(['0551', '1311']);
});

test.each([
  ['0110', 2],
  ['1323', 4],
  ['1412', 3],
  ['2341', 4],
  ['3112', 3],
  ['4226', 2],
  ['7115', 2],
  ['8344', 2],
  ['9112', 1],
])('gives %s skill level %i', (id, niveau) => {
  expect(getBeroep(id)?.niveau).toBe(niveau);
});

test.each([
  ['7115', '0732', 'PRIMAIR'],
  ['4226', '0433', 'AFGELEID'],
  ['4322', '0435', 'AFGELEID'],
  ['3112', '0721', 'AFGELEID'],
  ['3123', '0722', 'AFGELEID'],
])('puts %s in BRC group %s (%s)', (id, brc, zekerheid) => {
  expect(getBeroep(id)).toMatchObject({ brc, brcZekerheid: zekerheid });
});

test('answers null or nothing for unknown codes', () => {
  expect(getBeroep('9999')).toBeNull();
  expect(getBeroepsgroep('9999')).toBeNull();
  expect(beroepenInGroep('9999')).toEqual([]);
  expect(getBeroepVoorBoc('00000')).toBeNull();
  expect(bocVoorBeroep('9999')).toEqual([]);
  expect(escoVoorBeroep('9999')).toEqual([]);
});

test('chooses at most four ESCO occupations per group, each with its own code below that group', () => {
  expect(beroepen.filter(({ id }) => escoVoorBeroep(id).length > 4)).toEqual([]);
  expect(new Set(escoBeroepen.map(({ code }) => code)).size).toBe(escoBeroepen.length);
  expect(escoBeroepen.filter(({ code, isco }) => !code.startsWith(`${isco}.`))).toEqual([]);
});

test('has job titles for every occupation, with unique names and codes of five digits', () => {
  expect(beroepen.filter(({ id }) => bocVoorBeroep(id).length === 0)).toEqual([]);
  expect(new Set(bocCodes.map(({ naam }) => naam.toLowerCase())).size).toBe(bocCodes.length);
  expect(bocCodes.filter(({ code }) => !/^\d{5}$/.test(code))).toEqual([]);
});

test('leads every job title back to its occupation', () => {
  expect(bocCodes.filter(({ code, isco }) => getBeroepVoorBoc(code)?.id !== isco)).toEqual([]);
});

test.each([
  ['werkvoorbereider bouw', '3112'],
  ['planner bouw', '4322'],
  ['calculator', '2149'],
  ['receptionist', '4226'],
  ['timmerman', '7115'],
  ['metselaar', '7112'],
  ['verzorgende', '5321'],
  ['algemeen verpleegkundige', '2221'],
  ['heftruckchauffeur', '8344'],
  ['vrachtwagenchauffeur', '8332'],
  ['kok', '5120'],
  ['schoonmaker', '9112'],
  ['software ontwikkelaar', '2512'],
  ['administratief medewerker', '4110'],
  ['elektricien', '7411'],
  ['lasser', '7212'],
  ['leraar basisonderwijs', '2341'],
  ['DIETIST', '2265'],
])('finds %j among the best as %s', (zoek, id) => {
  const gevonden = zoekBeroepen(zoek, 2).map((beroep) => beroep.id);
  expect(gevonden).toContain(id);
});

test('finds on the name of the group too, and caps', () => {
  expect(zoekBeroepen('timmerlieden', 10).map(({ id }) => id)).toEqual(['7115']);
  expect(zoekBeroepen('medewerker', 3)).toHaveLength(3);
});

test.each([
  ['7115', ['ZWAAR_TILLEN', 'LANG_STAAN', 'BUKKEN_EN_KNIELEN', 'BUITENWERK']],
  ['3112', ['LANG_ZITTEN']],
  ['3118', ['LANG_ZITTEN']],
  ['4322', ['LANG_ZITTEN']],
  ['3123', ['BUITENWERK', 'HOGE_WERKDRUK']],
  ['5161', []],
  ['9999', []],
])('reads the load of %s from the longest prefix', (isco, belasting) => {
  expect(getBelasting(isco)).toEqual(belasting);
});

test('uses every load of the graph somewhere, and never one twice for an occupation', () => {
  const gebruikt = new Set(beroepen.flatMap(({ id }) => getBelasting(id)));
  expect(BELASTINGEN.filter((belasting) => !gebruikt.has(belasting))).toEqual([]);
  expect(beroepen.filter(({ id }) => new Set(getBelasting(id)).size !== getBelasting(id).length)).toEqual([]);
});

test('cannot be changed', () => {
  expect(Object.isFrozen(beroepen) && beroepen.every((beroep) => Object.isFrozen(beroep))).toBe(true);
  expect(Object.isFrozen(getBelasting('7115'))).toBe(true);
});
