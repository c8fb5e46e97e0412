import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { jsonBody } from '../../../subgraphs/shared/bron/bron-vraag.ts';
import { code, parseItems, parseMet } from '../../../subgraphs/shared/bron/parse.ts';
import { antwoordMet, NU, startBron } from './http-bron.ts';

const parse = parseMet(z.object({ naam: z.string() }));
const ITEM = JSON.stringify({ naam: 'Reünie' });
const OPGEHAALD = { opgehaaldOp: NU, actualiteit: 'ACTUEEL', gesimuleerd: false, etag: null };

test.each([
  [200, 'application/json'],
  [200, 'application/json; charset=utf-8'],
  [200, 'Application/HAL+JSON'],
  [201, 'application/problem+json'],
])('gives the checked value of a %i in %s, with when it was fetched', async (status, contentType) => {
  const { vraag } = await startBron(antwoordMet(status, contentType, ITEM));
  expect(await vraag.get('/', parse)).toEqual({ waarde: { naam: 'Reünie' }, ...OPGEHAALD });
});

test.each(['text/xml', 'application/xml; charset=utf-8', 'application/soap+xml'])(
  'gives the checked value of a reply in %s, without prefixes and with codes and numbered characters as text',
  async (contentType) => {
    const xml =
      '<?xml version="1.0"?><a:antwoord xmlns:a="urn:a"><a:code>007</a:code><naam>Re&#252;nie</naam></a:antwoord>';
    const { vraag } = await startBron(antwoordMet(200, contentType, xml), { vorm: 'xml' });
    const antwoord = parseMet(z.object({ antwoord: z.object({ code: z.string(), naam: z.string() }) }));
    expect((await vraag.get('/', antwoord)).waarde).toEqual({ antwoord: { code: '007', naam: 'Reünie' } });
  },
);

test('puts together a body that comes in pieces, in the middle of a letter too', async () => {
  const { vraag } = await startBron((_request, response) => {
    const bytes = Buffer.from(ITEM);
    const midden = bytes.indexOf('ü') + 1;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(bytes.subarray(0, midden));
    setTimeout(() => response.end(bytes.subarray(midden)), 20);
  });
  expect((await vraag.get('/', parse)).waarde).toEqual({ naam: 'Reünie' });
});

test.each([
  ['true', true],
  ['false', false],
  ['1', false],
])('says whether a source called itself a mock: x-gesimuleerd %s is %j', async (waarde, gesimuleerd) => {
  const { vraag } = await startBron(antwoordMet(200, 'application/json', ITEM, { 'x-gesimuleerd': waarde }));
  expect(await vraag.get('/', parse)).toMatchObject({ gesimuleerd });
});

test('asks what it was told to ask: method, path, headers and body, with what it wants back', async () => {
  const gevraagd: { method?: string; url?: string; headers: IncomingHttpHeaders; body: string }[] = [];
  const { vraag } = await startBron(async (request, response) => {
    const { method = '', url = '', headers } = request;
    gevraagd.push({ method, url, headers, body: Buffer.concat(await request.toArray()).toString() });
    response.writeHead(200, { 'content-type': 'application/json' }).end(ITEM);
  });
  await vraag.get('/a%2Fb?c=d', parse, { 'x-sleutel': 'e' });
  await vraag.post('/zoek', jsonBody({ f: 'ü' }), parse, { 'x-sleutel': 'g' });
  expect(gevraagd).toMatchObject([
    {
      method: 'GET',
      url: '/a%2Fb?c=d',
      headers: { accept: expect.stringContaining('application/json'), 'x-sleutel': 'e' },
      body: '',
    },
    {
      method: 'POST',
      url: '/zoek',
      headers: { 'content-type': 'application/json', 'x-sleutel': 'g' },
      body: '{"f":"ü"}',
    },
  ]);
  expect(gevraagd[0]?.headers).not.toHaveProperty('content-type');
});

test('tells the operation and the register that a source that answered is well, and since when', async () => {
  const { bron, vraag, operatie, register } = await startBron(antwoordMet(200, 'application/json', ITEM));
  expect(operatie.getBronmeldingen()).toEqual([]);
  expect(register.getToestanden()).toMatchObject([{ status: 'ONBEKEND', peildatum: null }]);
  await vraag.get('/', parse);
  expect(operatie.getBronmeldingen()).toEqual([{ bron: 'proef', naam: 'Proefbron', status: 'ACTUEEL', melding: null }]);
  expect(register.getToestanden()).toEqual([
    { bron, status: 'ACTUEEL', peildatum: NU, afwijkingen: {}, koppeling: null },
  ]);
});

test('takes "not found" for an answer where that may be one', async () => {
  const { vraag, operatie, register } = await startBron(antwoordMet(404, 'text/html', '<html></html>'));
  expect(await vraag.getOfNull('/weg', parse)).toBeNull();
  expect(operatie.getBronmeldingen()).toMatchObject([{ status: 'ACTUEEL' }]);
  expect(register.getToestanden()).toMatchObject([{ status: 'ACTUEEL', peildatum: NU }]);
});

test.each(['get', 'post'] as const)(
  'takes "not found" for a wrong answer to %s, that says nothing good of the source',
  async (soort) => {
    const { vraag, operatie, register } = await startBron(antwoordMet(404, 'application/json', ITEM));
    const antwoord = soort === 'get' ? vraag.get('/', parse) : vraag.post('/', jsonBody({}), parse);
    await expect(antwoord).rejects.toMatchObject({ extensions: { code: 'BRON_ANTWOORD_ONGELDIG', bron: 'proef' } });
    expect(operatie.getBronmeldingen()).toMatchObject([{ status: 'NIET_BESCHIKBAAR', melding: expect.any(String) }]);
    expect(register.getToestanden()).toMatchObject([{ status: 'NIET_BESCHIKBAAR', peildatum: null }]);
  },
);

test('counts at the register what of a reply was dropped or not known, of this source only', async () => {
  const items = JSON.stringify([{ naam: 'a', soort: 'X' }, { naam: 1 }, { naam: 'b', soort: '?' }]);
  const { vraag, register } = await startBron(antwoordMet(200, 'application/json', items));
  const schema = z.object({ naam: z.string(), soort: code({ X: null }, 'soort').optional() });
  const { waarde } = await vraag.get('/', (gelezen, drift) =>
    parseItems(schema, z.array(z.unknown()).parse(gelezen), drift),
  );
  expect(waarde).toEqual([
    { naam: 'a', soort: 'X' },
    { naam: 'b', soort: null },
  ]);
  expect(register.getToestanden()).toMatchObject([{ afwijkingen: { naam: 1, soort: 1 } }]);
});

test('keeps the day of the last good reply when a source goes off, and the worst for the operation when it comes back', async () => {
  const antwoorden = [antwoordMet(200, 'application/json', ITEM), antwoordMet(500, 'text/plain', 'stuk')];
  let nummer = 0;
  const { vraag, operatie, register } = await startBron((request, response) =>
    antwoorden[nummer++ % 2]?.(request, response),
  );
  await vraag.get('/', parse);
  await expect(vraag.get('/', parse)).rejects.toThrow();
  expect(register.getToestanden()).toMatchObject([{ status: 'NIET_BESCHIKBAAR', peildatum: NU }]);
  await vraag.get('/', parse);
  expect(register.getToestanden()).toMatchObject([{ status: 'ACTUEEL', peildatum: NU }]);
  expect(operatie.getBronmeldingen()).toMatchObject([{ status: 'NIET_BESCHIKBAAR' }]);
});
