import { installeerMocks, startMocks, verwachtAanroepen } from 'loketgraaf/mocks';
import nock from 'nock';
import { afterEach, expect, test } from 'vitest';

const VRAAG = { headers: { setuversionid: '2.0' } };
const PAD = '/purchase-to-pay/staffing-order/request-for-quotation?limit=1';

afterEach(() => nock.cleanAll());

test('happy: nock answers for a source, and the call is counted', async () => {
  const mocks = installeerMocks();
  const antwoord = await fetch(`http://setu.invalid${PAD}`, VRAAG);
  expect(antwoord.headers.get('x-gesimuleerd')).toBe('true');
  expect(await antwoord.text()).toContain('<feed:totalCount>5000</feed:totalCount>');
  verwachtAanroepen(mocks.journaal, { setu: 1, vum: 0 });
});

test('slow source: over HTTP it takes as long as it is told, and a caller can give up', async () => {
  const mocks = await startMocks({ vacatures: 500 });
  mocks.wereld.zetStoringen('setu', [{ fixedDelayMilliseconds: 5_000 }]);
  const vraag = fetch(`${mocks.bronUrls.setu}${PAD}`, { ...VRAAG, signal: AbortSignal.timeout(100) });
  await expect(vraag).rejects.toThrow(/timeout/i);
  await mocks.stop();
});

test('source down: it gives nothing, the one beside it does', async () => {
  const mocks = installeerMocks();
  mocks.zetScenario('setu', 'uit');
  await expect(fetch(`http://setu.invalid${PAD}`, VRAAG)).rejects.toThrow();
  expect((await fetch('http://cao-register.invalid/v1/caos')).status).toBe(200);
});
