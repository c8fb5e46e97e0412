import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isElfproef } from '../../mocks/elfproef.ts';
import { PERSONAS } from '../../mocks/personas/personas.ts';
import { type Mocks, startMocks } from '../../mocks/start-mocks.ts';
import { haalBurgertoken } from '../../mocks/uitgever/haal-burgertoken.ts';

let mocks: Mocks;

beforeAll(async () => {
  mocks = await startMocks({ vacatures: 100, nu: new Date('2024-03-04T09:00:00Z') });
});

afterAll(() => mocks.stop());

describe('the issuer of a started world', () => {
  test('is handed out: its name, and the key with which the graph opens a BSN', async () => {
    expect(mocks.uitgever.getUrl()).toBe(`${mocks.url}/uitgever`);
    expect(await mocks.uitgever.getOntvangersleutel()).toMatchObject({ kty: 'EC', d: expect.any(String) });
  });

  test('says what it is where RFC 8414 looks for it, at the root, and where OpenID Connect does', async () => {
    const bijWortel = await fetch(`${mocks.url}/.well-known/oauth-authorization-server/uitgever`);
    expect(bijWortel.headers.get('access-control-allow-origin')).toBeNull();
    const { issuer, ...rest } = Object(await bijWortel.json());
    expect(issuer).toBe(mocks.uitgever.getUrl());
    expect(await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()).toEqual({ issuer, ...rest });
  });

  test.each(['', '/', '/oauth-authorization-server', '/oauth-authorization-server/vum', '/openid-configuration'])(
    'answers nothing at /.well-known%s',
    async (pad) => {
      expect((await fetch(`${mocks.url}/.well-known${pad}`)).status).toBe(404);
    },
  );

  test('lives in real time, so that a graph with a clock of its own accepts its tokens while the world stands still', async () => {
    const { access_token } = await haalBurgertoken({
      uitgever: mocks.uitgever.getUrl(),
      persona: 'jan',
      scope: 'openid persoon',
    });
    expect(Math.abs(Number(decodeJwt(access_token).iat) - Date.now() / 1000)).toBeLessThan(30);
    const { headers } = await fetch(`${mocks.uitgever.getUrl()}/jwks`);
    expect(Math.abs(Date.parse(headers.get('date') ?? '') - Date.now())).toBeLessThan(30_000);
    const vanBron = await fetch(`${mocks.url}/rio/`);
    expect(vanBron.headers.get('date')).toBe('Mon, 04 Mar 2024 09:00:00 GMT');
  });
});

test('whatever is asked with the number of a person, no journal, log or refusal says it', async () => {
  const gezegd: string[] = [];
  const hoor = (stuk: string | Uint8Array): boolean => gezegd.push(String(stuk)) > 0;
  const spionnen = [process.stdout, process.stderr].map((stroom) => vi.spyOn(stroom, 'write').mockImplementation(hoor));
  for (const { bsn } of PERSONAS) {
    if (bsn === null) continue;
    const soap = `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><Burgerservicenr>${bsn}</Burgerservicenr></e:Body></e:Envelope>`;
    for (const { id, routes } of mocks.wereld.bronnen) {
      const basis = mocks.bronUrls[id] ?? '';
      const stuur = async (pad: string, init: RequestInit = {}): Promise<void> => {
        const headers = { traceparent: bsn, 'user-agent': bsn, 'x-mock-scenario': `${bsn}=uit` };
        for (const kop of [{}, headers]) {
          const antwoord = await fetch(`${basis}${pad}`, { ...init, headers: kop });
          const tekst = await antwoord.text();
          if (!antwoord.ok) gezegd.push(`${id} ${antwoord.status} ${tekst}`);
        }
      };
      await stuur(`/${bsn}?${bsn}=${bsn}`);
      for (const { pad, method } of routes) {
        if (method !== 'POST') continue;
        for (const body of [soap, JSON.stringify({ [bsn]: [bsn] }), `{"burgerservicenummer": ${bsn}x}`, bsn])
          await stuur(pad, { method, body });
      }
    }
    await fetch(`${mocks.uitgever.getUrl()}/authorize?client_id=${bsn}&login_hint=${bsn}`);
  }
  for (const spion of spionnen) spion.mockRestore();
  const journaal = await (await fetch(`${mocks.url}/__admin/requests?limit=10000`)).text();
  const health = await (await fetch(`${mocks.url}/__admin/health`)).text();
  expect(mocks.wereld.getTotaal()).toBeGreaterThan(PERSONAS.length);
  const nummers = `${journaal}\n${health}\n${gezegd.join('\n')}`.match(/(?<!\d)\d{8,9}(?!\d)/g) ?? [];
  expect(journaal).toContain('***');
  expect(nummers.filter(isElfproef)).toEqual([]);
});
