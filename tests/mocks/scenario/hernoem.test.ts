import { expect, test } from 'vitest';
import { csvResponse } from '../../../mocks/csv.ts';
import { jsonResponse, xmlResponse } from '../../../mocks/mock.ts';
import { hernoem } from '../../../mocks/scenario/hernoem.ts';

const NAAM = { van: 'naam', naar: 'label' };

test.each([
  [
    'at every depth, lists included',
    { naam: 'a', delen: [{ naam: 'b', naamvan: 'c' }] },
    { label: 'a', delen: [{ label: 'b', naamvan: 'c' }] },
  ],
  ['and leaves a value that is called the same', { soort: 'naam' }, { soort: 'naam' }],
  ['and keeps the order of fields', [{ id: 1, naam: 2, code: 3 }], [{ id: 1, label: 2, code: 3 }]],
])('renames a property of JSON %s', (_geval, voor, na) => {
  expect(hernoem(jsonResponse(voor), NAAM).body).toBe(JSON.stringify(na));
});

test('renames an element of XML with any prefix, and neither a longer name nor text', () => {
  const xml = '<a><naam>naam</naam><v:naam x="1"/><naamloos>naam</naamloos><naam\n y="2">z</naam></a>';
  expect(hernoem(xmlResponse(xml), NAAM).body).toBe(
    '<a><label>naam</label><v:label x="1"/><naamloos>naam</naamloos><label\n y="2">z</label></a>',
  );
});

test.each([
  ['the first column, after the byte order mark', '\uFEFFnaam;code\r\nnaam;1\r\n', '\uFEFFlabel;code\r\nnaam;1\r\n'],
  ['the last column', 'code;naam\r\n1;naam\r\n', 'code;label\r\n1;naam\r\n'],
  ['no column with a longer name', 'naamloos;anaam\r\n1;2\r\n', 'naamloos;anaam\r\n1;2\r\n'],
])('renames of CSV %s', (_geval, voor, na) => {
  expect(hernoem(csvResponse(voor), NAAM).body).toBe(na);
});

test('takes the ETag away, since the page is another one', () => {
  expect(hernoem(jsonResponse({ naam: 1 }, 200, { etag: '"1"' }), NAAM).headers).toEqual({
    'content-type': 'application/json',
  });
});
