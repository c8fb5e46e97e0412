import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';

/** Each of these starts a process of its own, which takes seconds on a machine that has more to do. */
vi.setConfig({ testTimeout: 120_000 });

const WORTEL = fileURLToPath(new URL('../../', import.meta.url));

interface Afloop {
  readonly code: number | null;
  readonly stderr: string;
  readonly duurMs: number;
}

const start = (env: Record<string, string>): Promise<Afloop> =>
  new Promise((resolve) => {
    const begin = performance.now();
    const kind = execFile(
      process.execPath,
      ['scripts/demo.ts'],
      { cwd: WORTEL, env: { ...process.env, ...env } },
      (_fout, _stdout, stderr) => resolve({ code: kind.exitCode, stderr, duurMs: performance.now() - begin }),
    );
  });

const neemPoort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { poort: Number(Object(server.address()).port), vrij: () => server.close() };
};

test.each([
  ['a port that is no port', { PORT: 'abc' }, /^Ongeldige instelling: PORT .*\n$/],
  ['a secret that is too short', { LOKET_GEHEIM: 'Z2VoZWlt' }, /^Ongeldige instelling: LOKET_GEHEIM .*\n$/],
  ['the same port twice', { PORT: '4999', MOCKS_PORT: '4999' }, /^Ongeldige instelling: PORT en MOCKS_PORT .*\n$/],
  ['the port that the mocks have by default', { PORT: '4100' }, /^Ongeldige instelling: PORT en MOCKS_PORT .*\n$/],
  ['an address of a source that is none', { BRON_URL_VUM: 'geen adres' }, /^Ongeldige instelling: BRON_URL_VUM .*\n$/],
])('stops with one clear line, without the value, on %s', async (_geval, env, regel) => {
  const { code, stderr } = await start(env);
  expect(code).toBe(1);
  expect(stderr).toMatch(regel);
  for (const waarde of Object.values(env).filter((waarde) => !/^\d+$/.test(waarde)))
    expect(stderr).not.toContain(waarde);
});

test('stops with one clear line when a port is taken, of the mocks or of the graph', async () => {
  const [bezet, een, twee] = await Promise.all([neemPoort(), neemPoort(), neemPoort()]);
  for (const { vrij } of [een, twee]) vrij();
  const [mocks, graaf] = await Promise.all([
    start({ MOCKS_PORT: String(bezet.poort), PORT: String(een.poort) }),
    start({ MOCKS_PORT: String(twee.poort), PORT: String(bezet.poort) }),
  ]);
  bezet.vrij();
  for (const { code, stderr } of [mocks, graaf]) {
    expect(code).toBe(1);
    expect(stderr).toBe(`Poort ${bezet.poort} is al in gebruik. Kies een andere met PORT of MOCKS_PORT.\n`);
  }
});

test('starts with two lines of addresses, answers, and stops in good order when asked', async () => {
  const [graaf, mocks] = await Promise.all([neemPoort(), neemPoort()]);
  graaf.vrij();
  mocks.vrij();
  const kind = spawn(process.execPath, ['scripts/demo.ts'], {
    cwd: WORTEL,
    env: { ...process.env, PORT: String(graaf.poort), MOCKS_PORT: String(mocks.poort) },
  });
  const gestopt = once(kind, 'exit');
  try {
    let uit = '';
    for await (const deel of kind.stdout) {
      uit += String(deel);
      if (uit.includes('De graaf staat op')) break;
    }
    const basis = `http://127.0.0.1:${graaf.poort}`;
    expect((await fetch(`${basis}/health/ready`)).status).toBe(200);
    kind.kill('SIGTERM');
    const [code] = await gestopt;
    expect(code).toBe(0);
    await expect(fetch(`${basis}/health/live`)).rejects.toThrow();
  } finally {
    kind.kill('SIGKILL');
  }
});

test.each([
  ['22.19.0', 1, /^Loketgraaf needs Node 22\.20 or newer and found 22\.19\.0: [^\n]*\n$/],
  ['22.20.0', 0, /^$/],
])(
  'says in one clear line, before anything else, that Node is too old, and only then (%s)',
  async (versie, code, regel) => {
    const alsof = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'${versie}'}})`;
    const kind = execFile(process.execPath, ['--import', alsof, '--import', './scripts/runtime.mjs', '-e', ''], {
      cwd: WORTEL,
    });
    let stderr = '';
    kind.stderr?.on('data', (deel) => {
      stderr += deel;
    });
    await once(kind, 'close');
    expect(kind.exitCode).toBe(code);
    expect(stderr).toMatch(regel);
  },
);
