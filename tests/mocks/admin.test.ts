import { afterEach, describe, expect, test } from 'vitest';
import { zetMockNu } from '../../mocks/klok.ts';
import { DAGNAMEN } from '../../mocks/scenario/dagen.ts';
import { SCENARIONAMEN } from '../../mocks/scenario/scenarios.ts';
import { createAdminproef } from './admin-proef.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

afterEach(() => zetMockNu(null));

test('the API tells how the mocked world is doing', async () => {
  const { vraag, roepAan } = createAdminproef();
  zetMockNu(new Date('2026-03-02T09:00:00Z'));
  roepAan('vum');
  const { status, json } = await vraag('GET', '/health');
  expect(status).toBe(200);
  expect(json).toMatchObject({
    status: 'ok',
    versie: expect.stringMatching(/^\d+\.\d+\.\d+/),
    nu: '2026-03-02T09:00:00.000Z',
    bevroren: true,
    zaad: 'loketgraaf',
    bronnen: 22,
    vacatures: 100,
    aanroepen: 1,
  });
});

describe('sources', () => {
  test('are told with where they are, how they are, how often they were called and how true they are', async () => {
    const { vraag, wereld, roepAan } = createAdminproef();
    wereld.zetScenario('vum', 'druk');
    wereld.zetStoringen('vum', [{ kans: 0.5, status: 503 }]);
    roepAan('vum');
    const { json } = await vraag('GET', '/bronnen');
    const bronnen = Object(json).bronnen;
    expect(bronnen.map(({ id }: { id: string }) => id)).toEqual(wereld.bronnen.map(({ id }) => id));
    expect(bronnen.find(({ id }: { id: string }) => id === 'vum')).toMatchObject({
      naam: 'VUM-vacatures',
      url: 'http://127.0.0.1:4100/vum',
      scenario: 'druk',
      storingen: [{ kans: 0.5, status: 503 }],
      aanroepen: 1,
      nabootsing: { label: expect.stringMatching(/^(GEDOCUMENTEERD|AFGELEID|BEDACHT)$/) },
      contract: '/__admin/bronnen/vum/contract',
    });
  });

  test('are told one by one as well', async () => {
    const { vraag } = createAdminproef();
    const alle = Object((await vraag('GET', '/bronnen')).json).bronnen;
    for (const bron of alle) expect((await vraag('GET', `/bronnen/${bron.id}`)).json).toEqual(bron);
  });

  test('give their contract as it is, and the XML schemas beside it', async () => {
    const { vraag } = createAdminproef();
    const bijlagen: string[] = [];
    for (const bron of Object((await vraag('GET', '/bronnen')).json).bronnen) {
      const contract = await vraag('GET', bron.contract.replace('/__admin', ''));
      expect(contract.headers['content-type']).toBe('application/yaml');
      expect(contract.tekst).toMatch(/^openapi: 3\.1\.\d/m);
      for (const bijlage of bron.bijlagen) {
        const { status, tekst } = await vraag('GET', bijlage.replace('/__admin', ''));
        expect(status).toBe(200);
        expect(tekst).toMatch(/<(\w+:)?(schema|definitions)\b/);
        bijlagen.push(bijlage);
      }
    }
    expect(bijlagen).toContainEqual(expect.stringContaining('/polis/contract/'));
  });

  test.each(['/bronnen/bestaat-niet', '/bronnen/bestaat-niet/contract', '/bronnen/bestaat-niet/contract/x.xsd'])(
    '%s is not found, with the sources that are',
    async (pad) => {
      const { status, json } = await createAdminproef().vraag('GET', pad);
      expect(status).toBe(404);
      expect(json?.detail).toMatch(/Onbekende bron bestaat-niet\. Bronnen: .*\bvum\b/);
    },
  );

  test.each([
    '/bronnen/vum/contract/contract.yaml',
    '/bronnen/vum/contract/handlers.ts',
    '/bronnen/polis/contract/..%2Fvum%2Fcontract.yaml',
    '/bronnen/polis/contract/%2Fetc%2Fpasswd',
  ])('%s is not found: only what the list names is read', async (pad) => {
    expect(await createAdminproef().vraag('GET', pad)).toMatchObject({ status: 404 });
  });
});

describe('scenarios', () => {
  test('are told with what could be chosen', async () => {
    const { json } = await createAdminproef().vraag('GET', '/scenarios');
    expect(json).toMatchObject({ bronnen: { vum: 'gezond', setu: 'gezond' } });
    const { scenarios, dagen } = Object(json).mogelijk;
    expect(scenarios.map(({ naam }: { naam: string }) => naam)).toEqual(SCENARIONAMEN);
    expect(dagen.map(({ naam }: { naam: string }) => naam)).toEqual(DAGNAMEN);
  });

  test('change for the sources that are named, and for no other', async () => {
    const { stuur, wereld } = createAdminproef();
    wereld.zetScenario('rio', 'traag');
    const { json } = await stuur('PUT', '/scenarios', { vum: 'uit', setu: 'leeg' });
    expect(json).toMatchObject({ bronnen: { vum: 'uit', setu: 'leeg', rio: 'traag', brp: 'gezond' } });
    expect(wereld.getScenario('vum')).toBe('uit');
  });

  test('change for all sources when it becomes another day', async () => {
    const { stuur, wereld } = createAdminproef();
    wereld.zetScenario('setu', 'uit');
    const { json } = await stuur('PUT', '/scenarios', { dag: 'maandagochtend' });
    expect(json).toMatchObject({ bronnen: { vum: 'druk', 'uwv-dossier': 'traag', setu: 'gezond' } });
  });

  test('change with the command of the README, which says nothing of a content type', async () => {
    const { vraag } = createAdminproef();
    const { json } = await vraag('PUT', '/scenarios', {
      body: '{"vum":"uit"}',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(json).toMatchObject({ bronnen: { vum: 'uit' } });
  });
});

describe('settings', () => {
  test('are the clock, the seed, the volume and the faults', async () => {
    const { vraag, stuur } = createAdminproef();
    const leeg = { nu: null, zaad: 'loketgraaf', vacatures: 100, storingen: {} };
    expect((await vraag('GET', '/settings')).json).toEqual(leeg);
    const anders = {
      nu: '2026-03-02T09:00:00.000Z',
      zaad: 'ander',
      vacatures: 250,
      storingen: {
        vum: [
          { kans: 0.1, fault: 'EMPTY_RESPONSE' },
          { delayDistribution: { type: 'uniform', lower: 10, upper: 20 } },
          { chunkedDribbleDelay: { numberOfChunks: 5, totalDuration: 100 } },
        ],
        rio: [{ status: 429, retryAfter: 10 }],
      },
    };
    expect((await stuur('PUT', '/settings', anders)).json).toEqual(anders);
    expect((await vraag('GET', '/settings')).json).toEqual(anders);
  });

  test('change one at a time', async () => {
    const { stuur, wereld, getVacatures } = createAdminproef();
    await stuur('PUT', '/settings', { storingen: { vum: [{ status: 503 }], rio: [{ status: 500 }] } });
    await stuur('PUT', '/settings', { nu: '2026-03-02T10:00:00+01:00' });
    const { json } = await stuur('PUT', '/settings', { storingen: { vum: [] } });
    expect(json).toEqual({
      nu: '2026-03-02T09:00:00.000Z',
      zaad: 'loketgraaf',
      vacatures: 100,
      storingen: { rio: [{ status: 500 }] },
    });
    expect((await stuur('PUT', '/settings', { nu: null })).json).toMatchObject({ nu: null });
    expect(wereld.getStoringen('vum')).toEqual([]);
    expect(getVacatures()).toBe(100);
  });
});

describe('requests', () => {
  test('are told newest last, with the trace and the masked path', async () => {
    const { vraag, roepAan } = createAdminproef();
    roepAan('vum', '/vacatures/123456782', { traceparent: `00-${TRACE}-00f067aa0ba902b7-01` });
    roepAan('setu');
    const { json } = await vraag('GET', '/requests');
    expect(json).toMatchObject({
      totaal: 2,
      gevonden: 2,
      aanroepen: [
        { nummer: 1, bron: 'vum', method: 'GET', pad: '/vacatures/***', traceId: TRACE, scenario: 'gezond' },
        { nummer: 2, bron: 'setu', traceId: null },
      ],
    });
  });

  test.each([
    ['bron=vum', [1, 3, 4]],
    ['pad=/b', [2, 4]],
    ['bron=vum&pad=/b', [4]],
    ['method=get&bron=setu', [2]],
    ['method=POST', []],
    [`traceId=${TRACE}`, [3]],
    ['limit=2', [3, 4]],
    ['vanaf=2&limit=2', [2, 3]],
    ['vanaf=5', []],
  ])('with %s are %j', async (query, nummers) => {
    const { vraag, roepAan } = createAdminproef();
    roepAan('vum', '/a');
    roepAan('setu', '/b/c');
    roepAan('vum', '/bc', { traceparent: `00-${TRACE}-00f067aa0ba902b7-01` });
    roepAan('vum', '/b');
    const { json } = await vraag('GET', `/requests?${query}`);
    expect(Object(json).aanroepen.map(({ nummer }: { nummer: number }) => nummer)).toEqual(nummers);
    expect(json).toMatchObject({ totaal: 4 });
  });

  test('are forgotten when that is asked, and scenarios are not', async () => {
    const { vraag, roepAan, wereld } = createAdminproef();
    wereld.zetScenario('vum', 'leeg');
    roepAan('vum');
    expect(await vraag('DELETE', '/requests')).toMatchObject({ status: 204, tekst: '' });
    expect((await vraag('GET', '/requests')).json).toEqual({ totaal: 0, gevonden: 0, aanroepen: [] });
    expect(wereld.getScenario('vum')).toBe('leeg');
  });

  test('are as many as expected, or the answer shows which there were', async () => {
    const { stuur, roepAan } = createAdminproef();
    roepAan('vum', '/a');
    roepAan('vum', '/b');
    roepAan('rio', '/c');
    expect(await stuur('POST', '/requests/verwacht', { vum: 2, setu: 0 })).toMatchObject({
      status: 200,
      json: { klopt: true },
    });
    expect(await stuur('POST', '/requests/verwacht', { vum: 1, setu: 0, rio: 1 })).toMatchObject({
      status: 409,
      headers: { 'content-type': 'application/problem+json' },
      json: {
        detail: 'vum: 1 verwacht, 2 gevonden.',
        verwacht: { vum: 1, setu: 0, rio: 1 },
        gevonden: { vum: 2, setu: 0, rio: 1 },
        aanroepen: [{ pad: '/a' }, { pad: '/b' }],
      },
    });
  });
});

describe('test people and partners', () => {
  test('are told, one by one as well', async () => {
    const { vraag } = createAdminproef();
    const { personas } = Object((await vraag('GET', '/personas')).json);
    expect(personas.length).toBeGreaterThanOrEqual(12);
    for (const persona of personas) expect((await vraag('GET', `/personas/${persona.naam}`)).json).toEqual(persona);
    expect(Object((await vraag('GET', '/partners')).json).partners.length).toBeGreaterThan(0);
  });

  test('have a private key each, when they are a partner', async () => {
    const { vraag } = createAdminproef();
    const sleutels = ['uwv', 'uwv', 'scholingsfonds'].map((naam) => vraag('GET', `/partners/${naam}/sleutel`));
    const [een, nogmaals, ander] = await Promise.all(sleutels);
    expect(een?.json).toMatchObject({ kty: expect.any(String), d: expect.any(String) });
    expect(nogmaals?.json).toEqual(een?.json);
    expect(ander?.json?.d).not.toBe(een?.json?.d);
  });

  test('may see the issuer sign with another key', async () => {
    expect(await createAdminproef().vraag('POST', '/uitgever/roteer')).toMatchObject({ status: 204 });
  });

  test.each([
    ['/personas/bestaat-niet', /Persona’s: .*\bjan\b/],
    ['/partners/bestaat-niet/sleutel', /Partners: .*\buwv\b/],
  ])('%s is refused with the names that exist', async (pad, detail) => {
    const { status, json } = await createAdminproef().vraag('GET', pad);
    expect(status).toBe(400);
    expect(json?.detail).toMatch(detail);
  });
});

describe('a reset', () => {
  test('takes scenarios, faults and calls away, and leaves clock, seed and data', async () => {
    const { vraag, stuur, roepAan } = createAdminproef();
    await stuur('PUT', '/settings', {
      nu: '2026-03-02T09:00:00Z',
      zaad: 'ander',
      vacatures: 250,
      storingen: { vum: [{ status: 503 }] },
    });
    await stuur('PUT', '/scenarios', { dag: 'storingsdag' });
    roepAan('vum');
    expect(await vraag('POST', '/reset')).toMatchObject({ status: 204, tekst: '' });
    const { bronnen } = Object((await vraag('GET', '/scenarios')).json);
    expect(new Set(Object.values(bronnen))).toEqual(new Set(['gezond']));
    expect((await vraag('GET', '/requests')).json).toMatchObject({ totaal: 0 });
    expect((await vraag('GET', '/settings')).json).toEqual({
      nu: '2026-03-02T09:00:00.000Z',
      zaad: 'ander',
      vacatures: 250,
      storingen: {},
    });
  });

  test('takes less than ten milliseconds with a full journal', async () => {
    const { vraag, roepAan } = createAdminproef();
    for (let keer = 0; keer < 10_000; keer += 1) roepAan('vum', `/${keer}`);
    await vraag('GET', '/health');
    const begin = performance.now();
    await vraag('POST', '/reset');
    expect(performance.now() - begin).toBeLessThan(10);
  });
});
