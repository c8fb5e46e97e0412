import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getPlatteRegel, getPlatteTekst } from '../../../subgraphs/vacatures/bronnen/sectorbank/platte-tekst.ts';

describe('what a reader sees of HTML', () => {
  test.each([
    ['paragraphs', '<p>Een.</p><p>Twee.</p>', 'Een.\n\nTwee.'],
    ['new lines in HTML', '<p>Een\n   en\ttwee.</p>\n\n\n<p>Drie.</p>', 'Een en twee.\n\nDrie.'],
    ['a list', '<p>U kunt:</p><ul><li>lassen</li>\n<li>meten</li></ul>', 'U kunt:\n\n- lassen\n- meten'],
    ['line breaks', 'Een<br>Twee<br/>Drie<BR />Vier', 'Een\nTwee\nDrie\nVier'],
    ['nested tags', '<div><p>Een <b>vet <i>en schuin</i></b> woord</p></div>', 'Een vet en schuin woord'],
    ['half a word', '<b>Timmer</b>man', 'Timmerman'],
    ['a table', '<table><tr><td>Uren</td><td>36</td></tr><tr><td>Loon</td></tr></table>', 'Uren 36\n\nLoon'],
    ['attributes', '<a href="https://x.invalid" onclick=\'boe()\'>Meer</a>', 'Meer'],
    ['tags of Word', '<o:p>Een</o:p><st1:place>Twee</st1:place>', 'EenTwee'],
    ['a comment', 'Een<!-- <p>geheim</p> --> Twee', 'Een Twee'],
    ['a declaration', '<!DOCTYPE html><?xml version="1.0"?><html><body>Een</body></html>', 'Een'],
    ['a script', 'Een<script type="text/javascript">if (a < b) alert("</p>")</script> Twee', 'Een Twee'],
    ['a style', '<style>p > a { color: red }</style>Een', 'Een'],
    ['a script that never ends', 'Een<script>alert(1)', 'Een'],
    ['a comment that never ends', 'Een<!-- twee', 'Een'],
    ['other things without text', '<title>T</title><svg><text>x</text></svg><iframe>i</iframe>Een', 'Een'],
  ])('%s', (_wat, html, tekst) => {
    expect(getPlatteTekst(html)).toBe(tekst);
  });

  test.each([
    ['names', 'R&amp;D &lt;5 &eacute;&Euml;&szlig; &euro;3 &rsquo;s &ndash; &hellip;&nbsp;x', 'R&D <5 éËß €3 ’s – … x'],
    ['numbers', '&#233;&#xE9;&#XE9; &#8364;', 'ééé €'],
    ['numbers as Windows wrote them', '&#146;s &#128;', '’s €'],
    ['numbers without an end', '&#233 en &#233x', 'é en éx'],
    ['numbers that are no character', 'a&#0;b&#xD800;c&#x110000;d&#99999999;e', 'a b c d e'],
    ['what was escaped twice', '&amp;eacute; &amp;amp;eacute; &amp;#233;', 'é é é'],
    ['HTML that was escaped', '&lt;p&gt;Een &amp;amp; twee&lt;/p&gt;&lt;p&gt;Drie&lt;/p&gt;', 'Een & twee\n\nDrie'],
    ['HTML that was escaped twice', '&amp;lt;b&amp;gt;Een&amp;lt;/b&amp;gt;', 'Een'],
    ['a script that was escaped', 'Een&lt;script&gt;alert(1)&lt;/script&gt;', 'Een'],
  ])('writes out %s', (_wat, html, tekst) => {
    expect(getPlatteTekst(html)).toBe(tekst);
  });
});

describe('text that is no HTML', () => {
  test.each([
    ['lines', 'Een\nTwee\r\nDrie', 'Een\nTwee\nDrie'],
    ['empty lines', 'Een\n\n\n\nTwee', 'Een\n\nTwee'],
    ['less than', '5 < 6 en <3 en 7 > 6', '5 < 6 en <3 en 7 > 6'],
    ['ampersands', 'R&D, C&A en Jansen & Zn', 'R&D, C&A en Jansen & Zn'],
    ['other scripts and emoji', 'Ελληνικά 👩🏽‍🔧 日本', 'Ελληνικά 👩🏽‍🔧 日本'],
    ['nothing', '', ''],
    ['only white', ' \n\t\u00a0 ', ''],
  ])('keeps its %s', (_wat, in_, uit) => {
    expect(getPlatteTekst(in_)).toBe(uit);
  });

  test.each([
    ['control characters', 'a\u0000b\u0007c\u009fd', 'abcd'],
    ['what turns the direction of reading', 'a\u202eb\u2066c', 'abc'],
    ['what takes no room', 'a\u00adb\u200bc\ufeffd', 'abcd'],
  ])('loses %s', (_wat, in_, uit) => {
    expect(getPlatteTekst(in_)).toBe(uit);
  });

  test('loses half of a character', () => {
    expect(getPlatteTekst('a\ud800b')).toBe('a\ufffdb');
  });
});

describe('nothing that can be read as HTML comes out', () => {
  const OPMAAK = /<[a-z/!?]|&(?:#|[a-z][a-z\d]{1,30};)/i;

  test.each([
    '<<b>script>alert(1)</script>',
    '<scr<script>ipt>alert(1)</script>',
    '<scr<!-- -->ipt>alert(1)',
    '<\u0000script>alert(1)</script>',
    '<scr\u00adipt>alert(1)</script>',
    '&am<b></b>p;lt;img src=x onerror=alert(1)&am<b></b>p;gt;',
    '&#38;lt;img src=x&#38;gt;',
    '&#38;#38;#38;#60;img src=x>',
    '<img src=x onerror=alert(1)',
    '<img alt="<img src=x onerror=alert(1)>">',
    '<svg/onload=alert(1)>',
    '&Onbekend; &amp;Onbekend; &#;',
    '<a<b<c<d',
  ])('of %j', (html) => {
    expect(getPlatteTekst(html)).not.toMatch(OPMAAK);
    expect(getPlatteRegel(html)).not.toMatch(OPMAAK);
  });

  test('of anything', () => {
    const stuk = fc.oneof(
      fc.constantFrom(
        ...[
          '<',
          '>',
          '/',
          '!',
          '-->',
          '<!--',
          '&',
          '#',
          ';',
          'amp;',
          'lt;',
          'x3c',
          '60',
          '38',
          '"',
          "'",
          '=',
          ' ',
          '\n',
        ],
        ...['script', 'style', 'p', 'b', 'li', '</', '\u0000', '\u00ad', '\u200b', '\ud800', '&lt;', '&amp;', '&#60;'],
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 30 }), (stukken) => {
        const tekst = getPlatteTekst(stukken.join(''));
        expect(tekst).not.toMatch(OPMAAK);
        expect(tekst).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u);
        expect(tekst).toBe(tekst.trim());
      }),
      { numRuns: 5_000 },
    );
  });
});

test.each(['<a', '<!--', '<script>', '</script ', '&amp;', '<p>', ' \n', '<', '&', '</p x'])(
  'takes seconds, not minutes, for a megabyte of %j',
  (stuk) => {
    const begin = performance.now();
    getPlatteTekst(stuk.repeat(1_000_000 / stuk.length));
    expect(performance.now() - begin).toBeLessThan(5_000);
  },
);

test('writes one line where one is asked', () => {
  expect(getPlatteRegel('<p>Een</p><p>Twee</p>')).toBe('Een Twee');
});
