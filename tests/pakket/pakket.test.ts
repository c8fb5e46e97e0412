import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leesVoorbeelden, schrijfTest } from './lees-voorbeelden.ts';
import { maakConsument, pakIn } from './pak-in.ts';

const MAP = mkdtempSync(join(tmpdir(), 'loketgraaf-pakket-'));
const CONSUMENT = join(MAP, 'consument');
let tarball = '';

beforeAll(() => {
  tarball = pakIn(MAP);
  maakConsument(CONSUMENT, tarball);
  const [metNock = '', overHttp = ''] = leesVoorbeelden();
  const vraag = "fetch('http://vum.invalid/vacatures/matches', { method: 'POST' })";
  writeFileSync(
    join(CONSUMENT, 'readme-nock.test.ts'),
    schrijfTest(metNock, `expect((await ${vraag}).status).toBe(429);`),
  );
  writeFileSync(
    join(CONSUMENT, 'readme-http.test.ts'),
    schrijfTest(overHttp, "expect(mocks.wereld.getAanroepen('cao-register')).toHaveLength(1); await mocks.stop();"),
  );
}, 180_000);

afterAll(() => rmSync(MAP, { recursive: true, force: true }));

test('runs the tests of a project that has nothing but the package, and the examples of the README', async () => {
  const uitslag = join(MAP, 'uitslag.json');
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--reporter=json', `--outputFile=${uitslag}`],
    { cwd: CONSUMENT },
  ).catch(() => 'what failed stands in the file');
  const { success, numPassedTests, testResults } = JSON.parse(readFileSync(uitslag, 'utf8'));
  expect(success, JSON.stringify(testResults)).toBe(true);
  expect(numPassedTests).toBe(9);
}, 120_000);

test('gives types to who writes TypeScript', () => {
  writeFileSync(
    join(CONSUMENT, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'nodenext',
        target: 'es2024',
        types: ['node'],
        skipLibCheck: false,
      },
      include: ['gebruik.ts'],
    }),
  );
  writeFileSync(
    join(CONSUMENT, 'gebruik.ts'),
    [
      "import { installeerMocks, startMocks } from 'loketgraaf/mocks';",
      "import { startProef } from 'loketgraaf/proef';",
      "installeerMocks().zetScenario('vum', 'uit');",
      'const url: string = (await startMocks({ vacatures: 500 })).url;',
      'const graaf: string = (await startProef()).url;',
      '// @ts-expect-error: no such scenario, so these are types and not `unknown`',
      "installeerMocks().zetScenario('vum', 'kapot');",
      'export { graaf, url };',
    ].join('\n'),
  );
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'];
  expect(() => execFileSync(process.execPath, tsc, { cwd: CONSUMENT, encoding: 'utf8', stdio: 'pipe' })).not.toThrow();
}, 60_000);

test('starts the mocked sources from the command line', async () => {
  const poort = 20_000 + (process.pid % 20_000);
  const kind = spawn(process.execPath, ['node_modules/loketgraaf/dist/scripts/loketgraaf.js', 'mocks'], {
    cwd: CONSUMENT,
    env: { ...process.env, MOCKS_PORT: String(poort), MOCKS_VACATURES: '500' },
  });
  kind.stdout.setEncoding('utf8');
  const [regel] = await once(kind.stdout, 'data');
  expect(regel).toContain(`http://127.0.0.1:${poort}`);
  expect((await fetch(`http://127.0.0.1:${poort}/cao-register/v1/caos`)).status).toBe(200);
  kind.kill();
  await once(kind, 'exit');
}, 30_000);

test('says what it can do when it is asked for something else', async () => {
  const { stderr, code } = await promisify(execFile)(
    process.execPath,
    ['node_modules/loketgraaf/dist/scripts/loketgraaf.js', 'stop'],
    { cwd: CONSUMENT },
  ).catch((fout) => fout);
  expect(code).toBe(1);
  for (const opdracht of ['start', 'mocks', 'graaf', 'token']) expect(stderr).toContain(`loketgraaf ${opdracht}`);
});

test('holds the contract of the graph, the licence and no tests', () => {
  const bestanden = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
  expect(bestanden).toContain('package/dist/schema/api.graphql');
  expect(bestanden).toContain('package/LICENSE.md');
  expect(bestanden).toContain('package/README.md');
  expect(bestanden.filter((pad) => /tests?\//.test(pad) || /(?<!\.d)\.ts$/.test(pad))).toEqual([]);
});
