import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mocks, startMocks } from '../../mocks/start-mocks.ts';
import { INLOGVRAAG } from '../mocks/uitgever-proef.ts';

const CHROMIUM = '/usr/bin/chromium';
const aanwezig = existsSync(CHROMIUM);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let mocks: Mocks;

beforeAll(async () => {
  if (!aanwezig) return;
  [mocks, browser] = await Promise.all([
    startMocks({ vacatures: 100 }),
    chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    }),
  ]);
});

afterAll(() => (aanwezig ? Promise.all([browser.close(), mocks.stop()]) : undefined));

/** The page as an app sends somebody to it; they come back to an address of the mocked sources, where nothing is. */
const bezoek = async (opties: BrowserContextOptions = {}, velden: Record<string, string> = {}): Promise<Page> => {
  const { prompt: _, login_hint: __, ...vraag } = INLOGVRAAG;
  const page = await (await browser.newContext(opties)).newPage();
  const query = new URLSearchParams({ ...vraag, redirect_uri: `${mocks.url}/terug`, ...velden });
  await page.goto(`${mocks.url}/uitgever/authorize?${query}`);
  return page;
};

/** The rules of WCAG 2.2 A and AA that a machine can check, and good practice. */
const keur = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(globalThis, 'axe').run();
    return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`);
  });
};

describe.skipIf(!aanwezig)('the login page in a browser', () => {
  test('has no finding of axe, wide, dark and narrow, and is styled by its own sheet', async () => {
    const breed = await bezoek();
    expect(await keur(breed)).toEqual([]);
    expect(await breed.locator('.nabootsing').evaluate((blok) => getComputedStyle(blok).borderLeftStyle)).toBe('solid');
    expect(await keur(await bezoek({ colorScheme: 'dark' }))).toEqual([]);
    const smal = await bezoek({ viewport: { width: 320, height: 800 } });
    expect(await keur(smal)).toEqual([]);
    expect(await smal.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('without JavaScript, by keyboard: the first persona is the first stop, and Enter leads back with a code', async () => {
    const page = await bezoek({ javaScriptEnabled: false });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/terug\?/);
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toMatchObject({ state: 'toestand', code: expect.any(String) });
  });

  test('leads back without a code for who does not log in', async () => {
    const page = await bezoek({ javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Niet inloggen' }).click();
    await page.waitForURL(/\/terug\?error=access_denied/);
  });

  test('tells a mistake of the app on a page that axe finds nothing in', async () => {
    const page = await bezoek({}, { client_id: 'niemand' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Inloggen lukt niet');
    expect(await keur(page)).toEqual([]);
  });
});
