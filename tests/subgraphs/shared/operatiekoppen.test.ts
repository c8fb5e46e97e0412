import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createBronVraag } from '../../../subgraphs/shared/bron/bron-vraag.ts';
import { createBronnenregister } from '../../../subgraphs/shared/bron/bronnenregister.ts';
import { parseMet } from '../../../subgraphs/shared/bron/parse.ts';
import { createOperatie } from '../../../subgraphs/shared/operatie.ts';
import type { Proef } from '../../../subgraphs/shared/proef.ts';
import { startServer } from './http-bron.ts';
import { createProefbron } from './proefbron.ts';

const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736';
const parse = parseMet(z.object({}));
const GEZOND = { items: true, fout: null } as const;

/** What a source hears when it is asked twice, within an operation that tries something out. */
const vraagTweemaal = async (proef: Proef | null, status = 200) => {
  const gehoord: IncomingHttpHeaders[] = [];
  const basisUrl = await startServer((request, response) => {
    gehoord.push(request.headers);
    response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  const bron = createProefbron();
  const register = createBronnenregister();
  register.voegToe([bron]);
  const operatie = createOperatie({ traceId: TRACE_ID, signaal: AbortSignal.timeout(5_000), proef });
  const vraag = createBronVraag(bron, operatie, { basisUrl, register });
  await Promise.allSettled([vraag.get('/', parse), vraag.get('/', parse)]);
  return { gehoord, operatie, register };
};

test('takes the trace of the operation along, with another span for each question and nothing else of it', async () => {
  const { gehoord } = await vraagTweemaal(null);
  const spans = gehoord.map(
    ({ traceparent }) => new RegExp(`^00-${TRACE_ID}-([0-9a-f]{16})-00$`).exec(String(traceparent))?.[1],
  );
  expect(new Set(spans).size).toBe(2);
  expect(spans).not.toContain(undefined);
  for (const koppen of gehoord) {
    expect(koppen).not.toHaveProperty('tracestate');
    expect(koppen).not.toHaveProperty('baggage');
    expect(koppen).not.toHaveProperty('x-mock-scenario');
  }
});

test('tells a source the state that it is tried out in, and no other source’s', async () => {
  const proef: Proef = new Map([
    ['proef', { scenario: 'traag', oogst: GEZOND }],
    ['ander', { scenario: 'uit', oogst: GEZOND }],
  ]);
  const { gehoord } = await vraagTweemaal(proef);
  expect(gehoord.map((koppen) => koppen['x-mock-scenario'])).toEqual(['proef=traag', 'proef=traag']);
});

test.each([
  ['itself', 'proef'],
  ['another source', 'ander'],
])('tells how a source did to the operation alone while %s is tried out', async (_geval, id) => {
  const { operatie, register } = await vraagTweemaal(new Map([[id, { scenario: 'uit', oogst: GEZOND }]]), 503);
  expect(operatie.getBronmeldingen()).toMatchObject([{ bron: 'proef', status: 'NIET_BESCHIKBAAR' }]);
  expect(register.getToestanden()).toMatchObject([{ status: 'ONBEKEND', peildatum: null, afwijkingen: {} }]);
});
