import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leesTabel } from '../../../schema/referentie/lees-tabel.ts';

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'tabel-'));
});
afterEach(() => rmSync(map, { recursive: true }));

const schrijf = (inhoud: string): URL => {
  const pad = join(map, 'proef.tsv');
  writeFileSync(pad, inhoud);
  return pathToFileURL(pad);
};

test('reads rows by column name and skips comments and empty lines', () => {
  const bestand = schrijf('# bron: proef\n# code\tnaam\nA\tLandbouw\n\nB\tDelfstoffen\n');
  expect(leesTabel(bestand, ['code', 'naam'])).toEqual([
    { code: 'A', naam: 'Landbouw' },
    { code: 'B', naam: 'Delfstoffen' },
  ]);
});

test('keeps a comma and an empty field inside a row', () => {
  expect(leesTabel(schrijf('A\tNuenen, Gerwen\t\n'), ['code', 'naam', 'rest'])).toEqual([
    { code: 'A', naam: 'Nuenen, Gerwen', rest: '' },
  ]);
});

test.each([
  ['too few', 'A\tLandbouw\nB\n', /proef\.tsv:2: 1 fields, expected 2 \(code, naam\)/],
  ['too many', '# bron\nA\tLandbouw\textra\n', /proef\.tsv:2: 3 fields, expected 2/],
])('names file and line when a row has %s fields', (_, inhoud, melding) => {
  expect(() => leesTabel(schrijf(inhoud), ['code', 'naam'])).toThrow(melding);
});
