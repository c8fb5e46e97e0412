import { compactDecrypt, decodeJwt, decodeProtectedHeader } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { getPersona, PERSONAS } from '../../mocks/personas/personas.ts';
import { CHALLENGE, createProef, INLOGVRAAG, ISSUER, leesTerug, type Proef, TERUG } from './uitgever-proef.ts';

let proef: Proef;

beforeAll(async () => {
  proef = await createProef();
});

const NUMMERS = PERSONAS.flatMap(({ bsn }) => (bsn === null ? [] : [bsn]));

describe('what the issuer says of itself', () => {
  test('is the same under both names and true: every endpoint answers, every scope is granted', async () => {
    const metadata = await proef.vraag('GET', '/.well-known/openid-configuration');
    expect((await proef.vraag('GET', '/.well-known/oauth-authorization-server')).body).toBe(metadata.body);
    const gezegd = JSON.parse(metadata.body);
    expect(gezegd.issuer).toBe(ISSUER);
    for (const naam of ['authorization_endpoint', 'token_endpoint', 'jwks_uri']) {
      const pad = gezegd[naam].slice(ISSUER.length);
      expect((await proef.vraag('PUT', pad)).status, naam).toBe(405);
    }
    const { code } = leesTerug(await proef.authorize({ scope: gezegd.scopes_supported.join(' ') }));
    expect(JSON.parse((await proef.wissel({ code })).body).scope).toBe(gezegd.scopes_supported.join(' '));
    for (const alg of gezegd.token_endpoint_auth_signing_alg_values_supported)
      expect((await proef.alsPartner('uwv', {}, {}, { alg })).status, alg).toBe(200);
    for (const soort of gezegd.grant_types_supported)
      expect(JSON.parse((await proef.token({ grant_type: soort })).body).error, soort).not.toBe(
        'unsupported_grant_type',
      );
  });

  test('offers only levels that somebody can log in with', async () => {
    const { acr_values_supported } = JSON.parse((await proef.vraag('GET', '/.well-known/openid-configuration')).body);
    for (const acr of acr_values_supported) {
      const login_hint = acr.includes('eidas') ? 'jan' : 'fatima';
      const code = await proef.getCode({ login_hint, scope: 'openid', acr_values: acr });
      expect(decodeJwt(JSON.parse((await proef.wissel({ code })).body).access_token).acr).toBe(acr);
    }
  });

  test.each([
    ['GET', '/bestaat-niet', 404],
    ['GET', '/constructor', 404],
    ['GET', '/token', 405],
    ['DELETE', '/jwks', 405],
  ])('answers %s %s with %i', async (method, pad, status) => {
    expect((await proef.vraag(method, pad)).status).toBe(status);
  });

  test.each([
    ['http://127.0.0.1:5173', true],
    ['https://mijn-loket.example', true],
    ['https://iemand-anders.example', false],
    ['null', false],
  ])('lets a page of %s read the answer: %s', async (origin, mag) => {
    const { headers } = await proef.vraag('GET', '/jwks', { headers: { origin } });
    expect(headers['access-control-allow-origin']).toBe(mag ? origin : undefined);
    expect(headers.vary).toBe('Origin');
  });

  test('lets no page read where a login leads to: that is for the address it leads to (RFC 9700)', async () => {
    const { status, headers } = await proef.authorize({}, { origin: 'http://127.0.0.1:5173' });
    expect(status).toBe(303);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('tells the time that its tokens tell', async () => {
    const { headers } = await proef.vraag('GET', '/jwks');
    expect(headers.date).toBe(proef.getNu().toUTCString());
  });

  test.each([
    [16_384, 400],
    [16_385, 413],
  ])('reads a body of %i bytes: %i', async (bytes, status) => {
    for (const pad of ['/authorize', '/token'])
      expect((await proef.vraag('POST', pad, { body: 'x=y'.padEnd(bytes, 'z') })).status, pad).toBe(status);
  });
});

describe('a citizen logs in', () => {
  test('and the client gets its code, its state and the name of the issuer', async () => {
    const antwoord = await proef.authorize();
    expect(antwoord.status).toBe(303);
    expect(antwoord.headers.location).toMatch(/^http:\/\/127\.0\.0\.1:5173\/terug\?/);
    expect(antwoord.headers['cache-control']).toBe('no-store');
    expect(leesTerug(antwoord)).toEqual({ code: expect.stringMatching(/^[\w-]{43}$/), state: 'toestand', iss: ISSUER });
  });

  test('and gets an access token for a quarter of an hour, with level, scopes and a BSN that only the graph can read', async () => {
    const { status, headers, body } = await proef.wissel();
    expect({ status, bewaren: headers['cache-control'] }).toEqual({ status: 200, bewaren: 'no-store' });
    const antwoord = JSON.parse(body);
    expect(antwoord).toMatchObject({ token_type: 'Bearer', expires_in: 900, scope: INLOGVRAAG.scope });
    expect(antwoord).not.toHaveProperty('refresh_token');
    expect(decodeProtectedHeader(antwoord.access_token)).toMatchObject({ typ: 'at+jwt', alg: 'PS256' });
    const claims = decodeJwt(antwoord.access_token);
    expect(claims).toMatchObject({
      iss: ISSUER,
      aud: 'https://loketgraaf.example/graphql',
      client_id: 'mijn-loket',
      azp: 'mijn-loket',
      scope: INLOGVRAAG.scope,
      soort: 'BURGER',
      acr: 'http://eidas.europa.eu/LoA/substantial',
      jti: expect.any(String),
    });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(900);
    expect(claims.nbf).toBe(claims.iat);
    const sleutel = await proef.uitgever.getOntvangersleutel();
    const { plaintext } = await compactDecrypt(String(claims.bsn), sleutel);
    expect(new TextDecoder().decode(plaintext)).toBe(getPersona('jan')?.bsn);
  });

  test('and the client gets an ID token with its nonce, made for the client and without the BSN', async () => {
    const { id_token } = JSON.parse((await proef.wissel()).body);
    expect(decodeProtectedHeader(id_token).typ).toBe('JWT');
    const claims = decodeJwt(id_token);
    expect(claims).toMatchObject({ aud: 'mijn-loket', nonce: 'eenmalig' });
    expect(claims).not.toHaveProperty('bsn');
    expect(claims).not.toHaveProperty('scope');
    expect(Number(claims.exp) - Number(claims.iat)).toBe(300);
  });

  test('without openid: an access token and no ID token; with openid alone: no BSN', async () => {
    const zonder = JSON.parse(
      (await proef.wissel({ code: await proef.getCode({ scope: 'persoon', nonce: undefined }) })).body,
    );
    expect(zonder).not.toHaveProperty('id_token');
    expect(decodeJwt(await proef.getToegang({ scope: 'openid' }))).not.toHaveProperty('bsn');
  });

  test('and is somebody else to every client, and the same person to the same client, also at a second issuer of that seed', async () => {
    const getSub = async (van: Proef, clientId: string) => {
      const code = await van.getCode({ client_id: clientId });
      return decodeJwt(JSON.parse((await van.wissel({ code, client_id: clientId })).body).access_token).sub;
    };
    const hier = await getSub(proef, 'mijn-loket');
    expect(await getSub(proef, 'mijn-loket')).toBe(hier);
    expect(await getSub(proef, 'proef-app')).not.toBe(hier);
    expect(await getSub(await createProef(), 'mijn-loket')).toBe(hier);
    expect(await getSub(await createProef({ zaad: 'anders' }), 'mijn-loket')).not.toBe(hier);
  });

  test('by POST too', async () => {
    const body = String(new URLSearchParams(INLOGVRAAG));
    expect(leesTerug(await proef.vraag('POST', '/authorize', { body }))).toHaveProperty('code');
  });
});

test('an employer logs in for a company, at EH3, and has no BSN', async () => {
  const code = await proef.getCode({ login_hint: 'fatima', scope: 'openid' });
  const claims = decodeJwt(JSON.parse((await proef.wissel({ code })).body).access_token);
  expect(claims).toMatchObject({
    soort: 'WERKGEVER',
    acr: 'urn:etoegang:core:assurance-class:loa3',
    represents: { sub: getPersona('fatima')?.kvkNummer, sub_id_type: 'urn:nl-eid-gdi:1.0:id:KvKnr' },
  });
  expect(claims).not.toHaveProperty('bsn');
});

describe('the page', () => {
  const PAGINA = { prompt: undefined, login_hint: undefined };

  test('says that it is a mock, lists everybody who can log in, and runs nothing', async () => {
    const { status, headers, body } = await proef.authorize(PAGINA);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect(body).toContain('<html lang="nl">');
    expect(body).toContain('Dit is een nabootsing.');
    expect(body).not.toContain('<script');
    for (const { roepnaam } of PERSONAS) expect(body).toContain(`>${roepnaam}</a>`);
  });

  test('has a link for each persona that leads back to the client', async () => {
    const { body } = await proef.authorize(PAGINA);
    const [, link = ''] = /<a href="([^"]+login_hint=anne[^"]*)"/.exec(body) ?? [];
    const query = new URLSearchParams(link.replaceAll('&amp;', '&').slice(1));
    expect(leesTerug(await proef.vraag('GET', '/authorize', { query }))).toMatchObject({
      code: expect.any(String),
      state: 'toestand',
    });
  });

  test('shows only whom the client asked for, and a way out', async () => {
    const { body } = await proef.authorize({ prompt: undefined });
    expect(body).toContain('>Jan</a>');
    expect(body).not.toContain('>Anne</a>');
    expect(body).toContain('error=access_denied');
  });

  test('writes what was sent as text', async () => {
    const { body } = await proef.authorize({ ...PAGINA, state: '"><script>alert(1)</script>' });
    expect(body).not.toContain('<script');
  });

  test('asks again in its links what it knows, and nothing that was sent beside it', async () => {
    const { body } = await proef.authorize({ ...PAGINA, ballast: 'x'.repeat(1_000), login_hints: 'jan' });
    expect(body).toContain('state=toestand');
    expect(body).not.toMatch(/ballast|xxx|login_hints/);
  });

  test('lists nobody without a number to log in with', async () => {
    const jan = getPersona('jan');
    if (!jan) throw new TypeError('jan is a persona');
    const klein = await createProef({
      personas: [jan, { ...jan, naam: 'onbekende', roepnaam: 'Onbekende', bsn: null }],
    });
    expect((await klein.authorize(PAGINA)).body).not.toContain('Onbekende');
    expect(JSON.parse((await klein.authorize({ login_hint: 'onbekende' })).body).error_description).toContain(
      'Geldig zijn: jan.',
    );
  });
});

describe('a request to log in that is refused', () => {
  test.each([
    ['another response type', { response_type: 'token' }, 'unsupported_response_type'],
    ['no response type', { response_type: undefined }, 'unsupported_response_type'],
    ['a response in a fragment', { response_mode: 'fragment' }, 'invalid_request'],
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['PKCE without a method, which means plain', { code_challenge_method: undefined }, 'invalid_request'],
    ['PKCE with plain', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['a challenge that is no SHA-256', { code_challenge: CHALLENGE.slice(1) }, 'invalid_request'],
    ['no scope', { scope: undefined }, 'invalid_scope'],
    ['an unknown scope', { scope: 'openid alles' }, 'invalid_scope'],
    ['a scope of citizens for an employer', { login_hint: 'fatima' }, 'invalid_scope'],
    ['openid without nonce', { nonce: undefined }, 'invalid_request'],
    ['no page and nobody named', { login_hint: undefined }, 'login_required'],
    ['an unknown prompt', { prompt: 'consent' }, 'invalid_request'],
    [
      'a level of employers for a citizen',
      { acr_values: 'urn:etoegang:core:assurance-class:loa3' },
      'unmet_authentication_requirements',
    ],
    ['a request object', { request: 'eyJ' }, 'request_not_supported'],
    ['a request object elsewhere', { request_uri: 'https://iets.example' }, 'request_uri_not_supported'],
  ])('%s: told to the client, with its state', async (_, velden, error) => {
    const antwoord = await proef.authorize(velden);
    expect(antwoord.status).toBe(303);
    expect(leesTerug(antwoord)).toMatchObject({ error, state: 'toestand', iss: ISSUER });
    expect(leesTerug(antwoord)).not.toHaveProperty('code');
  });

  test.each([
    ['an unknown client', { client_id: 'niemand' }, 'mijn-loket, proef-app'],
    ['no client', { client_id: undefined }, 'client_id ontbreekt'],
    ['no address', { redirect_uri: undefined }, 'redirect_uri ontbreekt'],
    [
      'an address of another client',
      { redirect_uri: 'https://proef-app.example/terug' },
      'https://mijn-loket.example/terug',
    ],
    ['an address that only starts right', { redirect_uri: 'https://mijn-loket.example/terug/verder' }, 'Geldig zijn'],
    ['a host that only starts as loopback', { redirect_uri: 'http://127.0.0.1.iets.example/terug' }, 'Geldig zijn'],
    ['loopback as a user name', { redirect_uri: 'http://127.0.0.1@iets.example/terug' }, 'Geldig zijn'],
    ['loopback with a fragment', { redirect_uri: `${TERUG}#deel` }, 'Geldig zijn'],
    ['loopback with an empty fragment', { redirect_uri: `${TERUG}#` }, 'Geldig zijn'],
    ['loopback before a backslash', { redirect_uri: 'http://127.0.0.1\\@iets.example/terug' }, 'Geldig zijn'],
    ['loopback as one number', { redirect_uri: 'http://2130706433/terug' }, 'Geldig zijn'],
    ['loopback in hexadecimal', { redirect_uri: 'http://0x7f.1/terug' }, 'Geldig zijn'],
    ['loopback in other digits', { redirect_uri: 'http://①27.0.0.1/terug' }, 'Geldig zijn'],
    ['loopback as IPv4 in IPv6', { redirect_uri: 'http://[::ffff:127.0.0.1]/terug' }, 'Geldig zijn'],
    ['loopback by half an address', { redirect_uri: 'http:127.0.0.1/terug' }, 'Geldig zijn'],
    ['loopback in capitals', { redirect_uri: 'HTTP://LOCALHOST/terug' }, 'Geldig zijn'],
    ['loopback on no port', { redirect_uri: 'http://127.0.0.1:65536/terug' }, 'Geldig zijn'],
    ['loopback with a line end', { redirect_uri: 'http://127.0.0.1/terug\r\nset-cookie: a=b' }, 'Geldig zijn'],
    ['loopback with TLS', { redirect_uri: 'https://127.0.0.1/terug' }, 'Geldig zijn'],
    ['a host that is not quite local', { redirect_uri: 'http://localhost./terug' }, 'Geldig zijn'],
    ['a host that starts local', { redirect_uri: 'http://localhost.iets.example/terug' }, 'Geldig zijn'],
    ['its own address in capitals', { redirect_uri: 'https://MIJN-loket.example/terug' }, 'Geldig zijn'],
    ['its own address with its port', { redirect_uri: 'https://mijn-loket.example:443/terug' }, 'Geldig zijn'],
    ['its own address with a query', { redirect_uri: 'https://mijn-loket.example/terug?' }, 'Geldig zijn'],
    ['a scheme that runs', { redirect_uri: 'javascript:alert(1)' }, 'Geldig zijn'],
    ['an unknown persona', { login_hint: 'niemand' }, 'Geldig zijn: jan, anne'],
    ['a number as persona', { login_hint: '999993549' }, 'Geldig zijn: jan, anne'],
  ])('%s: told to who asks, and nobody is sent anywhere', async (_, velden, tekst) => {
    const antwoord = await proef.authorize(velden);
    expect(antwoord.status).toBe(400);
    expect(antwoord.headers).not.toHaveProperty('location');
    expect(JSON.parse(antwoord.body)).toEqual({
      error: 'invalid_request',
      error_description: expect.stringContaining(tekst),
    });
  });

  test('a state that would be a header stays in the address', async () => {
    const { headers } = await proef.authorize({ state: 'a\r\nset-cookie: b=c' });
    expect(headers.location).toContain('state=a%0D%0Aset-cookie%3A+b%3Dc');
    expect(headers.location).not.toMatch(/[^!-~]/);
  });

  test.each(['code', 'state', 'iss', 'error'])('an address that has a %s already gets its own', async (naam) => {
    const antwoord = await proef.authorize({
      redirect_uri: `${TERUG}?${naam}=vals&mijn=1`,
      ...(naam === 'error' && { scope: 'alles' }),
    });
    const { searchParams } = new URL(antwoord.headers.location ?? '');
    expect(searchParams.getAll(naam)).toEqual([expect.not.stringMatching(/^vals$/)]);
    expect(searchParams.get('mijn')).toBe('1');
  });

  test('a parameter that was sent twice', async () => {
    const query = new URLSearchParams([...Object.entries(INLOGVRAAG), ['scope', 'persoon']]);
    expect((await proef.vraag('GET', '/authorize', { query })).status).toBe(400);
  });

  test('for someone with a browser: on a page', async () => {
    const { status, headers, body } = await proef.authorize({ client_id: 'niemand' }, { accept: 'text/html,*/*' });
    expect({ status, type: headers['content-type'] }).toEqual({ status: 400, type: 'text/html; charset=utf-8' });
    expect(body).toContain('mijn-loket');
  });
});

describe('a code', () => {
  test('is good once', async () => {
    const code = await proef.getCode();
    expect((await proef.wissel({ code })).status).toBe(200);
    expect(JSON.parse((await proef.wissel({ code })).body).error).toBe('invalid_grant');
  });

  test('is good once, also when it is shown twice at the same moment', async () => {
    const code = await proef.getCode();
    const antwoorden = await Promise.all([proef.wissel({ code }), proef.wissel({ code })]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test.each([
    [59, 200],
    [60, 400],
  ])('that is %i seconds old: %i', async (seconden, status) => {
    const code = await proef.getCode();
    proef.wacht(seconden);
    expect((await proef.wissel({ code })).status).toBe(status);
  });

  test.each([
    ['another verifier', { code_verifier: 'x'.repeat(43) }, 'invalid_grant'],
    ['a verifier that is too short', { code_verifier: 'x'.repeat(42) }, 'invalid_grant'],
    ['no verifier', { code_verifier: undefined }, 'invalid_request'],
    ['another address', { redirect_uri: 'http://127.0.0.1:5174/terug' }, 'invalid_grant'],
    ['no address', { redirect_uri: undefined }, 'invalid_request'],
    ['another client', { client_id: 'proef-app' }, 'invalid_grant'],
    ['an unknown code', { code: 'x'.repeat(43) }, 'invalid_grant'],
  ])('with %s is refused', async (_, velden, error) => {
    const antwoord = await proef.wissel(velden);
    expect(antwoord.status).toBe(400);
    expect(antwoord.headers['cache-control']).toBe('no-store');
    expect(JSON.parse(antwoord.body)).toEqual({ error, error_description: expect.any(String) });
  });

  test('that was shown with a wrong verifier is used up', async () => {
    const code = await proef.getCode();
    await proef.wissel({ code, code_verifier: 'x'.repeat(43) });
    expect((await proef.wissel({ code })).status).toBe(400);
  });
});

test.each([
  ['no grant type', {}, {}, 400, 'invalid_request'],
  ['a refresh token', { grant_type: 'refresh_token' }, {}, 400, 'unsupported_grant_type'],
  ['a grant type that every object has', { grant_type: 'constructor' }, {}, 400, 'unsupported_grant_type'],
  [
    'a form of another type',
    { grant_type: 'authorization_code' },
    { 'content-type': 'application/json' },
    400,
    'invalid_request',
  ],
  [
    'a client with a password',
    { grant_type: 'client_credentials' },
    { authorization: 'Basic eDp5' },
    401,
    'invalid_client',
  ],
  ['an unknown client', { grant_type: 'authorization_code', client_id: 'niemand' }, {}, 401, 'invalid_client'],
])('the token endpoint refuses %s', async (_, velden, headers, status, error) => {
  const antwoord = await proef.token(velden, headers);
  expect({ status: antwoord.status, error: JSON.parse(antwoord.body).error }).toEqual({ status, error });
  expect(antwoord.headers['www-authenticate'] !== undefined).toBe(status === 401);
});

test('no BSN stands readable in a page, an address, a token or a refusal', async () => {
  const alles = [
    await proef.authorize({ prompt: undefined, login_hint: undefined }),
    await proef.authorize(),
    await proef.wissel(),
    await proef.authorize({ login_hint: NUMMERS[0] }),
    await proef.authorize({ scope: NUMMERS[0] }),
    await proef.wissel({ code: NUMMERS[0] }),
  ].map((antwoord) => JSON.stringify(antwoord));
  const claims = JSON.stringify(decodeJwt(await proef.getToegang()));
  for (const nummer of NUMMERS) for (const tekst of [...alles, claims]) expect(tekst).not.toContain(nummer);
});
