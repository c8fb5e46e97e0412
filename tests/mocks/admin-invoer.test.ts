import { describe, expect, test } from 'vitest';
import { PERSONEN } from '../../mocks/suwi/personen.ts';
import { createAdminproef } from './admin-proef.ts';

describe('a wrong scenario', () => {
  test.each<[unknown, RegExp]>([
    [{ vumm: 'uit' }, /^Onbekende bron vumm\. Bronnen: bijstandsregelingen, .*, werkcentra\.$/],
    [{ vum: 'kapot' }, /^Onbekend scenario kapot\. Scenario’s: gezond, traag, .*, gedeeltelijk\.$/],
    [{ dag: 'zondag' }, /^Onbekende dag zondag\. Dagen: maandagochtend, /],
    [{ dag: 'maandagochtend', setu: 'uit' }, /^Kies een dag of scenario’s per bron/],
    [{ setu: 'uit', rio: 'kapot' }, /^Onbekend scenario kapot/],
    [{ setu: 'uit', toString: 'uit' }, /^Onbekende bron toString/],
    [{ setu: 'constructor' }, /^Onbekend scenario constructor/],
    [{ setu: 1 }, /^setu: /],
    [{ setu: null }, /^setu: /],
    [['setu'], /./],
    [null, /./],
    ['uit', /./],
  ])('%j is refused, and nothing changes', async (body, detail) => {
    const { stuur, wereld } = createAdminproef();
    wereld.zetScenario('brp', 'traag');
    const { status, headers, json } = await stuur('PUT', '/scenarios', body);
    expect(status).toBe(400);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(json).toMatchObject({ status: 400, title: 'Ongeldige invoer' });
    expect(json?.detail).toMatch(detail);
    expect(wereld.getScenario('setu')).toBe('gezond');
    expect(wereld.getScenario('brp')).toBe('traag');
  });

  test('in the way of a prototype is refused too', async () => {
    const { vraag, wereld } = createAdminproef();
    const { status } = await vraag('PUT', '/scenarios', {
      body: '{"vum":"uit","__proto__":{"setu":"uit"}}',
      headers: { 'content-type': 'application/json' },
    });
    expect(status).toBe(400);
    expect(wereld.getScenario('vum')).toBe('gezond');
  });
});

describe('a wrong setting', () => {
  const goed = { nu: '2026-03-02T09:00:00Z', zaad: 'ander', vacatures: 200, storingen: { vum: [{ status: 503 }] } };
  test.each<[unknown, RegExp]>([
    [{ nu: 'morgen' }, /^nu: geef een tijdstip/],
    [{ nu: '2026-02-30T09:00:00Z' }, /^nu: /],
    [{ nu: '2026-03-02' }, /^nu: /],
    [{ nu: 5 }, /^nu: /],
    [{ zaad: '' }, /^zaad: geef een tekst/],
    [{ zaad: 'x'.repeat(101) }, /^zaad: geef een tekst/],
    [{ zaad: 7 }, /^zaad: geef een tekst/],
    [{ vacatures: 99 }, /^vacatures: geef een geheel getal van 100 tot en met 1000000/],
    [{ vacatures: 1_000_001 }, /^vacatures: /],
    [{ vacatures: 1.5 }, /^vacatures: /],
    [{ vacatures: '100' }, /^vacatures: /],
    [{ onbekend: 1 }, /onbekend/],
    [{ storingen: { vumm: [] } }, /^storingen: Onbekende bron vumm\. Bronnen: /],
    [{ storingen: { vum: {} } }, /^storingen\.vum: /],
    [{ storingen: [] }, /^storingen: /],
    [{ storingen: { vum: [{ kans: 1.1 }] } }, /^storingen\.vum\.0\.kans: /],
    [{ storingen: { vum: [{ status: 503 }, { status: 200 }] } }, /^storingen\.vum\.1\.status: /],
    [{ storingen: { vum: [{ fault: 'SOMETHING' }] } }, /^storingen\.vum\.0\.fault: .*EMPTY_RESPONSE/],
    [{ storingen: { vum: [{ fixedDelayMilliseconds: -1 }] } }, /^storingen\.vum\.0\.fixedDelayMilliseconds: /],
    [{ storingen: { vum: [{ delay: 1 }] } }, /^storingen\.vum\.0: .*delay/],
    [{ storingen: { vum: [{ delayDistribution: { type: 'normal' } }] } }, /^storingen\.vum\.0\.delayDistribution/],
    [
      { storingen: { vum: [{ delayDistribution: { type: 'uniform', lower: 2, upper: 1 } }] } },
      /^storingen\.vum\.0\.delayDistribution/,
    ],
    [{ storingen: { vum: Array.from({ length: 21 }, () => ({})) } }, /^storingen\.vum: geef er ten hoogste 20/],
    [[], /./],
    [null, /./],
  ])('%j is refused with its name, and nothing changes', async (body, detail) => {
    const { vraag, stuur } = createAdminproef();
    const voor = (await vraag('GET', '/settings')).json;
    const { status, json } = await stuur(
      'PUT',
      '/settings',
      typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...goed, ...body } : body,
    );
    expect(status).toBe(400);
    expect(json?.detail).toMatch(detail);
    expect((await vraag('GET', '/settings')).json).toEqual(voor);
  });
});

describe('a wrong question about calls', () => {
  test.each([
    ['bron=vumm', /^bron: Onbekende bron vumm\. Bronnen: /],
    ['bron=', /^bron: Onbekende bron/],
    ['limit=0', /^limit: geef een geheel getal van 1 tot en met 10000/],
    ['limit=10001', /^limit: /],
    ['limit=veel', /^limit: /],
    ['limit=1.5', /^limit: /],
    ['limit=', /^limit: /],
    ['vanaf=0', /^vanaf: /],
    ['vanaf=-1', /^vanaf: /],
    ['pad=vacatures', /^pad: geef een pad/],
    ['method=GE%20T', /^method: geef een methode/],
    ['traceId=xyz', /^traceId: geef een trace-id/],
    ['source=vum', /^Onbekende parameter source\. Parameters: bron, method, pad, traceId, limit, vanaf\.$/],
    ['bron=vum&bron=rio', /^De parameter bron staat er meer dan eens\.$/],
  ])('%s is refused with its name', async (query, detail) => {
    const { status, json } = await createAdminproef().vraag('GET', `/requests?${query}`);
    expect(status).toBe(400);
    expect(json?.detail).toMatch(detail);
  });

  test.each<[unknown, RegExp]>([
    [{ vumm: 1 }, /^Onbekende bron vumm\. Bronnen: /],
    [{ vum: -1 }, /^vum: geef een geheel getal van 0 of meer/],
    [{ vum: 1.5 }, /^vum: /],
    [{ vum: '1' }, /^vum: /],
    [[], /./],
  ])('expecting %j is refused', async (body, detail) => {
    const { status, json } = await createAdminproef().stuur('POST', '/requests/verwacht', body);
    expect(status).toBe(400);
    expect(json?.detail).toMatch(detail);
  });
});

test.each([
  ['PUT', '/scenarios'],
  ['PUT', '/settings'],
  ['POST', '/requests/verwacht'],
])('%s %s without JSON says so', async (method, pad) => {
  for (const body of ['', '{', '{"vum":"uit",}', 'vum=uit', '\u0000']) {
    const { status, json } = await createAdminproef().vraag(method, pad, {
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(status).toBe(400);
    expect(json?.detail).toBe('De body is geen bruikbare JSON.');
  }
});

test.each([
  ['lists', '['.repeat(30_000) + ']'.repeat(30_000)],
  ['objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
])('%s within each other, thousands deep, are refused', async (_, body) => {
  for (const pad of ['/scenarios', '/settings'])
    expect(
      await createAdminproef().vraag('PUT', pad, { body, headers: { 'content-type': 'application/json' } }),
    ).toMatchObject({ status: 400 });
});

test('a refusal repeats no number of a person', async () => {
  const { vraag, stuur } = createAdminproef();
  const bsn = PERSONEN.niemand;
  for (const antwoord of [
    await stuur('PUT', '/scenarios', { [bsn]: 'uit' }),
    await stuur('PUT', '/scenarios', { vum: bsn }),
    await stuur('PUT', '/scenarios', { dag: bsn }),
    await stuur('PUT', '/settings', { [bsn]: 1, storingen: { [bsn]: 1 } }),
    await stuur('PUT', '/settings', { storingen: { [bsn]: [] } }),
    await stuur('POST', '/requests/verwacht', { [bsn]: 1 }),
    await vraag('GET', `/requests?bron=${bsn}`),
    await vraag('GET', `/requests?${bsn}=1`),
    await vraag('GET', `/bronnen/${bsn}`),
    await vraag('GET', `/bronnen/${bsn}/contract`),
    await vraag('GET', `/personas/${bsn}`),
    await vraag('GET', `/partners/${bsn}/sleutel`),
    await vraag('GET', `/${bsn}`),
  ]) {
    expect(antwoord.status).toBeGreaterThanOrEqual(400);
    expect(antwoord.tekst).not.toContain(bsn);
  }
});

test.each([
  '/health',
  '/bronnen',
  '/scenarios',
  '/settings',
  '/personas',
  '/partners',
  '/openapi.json',
  '/bronnen/vum',
])('%s refuses a parameter that it does not know', async (pad) => {
  const { status, json } = await createAdminproef().vraag('GET', `${pad}?filter=1`);
  expect(status).toBe(400);
  expect(json?.detail).toBe('Onbekende parameter filter. Parameters: geen.');
});

test.each(['/bestaat-niet', '/scenarios/', '/Health', '//health', '/requests/1', '/reset/nu'])(
  '%s is not found',
  async (pad) => {
    const { status, json } = await createAdminproef().vraag('GET', pad);
    expect(status).toBe(404);
    expect(json).toMatchObject({ status: 404, title: 'Niet gevonden' });
  },
);

test('a path with a broken percent encoding is refused', async () => {
  expect(await createAdminproef().vraag('GET', '/personas/%ff')).toMatchObject({ status: 400 });
});
