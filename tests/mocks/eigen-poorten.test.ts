import { get } from 'node:https';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { getEigenPoorten, type Mocks, startMocks } from '../../mocks/start-mocks.ts';
import { vraagRuw } from './vraag-ruw.ts';

let mocks: Mocks;

beforeAll(async () => {
  mocks = await startMocks({
    vacatures: 100,
    eigenPoorten: ['rio', 'ooapi'],
    tls: { vum: 'verlopen', setu: 'zelfondertekend', eva: 'verkeerde-naam', dennis: 'geldig' },
  });
});

afterAll(() => mocks.stop());

afterEach(() => mocks.wereld.herstel());

const getUrl = (bron: string): string => `${mocks.bronUrls[bron]}`;

/** The code of the error that a connection ends with, or the status of the answer. */
const klop = (url: string): Promise<unknown> =>
  fetch(url).then(
    ({ status }) => status,
    (fout) => Object(fout).cause.code,
  );

const klopTls = (url: string, opties: { ca?: string; headers?: Record<string, string> } = {}): Promise<unknown> =>
  new Promise((resolve) => {
    get(url, { ...opties, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', (fout) => resolve(Object(fout).code));
  });

const haalTls = (url: string, ca: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(url, { ca, agent: false }, (response) => {
      response.toArray().then((delen) => resolve(delen.join('')), reject);
    }).on('error', reject);
  });

/** The address that a WSDL says its service has. */
const leesAdres = (wsdl: string): string | undefined => /address location="([^"]*)"/.exec(wsdl)?.[1];

test('a source on its own port answers there without its name in the path, and on the common port with it', async () => {
  const eigen = await fetch(`${getUrl('rio')}/opleidingen`);
  const samen = await fetch(`${mocks.url}/rio/opleidingen`);
  expect(getUrl('rio')).not.toBe(`${mocks.url}/rio`);
  expect(await eigen.text()).toBe(await samen.text());
  expect((await fetch(`${getUrl('rio')}/rio/opleidingen`)).status).toBe(404);
});

test('the other sources stay where they were', () => {
  expect(getUrl('brp')).toBe(`${mocks.url}/brp`);
  expect(getEigenPoorten(mocks).map(([bron]) => bron)).toEqual(expect.arrayContaining(['rio', 'ooapi', 'vum']));
  expect(getEigenPoorten(mocks)).toHaveLength(6);
});

test('a source that is off refuses the connection on its own port, and listens again after that', async () => {
  expect(await klop(`${getUrl('rio')}/opleidingen`)).toBe(200);
  mocks.wereld.zetScenario('rio', 'uit');
  // A connection that was kept open is found to be broken once.
  await expect.poll(() => klop(`${getUrl('rio')}/opleidingen`)).toBe('ECONNREFUSED');
  expect(await klop(`${getUrl('ooapi')}/organizations`)).toBe(200);
  mocks.wereld.zetScenario('rio', 'gezond');
  await expect.poll(() => klop(`${getUrl('rio')}/opleidingen`)).toBe(200);
});

test('a day and a reset reach the ports as well', async () => {
  mocks.wereld.zetDag('storingsdag');
  await expect.poll(() => klop(`${getUrl('rio')}/opleidingen`)).toBe('ECONNREFUSED');
  mocks.wereld.herstel();
  await expect.poll(() => klop(`${getUrl('rio')}/opleidingen`)).toBe(200);
});

test('a port that is switched on and off at once ends as it was set last', async () => {
  for (const scenario of ['uit', 'gezond', 'uit', 'gezond', 'uit'] as const) mocks.wereld.zetScenario('rio', scenario);
  await expect.poll(() => klop(`${getUrl('rio')}/opleidingen`)).toBe('ECONNREFUSED');
});

test('a source that is off for one request resets that connection and no other', async () => {
  const uit = await vraagRuw(`${getUrl('rio')}/opleidingen`, { headers: { 'x-mock-scenario': 'rio=uit' } });
  expect([uit.fout, uit.bytes.length]).toEqual(['ECONNRESET', 0]);
  expect(await klop(`${getUrl('rio')}/opleidingen`)).toBe(200);
});

test.each([
  ['vum', 'CERT_HAS_EXPIRED', 'CERT_HAS_EXPIRED'],
  ['setu', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['eva', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['dennis', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 404],
])('the certificate of %s is refused with %s, and by who trusts its authority with %s', async (bron, zonder, met) => {
  const ca = await (await fetch(`${mocks.url}/ca.pem`)).text();
  expect(ca).toBe(mocks.ca);
  expect(getUrl(bron)).toMatch(/^https:/);
  expect(await klopTls(`${getUrl(bron)}/`)).toBe(zonder);
  expect(await klopTls(`${getUrl(bron)}/`, { ca })).toBe(met);
});

test('a connection with TLS can be reset too', async () => {
  const opties = { ca: String(mocks.ca), headers: { 'x-mock-scenario': 'dennis=uit' } };
  expect(await klopTls(`${getUrl('dennis')}/`, opties)).toBe('ECONNRESET');
});

test('a service on its own port tells its own address, with TLS where it speaks that', async () => {
  const andere = await startMocks({ vacatures: 100, eigenPoorten: ['polis'], tls: { 'uwv-dossier': 'geldig' } });
  const pad = '/suwiml/Diensten/UWVDossierInkomstenGSD/v0200';
  const lees = async (url: string, headers = {}) => leesAdres(await (await fetch(url, { headers })).text());
  expect(await lees(`${andere.bronUrls.polis}${pad}?wsdl`)).toBe(`${andere.bronUrls.polis}${pad}`);
  expect(await lees(`${andere.url}/polis${pad}?wsdl`)).toBe(`${andere.url}/polis${pad}`);
  const achterProxy = { 'x-forwarded-proto': 'https', 'x-forwarded-prefix': '/register' };
  expect(await lees(`${andere.bronUrls.polis}${pad}?wsdl`, achterProxy)).toBe(
    `${andere.bronUrls.polis?.replace('http:', 'https:')}/register${pad}`,
  );
  const metTls = `${andere.bronUrls['uwv-dossier']}/suwiml/Diensten/UWVDossierUitkeringen/v0100`;
  expect(leesAdres(await haalTls(`${metTls}?wsdl`, String(andere.ca)))).toBe(metTls);
  await andere.stop();
});

test('all sources can have a port of their own', async () => {
  const andere = await startMocks({ vacatures: 100, eigenPoorten: 'alle' });
  expect(new Set(Object.values(andere.bronUrls)).size).toBe(andere.wereld.bronnen.length);
  expect(getEigenPoorten(andere)).toHaveLength(andere.wereld.bronnen.length);
  await andere.stop();
});

test.each([{ eigenPoorten: ['vum', 'onbekend'] }, { tls: { onbekend: 'verlopen' as const } }])(
  'a source that does not exist is refused: %j',
  async (opties) => {
    await expect(startMocks(opties)).rejects.toThrow(
      /^Ongeldige instelling: er is geen bron onbekend\. Bronnen: .*vum/,
    );
  },
);

test('ports that do not fit above the common port are refused', async () => {
  await expect(startMocks({ poort: 65_535, eigenPoorten: ['rio'] })).rejects.toThrow(
    /^Ongeldige instelling: boven poort 65535 is geen plaats voor 1 eigen poorten$/,
  );
});

test('nothing listens any more when a port is taken', async () => {
  const bezet = await startMocks({ vacatures: 100 });
  await expect(startMocks({ poort: bezet.poort, eigenPoorten: ['rio'] })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(await klop(`http://127.0.0.1:${bezet.poort + 1}/opleidingen`)).toBe('ECONNREFUSED');
  await bezet.stop();
});
