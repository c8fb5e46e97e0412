import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { startGraaf } from '../helpers/graaf.ts';
import { zetAllesUit } from '../helpers/zet-alles-uit.ts';

const graaf = deelGraaf();

test('passes the GraphQL-over-HTTP audit without an error', async () => {
  const { gateway } = graaf();
  const url = await gateway.app.listen({ port: 0, host: '127.0.0.1' });
  const uitkomsten = await Promise.all(serverAudits({ url: `${url}/graphql` }).map((audit) => audit.fn()));
  expect(uitkomsten.length).toBeGreaterThan(50);
  expect(uitkomsten.filter(({ status }) => status === 'error')).toEqual([]);
  // Apollo Server answers a bad request in plain application/json with 400, where the draft advises 200.
  expect(
    uitkomsten
      .filter(({ status }) => status === 'warn')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['572B', '7B9B', 'FDE2']);
});

test('says on every answer which version it is and keeps browsers from guessing or framing', async () => {
  const { gateway } = graaf();
  for (const url of ['/health/live', '/v1/bronnen', '/nergens', '/graphql']) {
    const { headers } = await gateway.app.inject({ url });
    expect(headers).toMatchObject({
      'api-version': '1.0.0',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  }
});

test.each([
  ['an address that does not exist', { method: 'GET', url: '/nergens' }, 404],
  [
    'a body that is no JSON',
    { method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: '{"query": ' },
    400,
  ],
  [
    'a body of another type',
    { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: 'x' },
    400,
  ],
  [
    'a body that is too large',
    {
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query: 'x'.repeat(300_000) }),
    },
    413,
  ],
] as const)('answers %s in JSON, without anything from inside', async (_geval, verzoek, status) => {
  const { gateway } = graaf();
  const antwoord = await gateway.app.inject(verzoek);
  expect(antwoord.statusCode).toBe(status);
  expect(antwoord.headers['content-type']).toMatch(/json/);
  expect(antwoord.body).not.toMatch(/ at .*\.(ts|js):|node_modules|Error:/);
});

test('is live and ready while every source is dead', async () => {
  const { gateway } = await startGraaf({
    voorStart: zetAllesUit,
  });
  expect((await gateway.app.inject('/health/live')).statusCode).toBe(200);
  expect((await gateway.app.inject('/health/ready')).statusCode).toBe(200);
  const { bronnen } = (await gateway.app.inject('/v1/bronnen')).json();
  expect(bronnen.find(({ id }: { id: string }) => id === 'eva')).toMatchObject({
    status: 'NIET_BESCHIKBAAR',
    peildatum: null,
  });
});

test('lists every source with its state, and no address', async () => {
  const { gateway } = graaf();
  const { body } = await gateway.app.inject('/v1/bronnen');
  expect(JSON.parse(body).bronnen.map(({ id, status }: { id: string; status: string }) => [id, status])).toEqual([
    ['bijstandsregelingen', 'ONBEKEND'],
    ['brp', 'ONBEKEND'],
    ['cao-register', 'UIT_CACHE'],
    ['competentnl', 'ONBEKEND'],
    ['competentnl-normen', 'UIT_CACHE'],
    ['dennis', 'UIT_CACHE'],
    ['edudex', 'UIT_CACHE'],
    ['eva', 'UIT_CACHE'],
    ['loopbaanpaden', 'UIT_CACHE'],
    ['oo-fondsen', 'UIT_CACHE'],
    ['ooapi', 'UIT_CACHE'],
    ['open-match', 'UIT_CACHE'],
    ['polis', 'ONBEKEND'],
    ['regelingen-rijk', 'UIT_CACHE'],
    ['rio', 'UIT_CACHE'],
    ['samenwerkende-catalogi', 'UIT_CACHE'],
    ['sectorbank', 'UIT_CACHE'],
    ['setu', 'UIT_CACHE'],
    ['spanningsindicator', 'UIT_CACHE'],
    ['uwv-dossier', 'ONBEKEND'],
    ['vum', 'ONBEKEND'],
    ['werkcentra', 'UIT_CACHE'],
  ]);
  expect(body).not.toContain('.invalid');
});

test('tells the shape of the graph to whoever asks', async () => {
  const { vraag } = graaf();
  const { data } = await vraag('{ __schema { queryType { name } } __type(name: "Loket") { fields { name } } }');
  expect(Object(data?.__type).fields.map(({ name }: { name: string }) => name)).not.toContain('sleutel');
});
