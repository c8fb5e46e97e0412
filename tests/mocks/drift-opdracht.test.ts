import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mocks, startMocks } from '../../mocks/start-mocks.ts';
import { PERSONEN } from '../../mocks/suwi/personen.ts';
import { drift, metJson, verdraai } from './drift-proef.ts';

const WORTEL = fileURLToPath(new URL('../../', import.meta.url));

let mocks: Mocks;
let map: string;

beforeAll(async () => {
  mocks = await startMocks({ vacatures: 1_000 });
});

afterAll(() => mocks.stop());

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'drift-'));
});

afterEach(() => {
  rmSync(map, { recursive: true });
  mocks.wereld.herstel();
});

/** The command as a process of its own. */
const run = (args: readonly string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const proces = execFile(
      process.execPath,
      ['--import', './scripts/runtime.mjs', 'scripts/drift.ts', ...args],
      { cwd: WORTEL, env: { ...process.env, ...env } },
      (_, stdout, stderr) => resolve({ code: proces.exitCode, stdout, stderr }),
    );
  });

describe('npm run -s drift, as a process', () => {
  test('ends with 0 when nothing differs, with a secret of the environment that it does not print', async () => {
    const { code, stdout, stderr } = await run(['--bron', 'dennis', '--url', `${mocks.url}/dennis/`], {
      DRIFT_KOP_AUTHORIZATION: 'Bearer proefgeheim',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Geen verschillen.');
    expect(stdout).not.toContain('proefgeheim');
  });

  test('ends with 1 when something differs, and gives the same as JSON', async () => {
    mocks.wereld.zetScenario('werkcentra', 'schemawijziging');
    const args = ['--bron', 'werkcentra', '--url', `${mocks.url}/werkcentra`];
    const { code, stdout } = await run([...args, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ bron: 'werkcentra', gesimuleerd: true, uitkomst: 1 });
    const { verschillen } = JSON.parse(stdout);
    const { stdout: tekst } = await run(args);
    for (const { plek } of verschillen) expect(tekst).toContain(plek);
  });

  test('ends with 2 when it could not ask', async () => {
    const dicht = await startMocks();
    await dicht.stop();
    const { code, stdout } = await run(['--bron', 'vum', '--url', dicht.url]);
    expect(code).toBe(2);
    expect(stdout).toContain('Er kwam geen antwoord.');
    expect(stdout).toMatch(/^zoekVacatures +verbinding +1 +ECONNREFUSED$/m);
  });

  test('ends with 2 when it is asked wrong, in one line on stderr', async () => {
    const { code, stdout, stderr } = await run(['--bron', 'vum']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Geef --url[^\n]*\n$/);
  });
});

describe('--bewaar', () => {
  test('stores what a public source answered, by operation and number', async () => {
    const { code, stderr } = await drift(mocks, 'oo-fondsen', ['--bewaar', join(map, 'nieuw')]);
    expect(code).toBe(0);
    const bestanden = readdirSync(join(map, 'nieuw'));
    expect(bestanden).toContain('geefBestanden-1.csv');
    expect(stderr).toMatch(new RegExp(`^${bestanden.length} antwoorden opgeslagen; `));
    expect(readFileSync(join(map, 'nieuw', 'geefBestanden-1.csv'), 'utf8')).toMatch(/^\uFEFFPEILDATUM;BESTAND\r\n/);
  });

  test('writes over nothing', async () => {
    writeFileSync(join(map, 'geefLoopbaanpaden-1.json'), 'van mij');
    await drift(mocks, 'loopbaanpaden', ['--bewaar', map, '--vragen', '1']);
    expect(readdirSync(map)).toEqual(['geefLoopbaanpaden-1.json', 'geefLoopbaanpaden-2.json']);
    expect(readFileSync(join(map, 'geefLoopbaanpaden-1.json'), 'utf8')).toBe('van mij');
  });

  test.each([
    ['a number of a person', PERSONEN.bouwvakker],
    ['an e-mail address', 'jan@voorbeeld.example'],
    ['a telephone number', '010-1234567'],
    ['a header that was sent along', 'Bearer proefgeheim'],
  ])('leaves out an answer with %s, and says how many', async (_geval, waarde) => {
    verdraai(
      mocks,
      'loopbaanpaden',
      metJson((o) => ('functie' in o ? { ...o, functie: waarde } : o)),
    );
    const { stdout, stderr } = await drift(mocks, 'loopbaanpaden', ['--bewaar', map, '--json', '--vragen', '2']);
    const { bewaard } = JSON.parse(stdout);
    expect(bewaard.geweigerd).toBeGreaterThan(0);
    expect(stderr).toContain(`${bewaard.geweigerd} niet, want`);
    for (const bestand of readdirSync(map)) expect(readFileSync(join(map, bestand), 'utf8')).not.toContain(waarde);
    expect(stdout + stderr).not.toContain(waarde);
  });

  test('stores nothing of a source about persons, and does not ask it', async () => {
    for (const bron of ['brp', 'polis', 'uwv-dossier', 'bijstandsregelingen']) {
      const { code, stderr } = await drift(mocks, bron, ['--testnummers', '--bewaar', map]);
      expect(code).toBe(2);
      expect(stderr).toContain('gaan over personen');
    }
    expect(mocks.wereld.getTotaal()).toBe(0);
    expect(readdirSync(map)).toEqual([]);
  });

  test('says so when the folder cannot be made, before it asks', async () => {
    writeFileSync(join(map, 'bestand'), '');
    const { code, stderr } = await drift(mocks, 'loopbaanpaden', ['--bewaar', join(map, 'bestand', 'map')]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'De map van --bewaar kan niet worden gemaakt.\n' });
    expect(mocks.wereld.getTotaal()).toBe(0);
  });
});
