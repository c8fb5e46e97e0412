import { expect, test } from 'vitest';
import { getBeroepen } from '../../../subgraphs/opleidingen/beroepen.ts';

test.each([
  ['25104', 'wat dan ook', ['3112', '3123', '4322', '3118']],
  [null, 'Opleiding tot timmerman', ['7115']],
  [null, 'Vakopleiding timmerman', ['7115']],
  [null, 'Verkorte opleiding tot timmerman bbl', ['7115']],
  [null, 'Opleiding tot timmerman niveau 2', ['7115']],
  [null, 'timmerman', ['7115']],
  ['99999', 'Opleiding tot timmerman', ['7115']],
  [null, 'Timmeren voor beginners', []],
  [null, 'Cursus voor timmerman', []],
  [null, 'Opleiding tot gelukkig mens', []],
  [null, 'Opleiding', []],
  [null, '', []],
  [null, null, []],
])('leads crebo %j and name %j to %j', (crebo, naam, beroepen) => {
  expect(getBeroepen(crebo, naam).map(({ id }) => id)).toEqual(beroepen);
});
