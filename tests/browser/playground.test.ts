import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { startGraaf } from '../helpers/graaf.ts';

const CHROMIUM = '/usr/bin/chromium';
const aanwezig = existsSync(CHROMIUM);

test.skipIf(!aanwezig)(
  `opens a playground that works without internet and answers its loket query${aanwezig ? '' : ' (skipped: there is no Chromium here)'}`,
  async () => {
    const { gateway } = await startGraaf();
    const url = await gateway.app.listen({ port: 0, host: '127.0.0.1' });
    const browser = await chromium.launch({
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
    });
    try {
      const page = await browser.newPage();
      const elders: string[] = [];
      const fouten: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(url) && /^https?:/.test(request.url())) elders.push(request.url());
      });
      page.on('pageerror', (fout) => fouten.push(fout.message));
      await page.goto(`${url}/playground`);
      await page.waitForSelector('.graphiql-execute-button');
      await page.click('.graphiql-execute-button');
      await page.waitForFunction(() => document.querySelector('.result-window')?.textContent?.includes('Rijnmond'));
      expect(elders).toEqual([]);
      expect(fouten).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);
