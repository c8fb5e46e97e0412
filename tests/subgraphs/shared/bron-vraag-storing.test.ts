import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { BronFout } from '../../../subgraphs/shared/bron/bron-fout.ts';
import { parseMet } from '../../../subgraphs/shared/bron/parse.ts';
import { antwoordMet, type Bronproef, startBron, startServer, vraagAan } from './http-bron.ts';

const parse = parseMet(z.object({ naam: z.string() }));
const JSON_TYPE = 'application/json';
const GOED = JSON.stringify({ naam: 'geheim' });

/** An operation without a deadline, so that only the source's own limit can end a question. */
const EINDELOOS = new AbortController().signal;

/** The error of one question, after a look at what everybody was told of it. */
const fetchFout = async ({ vraag, operatie, register, url }: Bronproef): Promise<BronFout> => {
  const fout = await vraag.get('/pad', parse).catch((oorzaak: unknown) => oorzaak);
  if (!(fout instanceof BronFout)) throw new Error('the source was expected to fail', { cause: fout });
  expect(operatie.getBronmeldingen()).toEqual([
    { bron: 'proef', naam: 'Proefbron', status: 'NIET_BESCHIKBAAR', melding: fout.message },
  ]);
  expect(register.getToestanden()).toMatchObject([{ status: 'NIET_BESCHIKBAAR', peildatum: null }]);
  const zichtbaar = `${fout.message} ${JSON.stringify(fout)} ${JSON.stringify(operatie.getBronmeldingen())}`;
  expect(zichtbaar).not.toMatch(/127\.0\.0\.1|http|\/pad|geheim|ECONN|socket/i);
  expect(zichtbaar).not.toContain(new URL(url).port);
  return fout;
};

test.each([
  [400, 'BRON_ANTWOORD_ONGELDIG', false],
  [401, 'BRON_GEEN_TOEGANG', false],
  [403, 'BRON_GEEN_TOEGANG', false],
  [408, 'BRON_TIMEOUT', true],
  [410, 'BRON_ANTWOORD_ONGELDIG', false],
  [429, 'BRON_TE_DRUK', true],
  [500, 'BRON_NIET_BESCHIKBAAR', true],
  [503, 'BRON_NIET_BESCHIKBAAR', true],
  [504, 'BRON_TIMEOUT', true],
])('says of a %i: %s, worth asking again: %j, whatever stands in it', async (status, code, herhaalbaar) => {
  const fout = await fetchFout(await startBron(antwoordMet(status, JSON_TYPE, GOED)));
  expect(fout.extensions).toEqual({ code, bron: 'proef', herhaalbaar });
});

test.each([301, 302, 303, 307, 308])('does not follow a %i, since it could lead anywhere', async (status) => {
  let bezoeken = 0;
  const elders = await startServer((_request, response) => {
    bezoeken += 1;
    response.writeHead(200, { 'content-type': JSON_TYPE }).end(GOED);
  });
  const bron = await startBron(antwoordMet(status, JSON_TYPE, GOED, { location: `${elders}/` }));
  expect((await fetchFout(bron)).code).toBe('BRON_ANTWOORD_ONGELDIG');
  expect(bezoeken).toBe(0);
});

const UTF8_STUK = Buffer.concat([Buffer.from('{"naam":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);

test.each<[string, string, string | Uint8Array]>([
  ['a login page', 'text/html', '<html><form></form></html>'],
  ['JSON that says it is text', 'text/plain', GOED],
  ['JSON without a media type', '', GOED],
  ['a login page that says it is JSON', JSON_TYPE, '<html><form></form></html>'],
  ['half a reply', JSON_TYPE, GOED.slice(0, -2)],
  ['nothing', JSON_TYPE, ''],
  ['bytes that are not UTF-8', JSON_TYPE, UTF8_STUK],
  ['another shape', JSON_TYPE, '{"name":"geheim"}'],
  ['null', JSON_TYPE, 'null'],
])('calls %s an invalid reply', async (_naam, contentType, body) => {
  expect((await fetchFout(await startBron(antwoordMet(200, contentType, body)))).code).toBe('BRON_ANTWOORD_ONGELDIG');
});

test.each([
  ['with a DTD', '<!DOCTYPE a [<!ENTITY b "geheim">]><naam>&b;</naam>'],
  ['with a DTD in small letters', '<!doctype naam SYSTEM "file:///etc/passwd"><naam>a</naam>'],
  ['that is cut off', '<antwoord><naam>geheim</naam>'],
  ['that is not well-formed', '<antwoord><naam>geheim</antwoord>'],
  ['that is empty', ''],
  ['that is JSON', GOED],
])('calls XML %s an invalid reply', async (_naam, body) => {
  const bron = await startBron(antwoordMet(200, 'text/xml', body), { vorm: 'xml' });
  expect((await fetchFout(bron)).code).toBe('BRON_ANTWOORD_ONGELDIG');
});

test('stops reading a reply of more than 5 MiB and calls it invalid', async () => {
  const stuk = Buffer.alloc(1024 * 1024, ' ');
  let verstuurd = 0;
  let afgebroken: Promise<unknown> | null = null;
  const bron = await startBron((_request, response) => {
    afgebroken = once(response, 'close');
    response.writeHead(200, { 'content-type': JSON_TYPE });
    const schrijf = (): void => {
      verstuurd += 1;
      if (verstuurd <= 200 && !response.destroyed) response.write(stuk, schrijf);
    };
    schrijf();
  });
  expect((await fetchFout(bron)).code).toBe('BRON_ANTWOORD_ONGELDIG');
  await afgebroken;
  expect(verstuurd).toBeLessThan(100);
});

test('reads a reply of exactly 5 MiB, and not of one byte more', async () => {
  const body = GOED.padEnd(5 * 1024 * 1024, ' ');
  const { vraag } = await startBron(antwoordMet(200, JSON_TYPE, body));
  expect((await vraag.get('/', parse)).waarde).toEqual({ naam: 'geheim' });
  const meer = await startBron(antwoordMet(200, JSON_TYPE, `${body} `));
  expect((await fetchFout(meer)).code).toBe('BRON_ANTWOORD_ONGELDIG');
});

test('gives up on a source that says nothing, after its own time limit', async () => {
  const bron = await startBron(() => {}, { timeoutMs: 200, signaal: EINDELOOS });
  expect((await fetchFout(bron)).code).toBe('BRON_TIMEOUT');
});

test('gives up on a source that keeps dripping, after its own time limit', async () => {
  const bron = await startBron(
    (_request, response) => {
      response.writeHead(200, { 'content-type': JSON_TYPE });
      const druppel = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(druppel));
    },
    { timeoutMs: 200, signaal: EINDELOOS },
  );
  expect((await fetchFout(bron)).code).toBe('BRON_TIMEOUT');
});

test('gives every attempt its own time limit', async () => {
  const { vraag } = await startBron(
    (_request, response) => setTimeout(() => antwoordMet(200, JSON_TYPE, GOED)(_request, response), 500),
    { timeoutMs: 1_200 },
  );
  for (let poging = 0; poging < 3; poging += 1)
    expect((await vraag.get('/', parse)).waarde).toEqual({ naam: 'geheim' });
});

test('gives up as soon as the operation does, before and while it asks', async () => {
  const tijdens = new AbortController();
  const bron = await startBron(() => tijdens.abort(), { signaal: tijdens.signal, timeoutMs: 20_000 });
  expect((await fetchFout(bron)).code).toBe('BRON_TIMEOUT');
  let bezoeken = 0;
  const vooraf = await startBron(() => (bezoeken += 1), { signaal: AbortSignal.abort() });
  expect((await fetchFout(vooraf)).code).toBe('BRON_TIMEOUT');
  expect(bezoeken).toBe(0);
});

test('says that a source is not there when it cuts the connection, before or in its reply', async () => {
  expect((await fetchFout(await startBron((request) => request.socket.resetAndDestroy()))).code).toBe(
    'BRON_NIET_BESCHIKBAAR',
  );
  const halverwege = await startBron((_request, response) => {
    response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': '1000' });
    response.write('{"naam":', () => response.destroy());
  });
  expect((await fetchFout(halverwege)).code).toBe('BRON_NIET_BESCHIKBAAR');
});

test('says that a source is not there when nobody listens', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = Object(server.address());
  server.close();
  await once(server, 'close');
  expect((await fetchFout(vraagAan(`http://127.0.0.1:${port}`))).code).toBe('BRON_NIET_BESCHIKBAAR');
});
