import { describe, expect, test } from 'vitest';
import { decodeer } from '../../../subgraphs/shared/bron/lees-antwoord.ts';

const lees = (tekst: string, attributen?: readonly string[]) =>
  decodeer(tekst, 'application/xml; charset=utf-8', 'xml', attributen);

describe('elements', () => {
  test.each<[string, string, unknown]>([
    ['text, with leading zeros', '<a>007</a>', { a: '007' }],
    ['no text', '<a/>', { a: '' }],
    [
      'children by name, one that comes twice as a list',
      '<a><b>1</b><c>2</c><b>3</b></a>',
      { a: { b: ['1', '3'], c: '2' } },
    ],
    ['names without their prefix', '<x:a xmlns:x="urn:x"><x:b>1</x:b></x:a>', { a: { b: '1' } }],
    [
      'character references and CDATA alike',
      '<a><b>R &amp; D &lt; 2</b><b><![CDATA[ R & D < 2 ]]></b></a>',
      { a: { b: ['R & D < 2', 'R & D < 2'] } },
    ],
    ['accents', '<a>Categoriële bijstand</a>', { a: 'Categoriële bijstand' }],
  ])('are read as plain values: %s', (_, xml, waarde) => {
    expect(lees(xml)).toEqual(waarde);
  });
});

describe('attributes', () => {
  const XML = '<a id="1"><b scheme="s" uri="u">tekst</b><b>zonder</b><c uri="v"/></a>';

  test('are left out when none is asked for, and an element with them is its text', () => {
    expect(lees(XML)).toEqual({ a: { b: ['tekst', 'zonder'], c: '' } });
    expect(lees(XML, [])).toEqual(lees(XML));
  });

  test('are read when they are asked for, and only those: an element without them stays its text', () => {
    expect(lees(XML, ['uri'])).toEqual({
      a: { b: [{ '@uri': 'u', '#text': 'tekst' }, 'zonder'], c: { '@uri': 'v', '#text': '' } },
    });
  });

  test('stand beside children, and cannot be taken for one of the same name', () => {
    expect(lees('<a uri="van buiten"><uri>van binnen</uri></a>', ['uri'])).toEqual({
      a: { '@uri': 'van buiten', uri: 'van binnen' },
    });
  });

  test('are found by their local name, with their references written out', () => {
    expect(lees('<a xmlns:x="urn:x" x:uri="?a=1&amp;b=2"/>', ['uri'])).toEqual({
      a: { '@uri': '?a=1&b=2', '#text': '' },
    });
  });

  test.each(['toString', 'constructor', '__proto__'])('of the name %s are nothing special', (naam) => {
    expect(lees(`<a ${naam}="x">tekst</a>`, ['uri'])).toEqual({ a: 'tekst' });
  });
});

test.each<[string, string]>([
  ['a tag that is never closed', '<a><b></a>'],
  ['an attribute that comes twice', '<a uri="1" uri="2"/>'],
  ['an attribute without quotes', '<a uri=1/>'],
  ['an entity that nobody declared', '<a>&eigen;</a>'],
  ['a declaration of a document type', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
  ['an element that would change what others mean', '<a><__proto__>1</__proto__></a>'],
  ['more levels than any message has', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`],
])('refuses %s', (_, xml) => {
  expect(() => lees(xml, ['uri'])).toThrow();
});
