import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { jsonResponse } from '../mock.ts';
import type { AdminRoute } from './route.ts';

/** The description of the admin API by itself (OpenAPI 3.1), at the place the API Design Rules give it. */
export const openapiRoutes = (): readonly AdminRoute[] => [
  { method: 'GET', pad: '/openapi.json', handle: () => jsonResponse(leesOpenapi()) },
];

const leesOpenapi = (): unknown => {
  openapi ??= parse(readFileSync(new URL('./openapi.yaml', import.meta.url), 'utf8'));
  return openapi;
};

let openapi: unknown = null;
