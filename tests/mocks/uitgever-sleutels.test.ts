import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { calculateJwkThumbprint, createLocalJWKSet, createRemoteJWKSet, type JWTVerifyOptions, jwtVerify } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FoutToken } from '../../mocks/uitgever/fout-token.ts';
import { FOUTE_TOKENS } from '../../mocks/uitgever/foute-tokens.ts';
import { createProef, ISSUER, type Proef } from './uitgever-proef.ts';

const SOORTEN = Object.entries<FoutToken>(FOUTE_TOKENS).map(([soort, fout]) => ({ soort, ...fout }));

let proef: Proef;

beforeAll(async () => {
  proef = await createProef();
});

/** What a receiver tells its JWT library. */
const getRegels = (nu: Date): JWTVerifyOptions => ({
  algorithms: ['PS256'],
  issuer: ISSUER,
  audience: 'https://loketgraaf.example/graphql',
  typ: 'at+jwt',
  requiredClaims: ['exp', 'iat', 'jti', 'sub', 'azp'],
  clockTolerance: 30,
  maxTokenAge: '6h',
  currentDate: nu,
});

const controleer = async (token: string, van = proef) =>
  jwtVerify(token, createLocalJWKSet(await van.getSleutels()), getRegels(van.getNu()));

const maak = async (fout: FoutToken) =>
  fout.maak({
    uitgever: proef.uitgever,
    goed: await proef.getToegang(),
    sleutels: await proef.getSleutels(),
    nu: proef.getNu(),
  });

describe('what a receiver makes of a token', () => {
  test('good ones are accepted, of a citizen, an employer and a partner', async () => {
    expect((await controleer(await proef.getToegang())).payload.soort).toBe('BURGER');
    const werkgever = await proef.getToegang({ login_hint: 'fatima', scope: 'openid' });
    expect((await controleer(werkgever)).payload.soort).toBe('WERKGEVER');
    const partner = JSON.parse((await proef.alsPartner('uwv')).body).access_token;
    expect((await controleer(partner)).payload.soort).toBe('PARTNER');
  });

  test('the ID token of the same login is refused', async () => {
    const { id_token } = JSON.parse((await proef.wissel()).body);
    await expect(controleer(id_token)).rejects.toThrow(/"(aud|typ)"/);
  });

  test.each(SOORTEN.filter(({ ziet }) => ziet === 'BIBLIOTHEEK'))(
    '$soort is refused by the library: $waarom',
    async (fout) => {
      await expect(controleer(await maak(fout))).rejects.toThrow();
    },
  );

  test.each(SOORTEN.filter(({ ziet }) => ziet === 'ONTVANGER'))(
    '$soort passes the library, so that the receiver has to look itself: $waarom',
    async (fout) => {
      await expect(controleer(await maak(fout))).resolves.toHaveProperty('payload');
    },
  );

  test('each wrong token is refused for what is wrong with it and nothing else', async () => {
    const redenen: Readonly<Record<string, RegExp>> = {
      verlopen: /"exp"/,
      nogNietGeldig: /"nbf"/,
      uitDeToekomst: /"iat"/,
      zonderExp: /"exp"/,
      expAlsTekst: /"exp"/,
      anderDoelwit: /"aud"/,
      zonderDoelwit: /"aud"/,
      andereUitgever: /"iss"/,
      verkeerdTyp: /"typ"/,
      onbekendeSleutel: /no applicable key/,
      sleutelAlsPad: /no applicable key/,
      zonderHandtekening: /"alg"/,
      publiekeSleutelAlsGeheim: /"alg"/,
      anderAlgoritme: /"alg"/,
      eigenSleutel: /signature/,
      gewijzigdeInhoud: /signature/,
      versleuteld: /Invalid Compact JWS/,
    };
    for (const fout of SOORTEN) {
      const reden = redenen[fout.soort];
      if (reden) await expect(controleer(await maak(fout)), fout.soort).rejects.toThrow(reden);
    }
  });

  test('a good token is refused 31 seconds after it expired, and still accepted 29 seconds after', async () => {
    const token = await proef.getToegang();
    proef.wacht(900 + 29);
    await expect(controleer(token)).resolves.toHaveProperty('payload');
    proef.wacht(2);
    await expect(controleer(token)).rejects.toThrow(/"exp"/);
  });
});

describe('the keys', () => {
  let vers: Proef;
  beforeEach(async () => {
    vers = await createProef();
  });

  test('are public halves under their thumbprint, to be kept five minutes', async () => {
    const antwoord = await vers.vraag('GET', '/jwks');
    expect(antwoord.headers['cache-control']).toBe('public, max-age=300');
    for (const sleutel of JSON.parse(antwoord.body).keys) {
      expect(Object.keys(sleutel).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
      expect(sleutel).toMatchObject({
        kty: 'RSA',
        alg: 'PS256',
        use: 'sig',
        kid: await calculateJwkThumbprint(sleutel),
      });
    }
  });

  test('rotate: a token stays good with the keys of the next round, not with those of the round after', async () => {
    const token = await vers.getToegang();
    await vers.uitgever.roteer();
    await expect(controleer(token, vers)).resolves.toHaveProperty('payload');
    await vers.uitgever.roteer();
    await expect(controleer(token, vers)).rejects.toThrow(/no applicable key/);
  });

  test('are announced: who kept the keys of before a rotation can check what is signed after it', async () => {
    const bewaard = createLocalJWKSet(await vers.getSleutels());
    await vers.uitgever.roteer();
    const token = await vers.getToegang();
    await expect(jwtVerify(token, bewaard, getRegels(vers.getNu()))).resolves.toHaveProperty('payload');
  });

  test('are two at first, three from the first rotation on, and never the same twice', async () => {
    const gezien = new Set<string>();
    for (const aantal of [2, 3, 3]) {
      const { keys } = await vers.getSleutels();
      expect(keys).toHaveLength(aantal);
      for (const { kid } of keys) gezien.add(String(kid));
      await vers.uitgever.roteer();
    }
    expect(gezien.size).toBe(4);
  });
});

describe('over HTTP', () => {
  let server: Server;
  let url: string;
  let opgehaald = 0;

  beforeAll(async () => {
    server = createServer((incoming, outgoing) => {
      opgehaald += 1;
      const vraag = {
        method: incoming.method ?? '',
        pad: incoming.url ?? '',
        query: new URLSearchParams(),
        headers: {},
        body: '',
      };
      proef.uitgever.antwoord(vraag).then(({ status, headers, body }) => outgoing.writeHead(status, headers).end(body));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const adres = server.address();
    url = `http://127.0.0.1:${typeof adres === 'object' ? adres?.port : adres}`;
  });

  afterAll(() => void server.close());

  test('a library that fetches the keys accepts a token, and fetches again when a key is unknown, after a cool-down', async () => {
    const sleutels = createRemoteJWKSet(new URL(`${url}/jwks`), { cooldownDuration: 30_000 });
    const regels = getRegels(proef.getNu());
    await expect(jwtVerify(await proef.getToegang(), sleutels, regels)).resolves.toHaveProperty('payload');
    for (let keer = 0; keer < 5; keer += 1)
      await expect(jwtVerify(await maak(FOUTE_TOKENS.onbekendeSleutel), sleutels, regels)).rejects.toThrow(
        /no applicable key/,
      );
    expect(opgehaald).toBe(1);
  });
});
