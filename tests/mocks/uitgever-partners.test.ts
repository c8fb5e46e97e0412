import { base64url, decodeJwt, decodeProtectedHeader, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { DOELEN, PARTNERS, SCOPES } from '../../mocks/personas/partners.ts';
import { createProef, ISSUER, type Proef } from './uitgever-proef.ts';

let proef: Proef;

beforeAll(async () => {
  proef = await createProef();
});

const DOEL = { doel: 'UITVOERING_PARTICIPATIEWET' };

describe('the partners', () => {
  test('have names and numbers of their own, and ask only what exists', () => {
    expect(new Set(PARTNERS.map(({ naam }) => naam)).size).toBe(PARTNERS.length);
    expect(new Set(PARTNERS.map(({ oin }) => oin)).size).toBe(PARTNERS.length);
    for (const { oin, scopes, doelen } of PARTNERS) {
      expect(oin).toMatch(/^00000099\d{12}$/);
      for (const scope of scopes) expect(SCOPES).toHaveProperty([scope]);
      for (const doel of doelen) expect(DOELEN).toHaveProperty([doel]);
    }
  });

  test('cover every scope and every purpose', () => {
    expect(new Set(PARTNERS.flatMap(({ scopes }) => scopes))).toEqual(new Set(Object.keys(SCOPES)));
    expect(new Set(PARTNERS.flatMap(({ doelen }) => doelen))).toEqual(new Set(Object.keys(DOELEN)));
  });

  test.each(PARTNERS)('$naam gets every scope and purpose it may have', async ({ naam, scopes, doelen }) => {
    for (const doel of doelen)
      expect((await proef.alsPartner(naam, { scope: scopes.join(' '), doel })).status, doel).toBe(200);
  });
});

describe('a partner token', () => {
  test('is good for an hour and says who asks, what and for which purpose; there is no refresh token', async () => {
    const { status, headers, body } = await proef.alsPartner('gemeente-rotterdam', DOEL);
    expect({ status, bewaren: headers['cache-control'] }).toEqual({ status: 200, bewaren: 'no-store' });
    const { access_token, ...rest } = JSON.parse(body);
    expect(rest).toEqual({ token_type: 'Bearer', expires_in: 3600, scope: 'uitkeringen:status' });
    expect(decodeProtectedHeader(access_token).typ).toBe('at+jwt');
    const claims = decodeJwt(access_token);
    expect(claims).toMatchObject({
      iss: ISSUER,
      sub: 'gemeente-rotterdam',
      client_id: 'gemeente-rotterdam',
      azp: 'gemeente-rotterdam',
      soort: 'PARTNER',
      oin: '00000099000000001000',
      scope: 'uitkeringen:status',
      doel: 'UITVOERING_PARTICIPATIEWET',
    });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(3600);
  });

  test('has no purpose when none was asked, so that a receiver can be tested on that', async () => {
    const { access_token } = JSON.parse((await proef.alsPartner('uwv')).body);
    expect(decodeJwt(access_token)).not.toHaveProperty('doel');
  });

  test.each([
    [
      'a scope of somebody else',
      { scope: 'uitkeringen:status uitkeringen:bedrag' },
      'invalid_scope',
      'persoon, uitkeringen:status',
    ],
    ['an unknown scope', { scope: 'alles' }, 'invalid_scope', 'persoon, uitkeringen:status'],
    ['no scope', { scope: undefined }, 'invalid_scope', 'persoon, uitkeringen:status'],
    ['openid', { scope: 'openid' }, 'invalid_scope', 'persoon, uitkeringen:status'],
    ['a purpose of somebody else', DOEL, 'invalid_request', 'BEGELEIDING_MET_TOESTEMMING'],
    [
      'two purposes in one',
      { doel: 'BEGELEIDING_MET_TOESTEMMING ARBEIDSBEMIDDELING' },
      'invalid_request',
      'BEGELEIDING_MET_TOESTEMMING',
    ],
  ])('with %s is refused, naming what is valid', async (_, velden, error, geldig) => {
    const { status, body } = await proef.alsPartner('vakbond-gids', velden);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toEqual({ error, error_description: expect.stringContaining(geldig) });
  });

  test('with two purposes is refused', async () => {
    const assertie = await proef.maakAssertie('gemeente-rotterdam');
    const { status, body } = await proef.vraag('POST', '/token', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `grant_type=client_credentials&client_assertion=${assertie}&doel=ARBEIDSBEMIDDELING&doel=UITVOERING_PARTICIPATIEWET`,
    });
    expect({ status, error: JSON.parse(body).error }).toEqual({ status: 400, error: 'invalid_request' });
  });
});

describe('an assertion', () => {
  const sec = () => Math.floor(proef.getNu().getTime() / 1000);

  test.each([
    ['the issuer', ISSUER],
    ['the token endpoint', `${ISSUER}/token`],
    ['the issuer among others', [ISSUER, 'https://iets-anders.example']],
  ])('for %s is good', async (_, aud) => {
    expect((await proef.alsPartner('uwv', {}, { aud })).status).toBe(200);
  });

  test.each([
    ['for another', () => ({ aud: 'https://iets-anders.example' })],
    ['for nobody', () => ({ aud: undefined })],
    ['of another issuer', () => ({ iss: 'gemeente-rotterdam' })],
    ['about another partner', () => ({ sub: 'gemeente-rotterdam' })],
    ['about an unknown partner', () => ({ iss: 'niemand', sub: 'niemand' })],
    ['about a property of every object', () => ({ iss: '__proto__', sub: '__proto__' })],
    ['that expired 31 seconds ago', () => ({ exp: sec() - 31 })],
    ['that never expires', () => ({ exp: undefined })],
    ['that is good for six minutes', () => ({ exp: sec() + 360 })],
    ['that is not good yet', () => ({ nbf: sec() + 60 })],
    ['without jti', () => ({ jti: undefined })],
    ['with an empty jti', () => ({ jti: '' })],
    ['that is longer than any', () => ({ vulling: 'x'.repeat(9000) })],
  ])('%s is refused', async (_, claims) => {
    const { status, headers, body } = await proef.alsPartner('uwv', {}, claims());
    expect({ status, error: JSON.parse(body).error }).toEqual({ status: 401, error: 'invalid_client' });
    expect(headers['www-authenticate']).toContain('error="invalid_client"');
  });

  test('is good once, also when it is shown twice at the same moment', async () => {
    const client_assertion = await proef.maakAssertie('uwv');
    const vraag = () => proef.alsPartner('uwv', { client_assertion });
    expect((await Promise.all([vraag(), vraag()])).map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  test('is good once; the same jti of another partner is another', async () => {
    const client_assertion = await proef.maakAssertie('uwv');
    expect((await proef.alsPartner('uwv', { client_assertion })).status).toBe(200);
    expect((await proef.alsPartner('uwv', { client_assertion })).status).toBe(401);
    const jti = 'van-twee-partners';
    expect((await proef.alsPartner('uwv', {}, { jti })).status).toBe(200);
    expect((await proef.alsPartner('gemeente-rotterdam', {}, { jti })).status).toBe(200);
  });

  const maakNaamloos = (sub: unknown): string =>
    `${base64url.encode('{"alg":"PS256"}')}.${base64url.encode(JSON.stringify({ sub }))}.AAAA`;

  test.each([
    ['signed by nobody', async () => new UnsecuredJWT({ sub: 'uwv', iss: 'uwv' }).encode()],
    [
      'signed with a secret',
      async () =>
        new SignJWT({ sub: 'uwv', iss: 'uwv', aud: ISSUER, exp: sec() + 60, jti: 'a' })
          .setProtectedHeader({ alg: 'HS256' })
          .sign(new TextEncoder().encode('geheim-van-minstens-32-tekens-lang')),
    ],
    [
      'signed with another key',
      async () => {
        const { privateKey } = await generateKeyPair('PS256');
        return new SignJWT({ sub: 'uwv', iss: 'uwv', aud: ISSUER, exp: sec() + 60, jti: 'b' })
          .setProtectedHeader({ alg: 'PS256' })
          .sign(privateKey);
      },
    ],
    ['that is no JWT', async () => 'geen.jwt.dit'],
    ['of whom the name is no text', async () => maakNaamloos({ toString: 1, valueOf: 1 })],
    ['of whom the name is a list', async () => maakNaamloos(['uwv'])],
    ['that is empty', async () => ''],
    ['that was left out', async () => undefined],
  ])('%s is refused', async (_, maak) => {
    expect((await proef.alsPartner('uwv', { client_assertion: await maak() })).status).toBe(401);
  });

  test('of another kind, or beside the name of another partner, is refused', async () => {
    expect((await proef.alsPartner('uwv', { client_assertion_type: 'iets' })).status).toBe(401);
    expect((await proef.alsPartner('uwv', { client_id: 'vakbond-gids' })).status).toBe(401);
    expect((await proef.alsPartner('uwv', { client_id: 'uwv' })).status).toBe(200);
  });
});

test('the key of a partner is handed out, that of nobody is not', async () => {
  const sleutel = await proef.uitgever.getPartnersleutel('uwv');
  expect(sleutel).toMatchObject({ kty: 'RSA', alg: 'PS256', kid: expect.any(String), d: expect.any(String) });
  expect(await proef.uitgever.getPartnersleutel('uwv')).toEqual(sleutel);
  expect(await proef.uitgever.getPartnersleutel('niemand')).toBeNull();
});
