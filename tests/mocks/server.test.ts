import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { mocks } from '../../mocks/index.ts';
import { getMockUrl, installeerMocks } from '../../mocks/nock.ts';
import { startMocks } from '../../mocks/start-mocks.ts';

const WORTEL = fileURLToPath(new URL('../../', import.meta.url));
const PARTIJEN = { 'x-vum-fromparty': '00000001003214345000', 'x-vum-toparty': '00000001802327497000' };
const soap = (
  namespace: string,
  element: string,
): string => `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>
  <smls:${element} xmlns:smls="${namespace}"><Burgerservicenr>123456782</Burgerservicenr>
  </smls:${element}></soapenv:Body></soapenv:Envelope>`;

interface Vraag {
  readonly bron: string;
  readonly method?: string;
  readonly pad: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

let server: Awaited<ReturnType<typeof startMocks>>;

beforeAll(async () => {
  server = await startMocks();
});

afterAll(() => server.stop());

afterEach(() => server.wereld.herstel());

const isGezond = async () => (await fetch(`${server.url}/__admin/health`)).status === 200;

const viaUrl = async (basis: string, { method = 'GET', pad, headers = {}, body }: Vraag) => {
  const response = await fetch(`${basis}${pad}`, { method, headers, ...(body !== undefined && { body }) });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    gesimuleerd: response.headers.get('x-gesimuleerd'),
    // Not as text(): that takes the byte order mark away.
    body: Buffer.from(await response.arrayBuffer()).toString('utf8'),
  };
};

const viaWereld = ({ bron, method = 'GET', pad, headers = {}, body = '' }: Vraag) => {
  const url = new URL(`${getMockUrl(bron)}${pad}`);
  const response = createMockWereld(mocks).antwoord(bron, {
    method,
    pad: url.pathname,
    query: url.searchParams,
    headers,
    body,
  });
  return {
    status: response?.status,
    type: response?.headers['content-type'],
    gesimuleerd: response?.headers['x-gesimuleerd'],
    body: response?.body,
  };
};

describe('one answer over HTTP, through nock and from the world itself', () => {
  const VRAGEN: readonly (Vraag & { readonly status: number })[] = [
    {
      bron: 'vum',
      method: 'POST',
      pad: '/vacatures/matches',
      headers: { ...PARTIJEN, 'content-type': 'application/json' },
      body: '{"selectiegebied":{"postcode":"3011","afstand":10}}',
      status: 200,
    },
    {
      bron: 'setu',
      pad: '/purchase-to-pay/staffing-order/request-for-quotation?limit=2',
      headers: { setuversionid: '2.0' },
      status: 200,
    },
    {
      bron: 'samenwerkende-catalogi',
      pad: '/sru/Search?version=1.2&operation=searchRetrieve&x-connection=sc&maximumRecords=2&query=subject%3D%22Werk%22',
      status: 200,
    },
    { bron: 'sectorbank', pad: '/v1/vacatures', status: 200 },
    { bron: 'competentnl-normen', pad: '/v1/educational-norms?pageSize=2', headers: { apikey: 'proef' }, status: 200 },
    { bron: 'cao-register', pad: '/v1/caos', status: 200 },
    { bron: 'edudex', pad: '/directory.xml', status: 200 },
    { bron: 'loopbaanpaden', pad: '/v1/loopbaanpaden', status: 200 },
    { bron: 'oo-fondsen', pad: '/bestanden', status: 200 },
    { bron: 'ooapi', pad: '/organizations', status: 200 },
    { bron: 'open-match', pad: '/bestanden', status: 200 },
    { bron: 'spanningsindicator', pad: '/bestanden', status: 200 },
    { bron: 'rio', pad: '/aangeboden-opleidingen?page=1&pageSize=5', status: 200 },
    {
      bron: 'dennis',
      pad: '/api/v1/instrument/list?perPage=2',
      headers: { authorization: 'Bearer proef' },
      status: 200,
    },
    { bron: 'eva', pad: '/api/v1/instrument/list?perPage=2', headers: { authorization: 'Bearer proef' }, status: 200 },
    { bron: 'regelingen-rijk', pad: '/v1/regelingen?pageSize=3', status: 200 },
    { bron: 'competentnl', pad: '/v1/skills?searchTerm=caf%C3%A9+te', headers: { apikey: 'proef' }, status: 200 },
    {
      bron: 'bijstandsregelingen',
      method: 'POST',
      pad: '/suwiml/Diensten/Bijstandsregelingen/v0500',
      headers: {
        'content-type': 'text/xml; charset=utf-8',
        soapaction: '"http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen-v0500/BijstandsregelingenInfo"',
      },
      body: soap('http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen/v0500', 'BijstandsregelingenInfo'),
      status: 200,
    },
    {
      bron: 'uwv-dossier',
      method: 'POST',
      pad: '/suwiml/Diensten/UWVDossierUitkeringen/v0100',
      headers: {
        'content-type': 'text/xml; charset=utf-8',
        soapaction: 'http://uwv-dossier.example/SuwiML/Diensten/UWVDossierUitkeringen-v0100/UWVUitkeringenInfo',
      },
      body: soap('http://uwv-dossier.example/SuwiML/Diensten/UWVDossierUitkeringen/v0100', 'UWVUitkeringenInfo'),
      status: 200,
    },
    {
      bron: 'polis',
      method: 'POST',
      pad: '/suwiml/Diensten/UWVDossierInkomstenGSD/v0200',
      headers: {
        'content-type': 'text/xml; charset=utf-8',
        soapaction: 'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD-v0200/UWVPersoonsIkvInfo',
      },
      body: soap('http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD/v0200', 'UWVPersoonsIkvInfo'),
      status: 200,
    },
    {
      bron: 'brp',
      method: 'POST',
      pad: '/haalcentraal/api/brp/personen',
      headers: { 'content-type': 'application/json' },
      body: '{"type":"RaadpleegMetBurgerservicenummer","burgerservicenummer":["123456782"],"fields":["leeftijd"]}',
      status: 200,
    },
    { bron: 'werkcentra', pad: '/v1/werkcentra/AM22/diensten', status: 200 },
    { bron: 'werkcentra', pad: '/v1/werkcentra/AM04', status: 404 },
    { bron: 'vum', pad: '/vacatures/VUM-weg', headers: PARTIJEN, status: 404 },
    { bron: 'eva', pad: '/api/v1/region/list', status: 401 },
    { bron: 'rio', pad: '/bestaat-niet', status: 404 },
    { bron: 'rio', pad: '/opleidingen/%E0%A4%A', status: 400 },
    { bron: 'rio', method: 'PUT', pad: '/opleidingen', body: '{}', status: 405 },
    { bron: 'vum', method: 'DELETE', pad: '/vacatures/VUM-weg', headers: PARTIJEN, status: 405 },
    { bron: 'regelingen-rijk', method: 'HEAD', pad: '/v1/regelingen', status: 405 },
  ];

  test.each(VRAGEN)('$bron $method $pad gives $status', async ({ status, ...vraag }) => {
    installeerMocks(createMockWereld(mocks));
    const [http, nock] = [
      await viaUrl(`${server.url}/${vraag.bron}`, vraag),
      await viaUrl(getMockUrl(vraag.bron), vraag),
    ];
    const wereld = { ...viaWereld(vraag), ...(vraag.method === 'HEAD' && { body: '' }) };
    expect(http).toMatchObject({ status, gesimuleerd: 'true' });
    expect(http).toEqual(wereld);
    expect(nock).toEqual(wereld);
  });

  test('asks every source for something it can answer', () => {
    const bronnen = VRAGEN.flatMap(({ bron, status }) => (status === 200 ? [bron] : []));
    expect(new Set(bronnen)).toEqual(new Set(mocks.map(({ id }) => id)));
  });
});

describe('the server', () => {
  test('breaks the connection of a source that is off, and answers again after that', async () => {
    server.wereld.zetScenario('rio', 'uit');
    await expect(fetch(`${server.url}/rio/opleidingen`)).rejects.toThrow();
    expect((await fetch(`${server.url}/regelingen-rijk/v1/regelingen`)).status).toBe(200);
    server.wereld.zetScenario('rio', 'gezond');
    expect((await fetch(`${server.url}/rio/opleidingen`)).status).toBe(200);
  });

  test.each(['/onbekend/dingen', '/', '/VUM/vacatures', '//vum/vacatures'])('names the sources at %s', async (pad) => {
    const { status, type, gesimuleerd, body } = await viaUrl(server.url, { bron: '', pad });
    expect([status, type, gesimuleerd]).toEqual([404, 'application/problem+json', 'true']);
    for (const { id } of mocks) expect(JSON.parse(body).detail).toContain(id);
  });

  test('takes a megabyte, refuses more, and lives on', async () => {
    const stuur = (bytes: number) =>
      fetch(`${server.url}/vum/vacatures/matches`, { method: 'POST', headers: PARTIJEN, body: 'x'.repeat(bytes) });
    expect((await stuur(1_048_576)).status).toBe(400);
    expect((await stuur(1_048_577)).status).toBe(413);
    expect((await stuur(20_000_000)).status).toBe(413);
    expect(await isGezond()).toBe(true);
  });

  test.each([
    ['an address that is none', 'GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['two slashes', 'GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 404 /],
    ['no HTTP', 'hallo\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['half a question', 'POST /vum/vacatures/matches HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{', /^$/],
  ])('survives %s', async (_geval, tekst, antwoord) => {
    const verbinding = connect(server.poort, '127.0.0.1');
    let gelezen = '';
    verbinding.setEncoding('utf8').on('data', (deel) => {
      gelezen += deel;
    });
    verbinding.write(tekst);
    if (tekst.endsWith('{')) setTimeout(() => verbinding.destroy(), 50);
    await once(verbinding, 'close');
    expect(gelezen).toMatch(antwoord);
    expect(await isGezond()).toBe(true);
  });
});

describe('what stands beside the sources', () => {
  const VAN_MENS = { accept: 'text/html,application/xhtml+xml' };

  test.each(['/', '/__admin'])('leads a person from %s to the page', async (pad) => {
    const { status, headers } = await fetch(`${server.url}${pad}`, { headers: VAN_MENS, redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, '/__admin/']);
    expect((await fetch(`${server.url}${pad}`, { headers: VAN_MENS })).headers.get('content-type')).toMatch(
      /^text\/html/,
    );
  });

  test('is an issuer of tokens that gives this server as its address', async () => {
    const { body } = await viaUrl(server.url, { bron: '', pad: '/uitgever/.well-known/openid-configuration' });
    expect(JSON.parse(body)).toMatchObject({
      issuer: `${server.url}/uitgever`,
      jwks_uri: expect.stringContaining(`${server.url}/uitgever/`),
    });
  });

  test('is an admin API that switches the same world, for this machine or for who has the token', async () => {
    const stuur = (url: string, headers = {}) =>
      fetch(`${url}/__admin/scenarios`, { method: 'PUT', headers, body: '{"vum":"uit"}' });
    expect((await stuur(server.url, { 'content-type': 'application/json' })).status).toBe(200);
    expect(server.wereld.getScenario('vum')).toBe('uit');
    const token = 'een-token-van-test';
    const andere = await startMocks({ vacatures: 100, adminToken: token });
    const json = { 'content-type': 'application/json' };
    expect((await stuur(andere.url, json)).status).toBe(401);
    expect((await stuur(andere.url, { ...json, authorization: `Bearer ${token}` })).status).toBe(200);
    expect(andere.wereld.getScenario('vum')).toBe('uit');
    await andere.stop();
  });

  test('makes the data anew with another number of vacancies, and makes it ready', async () => {
    const andere = await startMocks({ vacatures: 100 });
    await fetch(`${andere.url}/__admin/settings`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"vacatures":300}',
    });
    const vum = andere.wereld.bronnen.find(({ id }) => id === 'vum');
    expect(vum?.voorbereiding?.omvang).toBe(60);
    await expect.poll(() => vum?.voorbereiding?.werk(0)).toBe(60);
    await andere.stop();
  });
});

describe('the start', () => {
  test('takes a free port, listens on loopback, and is gone after a stop', async () => {
    const andere = await startMocks();
    expect(andere.url).toBe(`http://127.0.0.1:${andere.poort}`);
    expect(andere.poort).not.toBe(server.poort);
    await fetch(`${andere.url}/rio/opleidingen`);
    await andere.stop();
    await expect(fetch(`${andere.url}/rio/opleidingen`)).rejects.toThrow();
  });

  test('has as many vacancies as it is told', async () => {
    const andere = await startMocks({ vacatures: 300 });
    const { body } = await viaUrl(`${andere.url}/setu`, {
      bron: 'setu',
      pad: '/purchase-to-pay/staffing-order/request-for-quotation?limit=1',
      headers: { setuVersionId: '2.0' },
    });
    expect(body).toContain('<feed:totalCount>150</feed:totalCount>');
    await andere.stop();
  });

  test('keeps the scenarios of two servers apart', async () => {
    const andere = await startMocks();
    server.wereld.zetScenario('vum', 'uit');
    expect(andere.wereld.getScenario('vum')).toBe('gezond');
    await andere.stop();
  });

  test('rejects when the port is in use', async () => {
    await expect(startMocks({ poort: server.poort })).rejects.toMatchObject({ code: 'EADDRINUSE', port: server.poort });
  });

  test.each([
    [
      'a port in use',
      () => String(server.poort),
      () => `Poort ${server.poort} is al in gebruik. Kies een andere met MOCKS_PORT.\n`,
    ],
    ['a port that is no port', () => 'abc', () => 'Ongeldige instelling: MOCKS_PORT is geen poort\n'],
  ])('of the process ends with one clear line on %s', async (_geval, poort, regel) => {
    const { code, stderr } = await new Promise<{ code: number | null; stderr: string }>((resolve) => {
      const kind = execFile(
        process.execPath,
        ['mocks/main.ts'],
        { cwd: WORTEL, env: { ...process.env, MOCKS_PORT: poort() } },
        (_fout, _stdout, stderr) => resolve({ code: kind.exitCode, stderr }),
      );
    });
    expect(code).toBe(1);
    expect(stderr).toBe(regel());
  });
});
