/** HTML 4 (W3C), character entity set Latin 1: the names of the characters from 160 on, in order. */
const LATIN_1_VANAF = 160;
const LATIN_1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;

/** HTML 4 and 5, as far as texts in Dutch have them; the rest are Greek letters and signs of mathematics. */
const OVERIGE = `amp & AMP & lt < LT < gt > GT > quot " QUOT " apos '
OElig Œ oelig œ Scaron Š scaron š Ccaron Č ccaron č Zcaron Ž zcaron ž Yuml Ÿ cacute ć nacute ń sacute ś zacute ź zdot ż
lstrok ł Lstrok Ł aogon ą eogon ę inodot ı scedil ş Scedil Ş gbreve ğ circ ˆ tilde ˜
hyphen ‐ dash ‐ ndash – mdash — horbar ― lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo ›
dagger † bull • bullet • hellip … mldr … permil ‰ prime ′ euro € trade ™ larr ← rarr → minus − le ≤ ge ≥ ne ≠
check ✓ star ☆ starf ★ phone ☎ lpar ( rpar ) lsqb [ rsqb ] comma , period . colon : semi ; quest ? excl ! sol / bsol \\
num # percnt % plus + equals = commat @ lowbar _ grave \` ast * dollar $ vert |`;

/** Names of what cannot be seen. */
const WIT = {
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  hairsp: ' ',
  Tab: ' ',
  NewLine: '\n',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
};

const TEKENS: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(/\s/).map((naam, i) => [naam, String.fromCodePoint(LATIN_1_VANAF + i)] as const),
  ...[...OVERIGE.matchAll(/(\S+) (\S+)/g)].map(([, naam = '', teken = '']) => [naam, teken] as const),
  ...Object.entries(WIT),
]);

/** What stands for one character: a number or a name. Escaped more than once, `&amp;amp;eacute;`, is still that character. */
const TEKENVERWIJZING = /&(?:amp;)*(?:#(\d{1,8}|x[\da-f]{1,8});?|([a-z][a-z\d]{1,30});)/gi;

/** Writes out numbered and named characters, in one pass. A name that HTML does not have stays, set apart from its `&`. */
export const decodeerTekens = (tekst: string): string =>
  tekst.replaceAll(TEKENVERWIJZING, (_, nummer: string | undefined, naam = '') =>
    nummer === undefined ? (TEKENS.get(naam) ?? `& ${naam};`) : getTeken(nummer),
  );

const getTeken = (nummer: string): string => {
  const code = /^x/i.test(nummer) ? Number.parseInt(nummer.slice(1), 16) : Number(nummer);
  if (code >= 128 && code < 160) return WINDOWS_1252.decode(Uint8Array.of(code));
  const isTeken = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isTeken ? String.fromCodePoint(code) : ' ';
};

/** These numbers are no characters in Unicode; HTML reads them as Windows wrote them. */
const WINDOWS_1252 = new TextDecoder('windows-1252');
