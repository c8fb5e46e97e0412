import { describe, expect, test } from 'vitest';
import { createAdminproef } from './admin-proef.ts';

const TOKEN = 'proef-token-123';
const JSONTYPE = { 'content-type': 'application/json' };
const FORMULIERTYPE = { 'content-type': 'application/x-www-form-urlencoded' };

describe('without a token', () => {
  test.each([
    ['127.0.0.1', 'localhost:4100'],
    ['127.0.0.1', '127.0.0.1:4100'],
    ['127.0.0.1', 'LOCALHOST'],
    ['127.8.9.10', 'localhost'],
    ['::1', '[::1]:4100'],
    ['::ffff:127.0.0.1', 'localhost:4100'],
  ])('answers %s that asks %s', async (afzender, host) => {
    expect(await createAdminproef().vraag('GET', '/health', { afzender, headers: { host } })).toMatchObject({
      status: 200,
    });
  });

  test.each([
    ['192.168.1.10', 'localhost:4100'],
    ['10.0.0.1', '127.0.0.1'],
    ['::ffff:10.0.0.1', 'localhost'],
    ['fe80::1', '[::1]'],
    ['', 'localhost'],
    ['127.0.0.1.example.com', 'localhost'],
    // DNS rebinding: the name of someone else, that points here.
    ['127.0.0.1', 'aanvaller.example'],
    ['127.0.0.1', 'localhost.aanvaller.example'],
    ['127.0.0.1', '127.0.0.1.aanvaller.example:4100'],
    ['127.0.0.1', 'localhost@aanvaller.example'],
    ['127.0.0.1', '0.0.0.0:4100'],
    ['127.0.0.1', 'localhost:4100:1'],
    ['127.0.0.1', ''],
  ])('refuses %s that asks %s, whatever it asks', async (afzender, host) => {
    const { vraag } = createAdminproef();
    for (const [method, pad] of [
      ['GET', '/health'],
      ['GET', '/'],
      ['GET', '/pagina.js'],
      ['GET', '/bestaat-niet'],
      ['POST', '/reset'],
    ] as const) {
      const { status, json } = await vraag(method, pad, { afzender, headers: { host } });
      expect(status).toBe(403);
      expect(json).toMatchObject({ status: 403, title: 'Geen toegang' });
    }
  });

  test.each(['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'])(
    'refuses who comes through a proxy on this machine (%s)',
    async (kop) => {
      const { status } = await createAdminproef().vraag('GET', '/health', { headers: { [kop]: '203.0.113.9' } });
      expect(status).toBe(403);
    },
  );
});

describe('with a token', () => {
  test.each(['127.0.0.1', '203.0.113.9'])('answers %s that has it, under any name', async (afzender) => {
    const { vraag } = createAdminproef({ token: TOKEN });
    for (const authorization of [`Bearer ${TOKEN}`, `bearer ${TOKEN}`]) {
      const { status } = await vraag('GET', '/health', {
        afzender,
        headers: { host: 'mocks.example:4100', authorization },
      });
      expect(status).toBe(200);
    }
  });

  test.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer verkeerd',
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(0, -1)}`,
    `Basic ${TOKEN}`,
    TOKEN,
    `Bearer ${TOKEN} ${TOKEN}`,
  ])('refuses who says %j, on this machine too', async (authorization) => {
    const { vraag } = createAdminproef({ token: TOKEN });
    for (const [method, pad] of [
      ['GET', '/health'],
      ['POST', '/reset'],
      ['GET', '/bestaat-niet'],
      ['POST', '/formulier'],
    ] as const) {
      const { status, headers } = await vraag(method, pad, {
        headers: authorization === undefined ? {} : { authorization },
      });
      expect(status).toBe(401);
      expect(headers['www-authenticate']).toMatch(/^Bearer\b/);
    }
  });

  test('asks for it on the page, and gives the page nothing else', async () => {
    const { vraag } = createAdminproef({ token: TOKEN });
    const { status, headers, tekst } = await vraag('GET', '/');
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toMatch(/^Bearer\b/);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(tekst).toContain('type="password"');
    expect(tekst).not.toContain('VUM');
    for (const pad of ['/stijl.css', '/pagina.js', '/icoon.svg'])
      expect(await vraag('GET', pad, { afzender: '203.0.113.9' })).toMatchObject({ status: 200 });
  });
});

describe('a change', () => {
  test.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://aanvaller.example' }],
    ['another port', { origin: 'http://localhost:3000' }],
    ['nowhere', { origin: 'null' }],
    ['another site that hides its name', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling', { 'sec-fetch-site': 'same-site' }],
    ['a page that says two things', { origin: 'http://localhost:4100', 'sec-fetch-site': 'cross-site' }],
  ])('from %s is refused', async (_naam, kop) => {
    const { vraag, wereld } = createAdminproef();
    wereld.zetScenario('vum', 'traag');
    for (const [method, pad, body] of [
      ['PUT', '/scenarios', '{"vum":"uit"}'],
      ['POST', '/reset', ''],
      ['DELETE', '/requests', ''],
      ['POST', '/uitgever/roteer', ''],
    ] as const) {
      const { status } = await vraag(method, pad, { body, headers: { ...JSONTYPE, ...kop } });
      expect(status, pad).toBe(403);
    }
    const formulier = { body: 'actie=herstel', headers: { ...FORMULIERTYPE, ...kop } };
    expect(await vraag('POST', '/formulier', formulier)).toMatchObject({ status: 403 });
    expect(wereld.getScenario('vum')).toBe('traag');
  });

  test.each<Record<string, string>>([
    {},
    { origin: 'http://localhost:4100' },
    { origin: 'http://localhost:4100', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ])('with %j is done', async (kop) => {
    const { vraag, wereld } = createAdminproef();
    const { status } = await vraag('PUT', '/scenarios', { body: '{"vum":"uit"}', headers: { ...JSONTYPE, ...kop } });
    expect(status).toBe(200);
    expect(wereld.getScenario('vum')).toBe('uit');
  });

  test.each<[string, Record<string, string>]>([
    ['text/plain', {}],
    ['', {}],
    ['application/xml', {}],
    ['application/json-patch+json', {}],
    ['application/x-www-form-urlencoded', { origin: 'http://localhost:4100' }],
    ['application/x-www-form-urlencoded', { 'sec-fetch-mode': 'cors' }],
  ])('as %j with %j is refused', async (type, kop) => {
    const { vraag, wereld } = createAdminproef();
    const { status, json } = await vraag('PUT', '/scenarios', {
      body: '{"vum":"uit"}',
      headers: { 'content-type': type, ...kop },
    });
    expect(status).toBe(415);
    expect(json?.detail).toContain('application/json');
    expect(wereld.getScenario('vum')).toBe('gezond');
  });

  test('of more than 64 KiB is refused, and one of exactly that is read', async () => {
    const { vraag } = createAdminproef();
    const body = JSON.stringify({ vum: 'uit' }).padEnd(65_536);
    expect(await vraag('PUT', '/scenarios', { body, headers: JSONTYPE })).toMatchObject({ status: 200 });
    expect(await vraag('PUT', '/scenarios', { body: `${body} `, headers: JSONTYPE })).toMatchObject({ status: 413 });
  });
});

test('every answer has the headers that keep it where it is', async () => {
  const { vraag } = createAdminproef();
  for (const [method, pad] of [
    ['GET', '/health'],
    ['GET', '/'],
    ['GET', '/pagina.js'],
    ['GET', '/bestaat-niet'],
    ['POST', '/reset'],
    ['PATCH', '/scenarios'],
  ] as const) {
    const { headers } = await vraag(method, pad);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringMatching(/default-src '(none|self)'.*frame-ancestors 'none'/),
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  }
});
