import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mocks, startMocks } from '../../mocks/start-mocks.ts';

const CHROMIUM = '/usr/bin/chromium';
const aanwezig = existsSync(CHROMIUM);
const TOKEN = 'proef-token-123';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SMAL = { width: 320, height: 800 };

let browser: Browser;
let mocks: Mocks;
let metToken: Mocks;

beforeAll(async () => {
  if (!aanwezig) return;
  [mocks, metToken, browser] = await Promise.all([
    startMocks({ vacatures: 100 }),
    startMocks({ vacatures: 100, adminToken: TOKEN }),
    chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    }),
  ]);
});

afterAll(() => (aanwezig ? Promise.all([browser.close(), mocks.stop(), metToken.stop()]) : undefined));

interface Bezoek {
  readonly page: Page;
  /** What went wrong in the browser, or was asked elsewhere. */
  readonly fouten: string[];
}

const bezoek = async (url: string, opties: Parameters<Browser['newContext']>[0] = {}): Promise<Bezoek> => {
  // Only the tests look inside the page from outside: its own policy stays as it is for everything it asks.
  const page = await (await browser.newContext(opties)).newPage();
  const fouten: string[] = [];
  page.on('pageerror', ({ message }) => fouten.push(message));
  page.on('console', (melding) => {
    if (melding.type() === 'error' || melding.type() === 'warning') fouten.push(melding.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) fouten.push(request.url());
  });
  await page.goto(`${url}/__admin/`);
  return { page, fouten };
};

/** The rules of WCAG 2.2 A and AA that a machine can check, and good practice. */
const keur = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(globalThis, 'axe').run();
    return violations.flatMap((regel: { id: string; nodes: { html: string }[] }) =>
      regel.nodes.map(({ html }) => `${regel.id}: ${html.slice(0, 200)}`),
    );
  });
};

const naam = `the admin page${aanwezig ? '' : ' (skipped: there is no Chromium here)'}`;

describe.skipIf(!aanwezig)(naam, () => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('has no mistakes and no barriers, %s and %i pixels wide', async (colorScheme, width) => {
    mocks.wereld.herstel();
    mocks.wereld.zetScenario('vum', 'druk');
    mocks.wereld.zetStoringen('vum', [{ kans: 0.5, delayDistribution: { type: 'uniform', lower: 10, upper: 20 } }]);
    await fetch(`${mocks.bronUrls.vum}/vacatures/x`);
    const { page, fouten } = await bezoek(mocks.url, { colorScheme, viewport: { width, height: 800 } });
    for (const details of await page.locator('details').all())
      await details.evaluate((deel) => deel.setAttribute('open', ''));
    expect(await keur(page)).toEqual([]);
    expect(fouten).toEqual([]);
    const breedte = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(breedte).toBeLessThanOrEqual(width);
    // A day is one word: on two lines it would be broken.
    for (const knop of await page.locator('ul.dagen button').all())
      expect((await knop.boundingBox())?.height).toBeLessThan(40);
    await page.context().close();
  });

  test('switches a source off with the keyboard alone', async () => {
    mocks.wereld.herstel();
    const { page, fouten } = await bezoek(mocks.url);
    await page.locator('#keuze-setu').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.locator('#keuze-vum').focus();
    await page.keyboard.type('uit');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#melding')?.textContent?.includes('staat nu op uit'));
    expect(await page.locator('#stand-vum').textContent()).toContain('uit');
    expect(await page.locator('#melding').getAttribute('aria-live')).toBe('polite');
    // Who works with the keyboard stays where they were.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Zet/);
    const { bronnen } = Object(await (await fetch(`${mocks.url}/__admin/scenarios`)).json());
    expect(bronnen.vum).toBe('uit');
    expect(fouten).toEqual([]);
    await page.context().close();
  });

  test('shows a call when it comes, holds still when asked, and resets', async () => {
    mocks.wereld.herstel();
    const { page, fouten } = await bezoek(mocks.url);
    const journaal = page.locator('#aanroepen');
    expect(await journaal.textContent()).toContain('Er is nog niets gevraagd');
    await fetch(`${mocks.bronUrls.rio}/eerste`);
    await journaal.getByText('/eerste').waitFor();
    await page.locator('#pauze').press('Space');
    expect(await page.locator('#pauze').getAttribute('aria-pressed')).toBe('true');
    await fetch(`${mocks.bronUrls.rio}/tweede`);
    await page.waitForTimeout(2_500);
    expect(await journaal.getByText('/tweede').count()).toBe(0);
    await page.locator('#pauze').press('Space');
    await journaal.getByText('/tweede').waitFor();
    mocks.wereld.zetScenario('vum', 'druk');
    await page.getByRole('button', { name: 'Alles herstellen' }).press('Enter');
    await journaal.getByText('Er is nog niets gevraagd').waitFor();
    expect(mocks.wereld.getScenario('vum')).toBe('gezond');
    expect(mocks.wereld.getTotaal()).toBe(0);
    expect(fouten).toEqual([]);
    await page.context().close();
  });

  test('chooses a day, and every choice shows it', async () => {
    mocks.wereld.herstel();
    const { page } = await bezoek(mocks.url);
    await page.getByRole('button', { name: 'maandagochtend' }).click();
    await page.waitForFunction(() => document.querySelector('#melding')?.textContent?.includes('maandagochtend'));
    expect(await page.locator('#keuze-vum').inputValue()).toBe('druk');
    expect(await page.locator('#stand-vum').textContent()).toContain('druk');
    await page.context().close();
  });

  test('works without JavaScript', async () => {
    mocks.wereld.herstel();
    const { page } = await bezoek(mocks.url, { javaScriptEnabled: false, viewport: SMAL });
    await page.getByLabel('Scenario van VUM-vacatures').selectOption('uit');
    await page.getByRole('button', { name: 'Zet VUM-vacatures' }).click();
    await page.getByText('VUM-vacatures staat nu op uit.').waitFor();
    expect(mocks.wereld.getScenario('vum')).toBe('uit');
    await page.context().close();
  });

  test('asks for the token, refuses a wrong one, and forgets it with the tab', async () => {
    const { page } = await bezoek(metToken.url);
    expect(await keur(page)).toEqual([]);
    await page.getByLabel('Token').fill('verkeerd');
    await page.keyboard.press('Enter');
    await page.getByText('Dit token klopt niet.').waitFor();
    await page.getByLabel('Token').fill(TOKEN);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Bronnen/ }).waitFor();
    await page.locator('#keuze-vum').selectOption('leeg');
    await page.getByRole('button', { name: 'Zet VUM-vacatures' }).click();
    await page.getByText('VUM-vacatures staat nu op leeg.').waitFor();
    expect(metToken.wereld.getScenario('vum')).toBe('leeg');
    await page.reload();
    await page.getByRole('heading', { name: /^Bronnen/ }).waitFor();
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
    const ander = await page.context().newPage();
    await ander.goto(`${metToken.url}/__admin/`);
    await ander.getByLabel('Token').waitFor();
    await page.context().close();
  });

  test('tells how true a source is where its label is clicked', async () => {
    const { page } = await bezoek(mocks.url);
    await page.locator('a[href="#nabootsing-vum"]').click();
    await page.locator('#nabootsing-vum').getByText('Niet nagebootst').waitFor();
    await page.context().close();
  });
});
