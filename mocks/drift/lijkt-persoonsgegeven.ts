import { isElfproef } from '../elfproef.ts';

/** Bounded, so that a long text without spaces is read in a time that grows with its length. */
const MAIL = /[^\s@"'<>()]{1,64}@[^\s@"'<>()]{1,255}\.[a-z]{2,}/i;
/** A Dutch or international number, with the spaces, dots, hyphens and brackets that people put in it. */
const TELEFOON =
  /(?<![\w.,-])(?:\+|00)[1-9]\d{0,2}(?:[\s.\-()]{0,3}\d){8,11}(?!\w)|(?<![\w.,-])\(?0[1-9]\d{0,2}\)?(?:[\s.-]{0,3}\d){6,8}(?!\w)/;
/** In one run, or in the groups that people write: not in those of a day. */
const PERSOONSNUMMER = /(?<!\d)(?:\d{8,9}|\d{4}[ .-]\d{2}[ .-]\d{3}|\d{2,3}[ .-]\d{3}[ .-]\d{3})(?!\d)/g;

/**
 * Whether something in a text looks like a number of a person (eight or nine digits that pass the elfproef), an e-mail
 * address or a telephone number, also behind the escapes of JSON, XML and addresses. Errs on the side of yes: many other
 * numbers pass the elfproef as well.
 */
export const lijktPersoonsgegeven = (tekst: string): boolean =>
  [tekst, ontdoe(tekst)].some((vorm) => MAIL.test(vorm) || TELEFOON.test(vorm) || heeftPersoonsnummer(vorm));

const heeftPersoonsnummer = (tekst: string): boolean =>
  [...tekst.matchAll(PERSOONSNUMMER)].some(([nummer]) => isElfproef(nummer.replaceAll(/\D/g, '')));

/** Characters in place of their escapes: `\u0040`, `&#64;`, `&#x40;`, `%40`. */
const ontdoe = (tekst: string): string =>
  tekst
    .replaceAll(/\\u([\da-f]{4})|&#x([\da-f]{1,6});|%([\da-f]{2})/gi, (_, a: string, b: string, c: string) =>
      getTeken(Number.parseInt(a ?? b ?? c, 16)),
    )
    .replaceAll(/&#(\d{1,7});/g, (_, code: string) => getTeken(Number(code)))
    .replaceAll(/&commat;/g, '@');

const getTeken = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
