import { describe, expect, test } from 'vitest';
import { createAdminRoutes } from '../../mocks/admin/create-admin-routes.ts';
import { ADMIN_VERSIE } from '../../mocks/admin/met-koppen.ts';
import { DAGNAMEN } from '../../mocks/scenario/dagen.ts';
import { SCENARIONAMEN } from '../../mocks/scenario/scenarios.ts';
import { FOUTEN } from '../../mocks/scenario/storing.ts';
import { createUitgever } from '../../mocks/uitgever/create-uitgever.ts';
import { createAdminproef } from './admin-proef.ts';

const METHODEN = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];
const { json: openapi } = await createAdminproef().vraag('GET', '/openapi.json');
const paden: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>> = Object(openapi).paths;

const routes = createAdminRoutes({
  wereld: createAdminproef().wereld,
  uitgever: await createUitgever({ getUrl: () => 'http://127.0.0.1:4100/uitgever' }),
  token: null,
  bronUrls: () => ({}),
  vacatures: { get: () => 1, zet: () => {} },
}).map((route) => ({ ...route, pad: route.pad.replaceAll(/:(\w+)/g, '{$1}') }));

const beschreven = Object.entries(paden).flatMap(([pad, operaties]) =>
  Object.keys(operaties)
    .filter((sleutel) => METHODEN.includes(sleutel.toUpperCase()))
    .map((method) => `${method.toUpperCase()} ${pad}`),
);

test('every route is described, and nothing else is', () => {
  expect(beschreven.toSorted()).toEqual(routes.map(({ method, pad }) => `${method} ${pad}`).toSorted());
});

test.each(Object.keys(paden))(
  '%s refuses every method that is not described, and names the ones that are',
  async (pad) => {
    const { vraag } = createAdminproef();
    const adres = pad.replace('{bron}', 'vum').replace('{bestand}', 'x.xsd').replace('{naam}', 'jan');
    const mag = METHODEN.filter((method) => beschreven.includes(`${method} ${pad}`));
    for (const method of METHODEN.filter((een) => !mag.includes(een))) {
      const { status, headers } = await vraag(method, adres);
      expect(status, method).toBe(405);
      expect(headers.allow?.split(', ').toSorted()).toEqual(mag.toSorted());
    }
  },
);

describe('the description', () => {
  test('is of the version that answers say', async () => {
    expect(Object(openapi).info.version).toBe(ADMIN_VERSIE);
    const { vraag } = createAdminproef();
    for (const pad of ['/health', '/bestaat-niet', '/'])
      expect((await vraag('GET', pad)).headers['api-version']).toBe(ADMIN_VERSIE);
  });

  test('knows the parameters that routes know', () => {
    for (const { method, pad, query = [] } of routes) {
      const parameters = paden[pad]?.[method.toLowerCase()]?.parameters ?? [];
      const namen = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
      expect(namen, pad).toEqual([...query]);
    }
  });

  test('knows the scenarios, days and faults that there are', async () => {
    const { schemas } = Object(openapi).components;
    expect(schemas.Scenarionaam.enum).toEqual(SCENARIONAMEN);
    expect(schemas.Storing.properties.fault.enum).toEqual(Object.keys(FOUTEN));
    const { paths } = Object(openapi);
    expect(DAGNAMEN).toContain(paths['/scenarios'].put.requestBody.content['application/json'].examples.dag.value.dag);
  });

  test('obeys the API Design Rules: paths in kebab-case without a slash at the end, fields in camelCase', () => {
    for (const pad of Object.keys(paden)) expect(pad).toMatch(/^\/$|^(\/[a-z-]+(\.[a-z]+)?|\/\{[a-z]+\})+$/);
    for (const naam of getVelden(Object(openapi).components.schemas)) expect(naam).toMatch(/^[a-z][a-zA-Z]*$/);
  });
});

const getVelden = (schema: unknown): readonly string[] =>
  typeof schema !== 'object' || schema === null
    ? []
    : Object.entries(schema).flatMap(([sleutel, waarde]) => [
        ...(sleutel === 'properties' ? Object.keys(Object(waarde)) : []),
        ...getVelden(waarde),
      ]);
