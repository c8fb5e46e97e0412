import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMocks } from '../../mocks/start-mocks.ts';
import { vraagToken } from '../../scripts/vraag-token.ts';

const WORTEL = fileURLToPath(new URL('../../', import.meta.url));

let mocks: Awaited<ReturnType<typeof startMocks>>;

beforeAll(async () => {
  mocks = await startMocks();
});

afterAll(() => mocks.stop());

/** What `npm run -s token` would print with these options. */
const vraag = (args: readonly string[], env: Record<string, string> = {}) =>
  vraagToken(args, { MOCKS_PORT: String(mocks.poort), ...env });

/** The same as a process of its own. */
const run = (args: readonly string[]) =>
  new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const proces = execFile(
      process.execPath,
      ['scripts/token.ts', ...args],
      { cwd: WORTEL, env: { ...process.env, MOCKS_PORT: String(mocks.poort) } },
      (_, stdout, stderr) => resolve({ code: proces.exitCode, stdout, stderr }),
    );
  });

describe('npm run -s token', () => {
  test('prints the token of a persona and nothing else', async () => {
    const { code, stdout, stderr } = await run(['--persona', 'jan']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(decodeJwt(stdout.trim())).toMatchObject({ iss: `${mocks.url}/uitgever`, soort: 'BURGER' });
  });

  test('gives the token of a partner, with scope and purpose', async () => {
    const token = await vraag(['--partner', 'uwv', '--scope', 'persoon registraties', '--doel', 'ARBEIDSBEMIDDELING']);
    expect(decodeJwt(token)).toMatchObject({ scope: 'persoon registraties', doel: 'ARBEIDSBEMIDDELING' });
  });

  test('shows what is in it with --json, for an issuer that is named', async () => {
    const opties = ['--persona', 'fatima', '--json', '--uitgever', `${mocks.url}/uitgever/`];
    expect(JSON.parse(await vraag(opties, { MOCKS_PORT: '1' }))).toMatchObject({
      kop: { typ: 'at+jwt' },
      claims: { soort: 'WERKGEVER', scope: 'openid' },
    });
  });

  test('asks another level', async () => {
    const token = await vraag(['--persona', 'jan', '--acr', 'http://eidas.europa.eu/LoA/low']);
    expect(decodeJwt(token).acr).toBe('http://eidas.europa.eu/LoA/low');
  });

  test('gets the key of a partner from an admin API that wants a token', async () => {
    const dicht = await startMocks({ adminToken: 'een-lang-genoeg-token' });
    const args = ['--partner', 'uwv', '--scope', 'persoon', '--uitgever', `${dicht.url}/uitgever`];
    await expect(vraag(args)).rejects.toThrow(/token/i);
    await expect(vraag(args, { MOCKS_ADMIN_TOKEN: 'een-lang-genoeg-token' })).resolves.toMatch(/^ey/);
    await dicht.stop();
  });

  test.each([
    ['an unknown persona', ['--persona', 'niemand'], /^Onbekende testpersoon.* jan, anne/],
    ['an unknown partner', ['--partner', 'niemand', '--scope', 'persoon'], /^Onbekende partner.* gemeente-rotterdam/],
    ['a path as partner', ['--partner', '../health', '--scope', 'persoon'], /^Onbekende partner/],
    ['a partner without scope', ['--partner', 'uwv'], /scopes: persoon, registraties/],
    [
      'a scope that is not of the partner',
      ['--partner', 'uitzendbureau', '--scope', 'persoon'],
      /scopes: registraties\.$/m,
    ],
    [
      'a purpose that is not of the partner',
      ['--partner', 'uwv', '--scope', 'persoon', '--doel', 'IETS'],
      /UITVOERING_WERKNEMERSVERZEKERINGEN/,
    ],
    ['an unknown scope', ['--persona', 'jan', '--scope', 'alles'], /scopes: openid, persoon/],
    ['an unknown level', ['--persona', 'jan', '--acr', 'hoog'], /niveau/],
    ['a purpose for a persona', ['--persona', 'jan', '--doel', 'IETS'], /voor partners/],
    ['a level for a partner', ['--partner', 'uwv', '--acr', 'hoog'], /voor personas/],
    ['nobody', [], /^Noem een persona of een partner\./],
    ['both', ['--persona', 'jan', '--partner', 'uwv'], /^Noem een persona of een partner\./],
    ['an unknown option', ['--naam', 'jan'], /^Deze opties zijn er niet\./],
    ['an option without value', ['--persona'], /^Deze opties zijn er niet\./],
    ['an issuer that is no address', ['--persona', 'jan', '--uitgever', 'hier'], /geen adres/],
    ['a server that is no issuer', ['--persona', 'jan', '--uitgever', 'MOCKS'], /antwoordt geen uitgever/],
    [
      'an issuer by another name',
      ['--persona', 'jan', '--uitgever', 'LOCALHOST'],
      /noemt zichzelf http:\/\/127\.0\.0\.1/,
    ],
  ])('tells in one line what is wrong with %s', async (_, opties, melding) => {
    const adressen: Readonly<Record<string, string>> = {
      MOCKS: mocks.url,
      LOCALHOST: `http://localhost:${mocks.poort}/uitgever`,
    };
    const fout = await vraag(opties.map((optie) => adressen[optie] ?? optie)).catch((reden: unknown) => reden);
    expect(fout).toBeInstanceOf(Error);
    expect(String(Object(fout).message)).toMatch(melding);
    expect(String(Object(fout).message)).not.toContain('\n');
  });

  test('says how to start when nothing answers', async () => {
    await expect(vraag(['--persona', 'jan'], { MOCKS_PORT: '9' })).rejects.toThrow(
      /start eerst npm start of npm run mocks/,
    );
  });

  test('says it on stderr, and fails', async () => {
    const { code, stdout, stderr } = await run(['--persona', 'niemand']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Onbekende testpersoon.*\n$/);
  });
});
