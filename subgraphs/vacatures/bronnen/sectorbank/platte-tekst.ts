import { decodeerTekens } from './html-tekens.ts';

/** Of these elements the content is not text for a reader. */
const ZONDER_TEKST = new Set(['script', 'style', 'title', 'noscript', 'template', 'iframe', 'svg']);
/** A line ends where these begin or end. */
const REGELEINDE = new Set(
  `address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav
   ol p pre section table tbody tfoot thead tr ul`.split(/\s+/),
);
/** These stand apart from what is beside them. */
const CEL = new Set(['td', 'th', 'option', 'button']);

/** A comment, an element that begins or ends, or a declaration. A `<` before anything else is a "less than". */
const OPMAAK = /<(?:(!--)|(\/?)([a-z][a-z\d:-]*)(?![a-z\d:-])[^<>]*>|[!?/][^<>]*>)/gi;
/** What a plain line never has: most names and titles are done when they have been looked at once. */
const BIJZONDER =
  /[<&\p{Cc}\p{Cs}\u{ad}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}]|[^\S ]|^ | $| {2}/u;
/** Something that could be markup or stand for a character. */
const VERDACHT = /<[a-z/!?]|&(?:#|[a-z][a-z\d]{1,30};)/i;
/** One round does for text that is HTML, escaped or not; what needs more is a trick. */
const MAXIMUM_RONDEN = 3;
/** Control characters, the soft hyphen, and what turns the direction of reading or takes no room. */
const ONZICHTBAAR = /(?![\t\n\r])[\p{Cc}\u{ad}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}]/gu;

/**
 * The text of HTML as a reader sees it: without markup, scripts and styles, with its characters written out and its
 * paragraphs and lists as lines. Text that never was HTML keeps its own lines. Whatever comes in, neither markup nor a
 * character reference comes out. Takes time in proportion to the length.
 */
export const getPlatteTekst = (html: string): string => {
  if (!BIJZONDER.test(html)) return html;
  let tekst = html.toWellFormed().replaceAll(ONZICHTBAAR, '');
  for (let ronde = 0; ronde < MAXIMUM_RONDEN && VERDACHT.test(tekst); ronde += 1) {
    tekst = verwijderOpmaak(decodeerTekens(tekst)).replaceAll(ONZICHTBAAR, '');
  }
  return zetApart(tekst)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
};

/** As `getPlatteTekst`, on one line. */
export const getPlatteRegel = (html: string): string => getPlatteTekst(html).replaceAll(/\n+/g, ' ');

const verwijderOpmaak = (html: string): string => {
  // In HTML a new line is a space; in text without any line of HTML it is a line.
  const heeftRegels = [...html.matchAll(OPMAAK)].some(([, , , naam = '']) => REGELEINDE.has(naam.toLowerCase()));
  const bron = heeftRegels ? html.replaceAll(/\s+/g, ' ') : html;
  const opmaak = new RegExp(OPMAAK);
  let tekst = '';
  let vanaf = 0;
  for (let deel = opmaak.exec(bron); deel; deel = opmaak.exec(bron)) {
    const naam = deel[3]?.toLowerCase() ?? '';
    tekst += bron.slice(vanaf, deel.index) + getVervanging(naam, deel[2] === '/');
    if (deel[1]) opmaak.lastIndex = getEinde(bron, /-->/g, opmaak.lastIndex);
    else if (deel[2] === '' && ZONDER_TEKST.has(naam))
      opmaak.lastIndex = getEinde(bron, new RegExp(`</${naam}[^<>]*>`, 'gi'), opmaak.lastIndex);
    vanaf = opmaak.lastIndex;
  }
  return tekst + bron.slice(vanaf);
};

const getVervanging = (naam: string, isSluiting: boolean): string => {
  if (naam === 'li') return isSluiting ? '' : '\n- ';
  if (naam === 'p') return '\n\n';
  if (REGELEINDE.has(naam)) return '\n';
  return CEL.has(naam) ? ' ' : '';
};

/** Where a part ends that began before `vanaf`; what never ends goes on to the end. */
const getEinde = (html: string, einde: RegExp, vanaf: number): number => {
  einde.lastIndex = vanaf;
  return einde.test(html) ? einde.lastIndex : html.length;
};

/** What can still be taken for HTML after all rounds is parted, so that nothing reads it as such. */
const zetApart = (tekst: string): string =>
  tekst.replaceAll(/<(?=[a-z/!?])/gi, '< ').replaceAll(/&(?=#|[a-z][a-z\d]{1,30};)/gi, '& ');
