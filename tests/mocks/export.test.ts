import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRegels } from '../../mocks/export/create-regels.ts';
import { createWereld } from '../../mocks/index.ts';
import { zetMockNu } from '../../mocks/klok.ts';
import { createVacaturewereld } from '../../mocks/vacaturewereld/create-vacaturewereld.ts';

const WORTEL = fileURLToPath(new URL('../../', import.meta.url));
const NU = '2026-03-02T09:00:00Z';
const AANTAL = 300;
const LEEG = { method: 'GET', query: new URLSearchParams(), headers: {}, body: '' };

beforeAll(() => zetMockNu(new Date(NU)));
afterAll(() => zetMockNu(null));

const wereld = createVacaturewereld(AANTAL);
const bronnen = createWereld({ vacatures: AANTAL });

describe('a line of the export is what the source gives for its key', () => {
  test('of the sectorbank', () => {
    const regels = [...createRegels(wereld, 'sectorbank')];
    expect(regels).toHaveLength(90);
    const pad = '/v1/vacatures/SB-0000007';
    expect(regels[7]).toBe(bronnen.antwoord('sectorbank', { ...LEEG, pad })?.body);
  });

  test('of VUM', () => {
    const regels = [...createRegels(wereld, 'vum')];
    expect(regels).toHaveLength(60);
    const { vumID } = JSON.parse(regels[7] ?? '');
    const headers = { 'x-vum-fromparty': '00000001003214345000', 'x-vum-toparty': '00000001802327497000' };
    expect(regels[7]).toBe(bronnen.antwoord('vum', { ...LEEG, headers, pad: `/vacatures/${vumID}` })?.body);
  });

  test('of SETU, without the declaration', () => {
    const regels = [...createRegels(wereld, 'setu')];
    expect(regels).toHaveLength(150);
    for (const regel of regels) expect(regel).toMatch(/^<StaffingOrder .*<\/StaffingOrder>$/);
  });
});

const exporteer = (...opties: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const kind = execFile(
      process.execPath,
      ['scripts/mocks-export.ts', ...opties],
      { cwd: WORTEL, env: { ...process.env, MOCK_NOW: NU }, maxBuffer: 16 * 1024 * 1024 },
      (_fout, stdout, stderr) => resolve({ code: kind.exitCode, stdout, stderr }),
    );
  });

test('the command writes the lines and nothing else, the same as here', async () => {
  const { code, stdout, stderr } = await exporteer('--bron', 'sectorbank', '--aantal', String(AANTAL));
  expect([code, stderr]).toEqual([0, '90 vacatures van sectorbank geschreven\n']);
  expect(stdout).toBe(`${[...createRegels(wereld, 'sectorbank')].join('\n')}\n`);
});

test.each([
  [['--bron', 'rio'], /^Geef --bron: setu, sectorbank, vum\n$/],
  [['--bron', 'vum', '--aantal', '99'], /^Ongeldige instelling: MOCKS_VACATURES is geen aantal van 100 [^\n]*\n$/],
])('%j ends with one clear line', async (opties, regel) => {
  const { code, stdout, stderr } = await exporteer(...opties);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(regel);
});
