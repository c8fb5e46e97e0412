import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const pad = (naam: string): string => fileURLToPath(new URL(`../helpers/${naam}`, import.meta.url));

/** Runs a file in a process of its own, without the variable that would silence the engine, and tells whom it tried to reach. */
const getGezochteHosts = async (bestand: string): Promise<string[]> => {
  const { APOLLO_TELEMETRY_DISABLED: _, ...env } = process.env;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', pad('tel-verbindingen.mjs'), pad(bestand)],
    { env },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
};

test('calls nobody: the engine that this project builds reaches no host, where the engine as it comes does', async () => {
  const [met, zonder] = await Promise.all([
    getGezochteHosts('start-gateway-met.ts'),
    getGezochteHosts('start-gateway-zonder.ts'),
  ]);
  expect(met).toEqual([]);
  expect(zonder).not.toEqual([]);
});
