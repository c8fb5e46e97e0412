import { expect, test } from 'vitest';
import { decodeer } from '../../../subgraphs/shared/bron/lees-antwoord.ts';
import { antwoordMet, startBron } from './http-bron.ts';

const lees = (tekst: string, contentType = 'text/csv; charset=utf-8') => decodeer(tekst, contentType, 'csv');

test('reads rows as records by the names of the header, and keeps every value as text', () => {
  expect(lees('CODE;NAAM\n0732;Timmerlieden\n0111;\n')).toEqual([
    { CODE: '0732', NAAM: 'Timmerlieden' },
    { CODE: '0111', NAAM: '' },
  ]);
});

test('drops a byte order mark, which would otherwise be part of the first name', () => {
  expect(lees('\uFEFFCODE;NAAM\r\n0732;Timmerlieden\r\n')).toEqual([{ CODE: '0732', NAAM: 'Timmerlieden' }]);
});

test('reads quoted fields with semicolons, quotes and line ends in them', () => {
  expect(lees('A;B\n"x;y";"zei ""ja"""\n"een\ntwee";b\n')).toEqual([
    { A: 'x;y', B: 'zei "ja"' },
    { A: 'een\ntwee', B: 'b' },
  ]);
});

test('takes a header without rows for what it is: nothing to tell', () => {
  expect(lees('A;B\n')).toEqual([]);
});

test.each([
  ['a row that is too short', 'A;B\n1\n'],
  ['a row that is too long', 'A;B\n1;2;3\n'],
  ['a quote that is never closed', 'A;B\n"1;2\n'],
  ['nothing at all', ''],
  ['empty lines only', '\n\n'],
  ['data in the place of a header', '2026;0732\n2026;0111\n'],
  ['a name that comes twice', 'A;A\n1;2\n'],
  ['a column without a name', 'A;\n1;2\n'],
  ['commas in the place of semicolons', 'A,B\n1,2\n'],
  ['one column, so no CSV', 'login\nplease\n'],
  ['a login page in HTML that is called CSV', '<!DOCTYPE html>\n<html lang="nl"><body>Log in; of niet</body></html>'],
])('refuses %s', (_naam, tekst) => {
  expect(() => lees(tekst)).toThrow(SyntaxError);
});

test.each(['text/html', 'application/json', 'text/plain', ''])('refuses an answer of type %j', (contentType) => {
  expect(() => lees('A;B\n1;2\n', contentType)).toThrow(TypeError);
});

test.each([
  ['a ragged file', 'text/csv', 'A;B\n1\n'],
  ['a login page', 'text/html', '<html></html>'],
])('tells a client that the answer is wrong when a source gives %s', async (_naam, contentType, body) => {
  const { vraag, operatie } = await startBron(antwoordMet(200, contentType, body), { vorm: 'csv' });
  await expect(vraag.get('/bestand', (waarde) => waarde)).rejects.toMatchObject({ code: 'BRON_ANTWOORD_ONGELDIG' });
  expect(operatie.getBronmeldingen()).toMatchObject([{ status: 'NIET_BESCHIKBAAR' }]);
});

test('asks for CSV and gives the records', async () => {
  let accept: string | undefined;
  const { vraag } = await startBron(
    (request, response) => {
      accept = request.headers.accept;
      antwoordMet(200, 'text/csv', '\uFEFFA;B\n1;2\n')(request, response);
    },
    { vorm: 'csv' },
  );
  const { waarde } = await vraag.get('/bestand', (gelezen) => gelezen);
  expect(waarde).toEqual([{ A: '1', B: '2' }]);
  expect(accept).toBe('text/csv');
});
