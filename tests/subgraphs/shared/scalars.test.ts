import { Kind } from 'graphql';
import { describe, expect, test } from 'vitest';
import { scalars } from '../../../subgraphs/shared/scalars.ts';

type Scalar = keyof typeof scalars;

const GOED: readonly [Scalar, string][] = [
  ['Date', '1900-01-01'],
  ['Date', '2099-12-31'],
  ['Date', '2024-02-29'],
  ['Date', '2000-02-29'],
  ['DateTime', '2026-03-01T09:30:00Z'],
  ['DateTime', '2026-03-01T09:30:00.123456+01:00'],
  ['DateTime', '2024-02-29T23:59:59-11:00'],
  ['URL', 'https://www.werk.nl'],
  ['URL', 'https://xn--caf-dma.nl/pad?a=b&c=%20#d'],
  ['URL', `https://www.werk.nl/${'a'.repeat(1_980)}`],
  ['Postcode', '1000AA'],
  ['Postcode', '9999ZZ'],
  ['BSN', '999993549'],
  ['BSN', '999991954'],
  ['BSN', '999998493'],
  ['BSN', '999990238'],
  ['BSN', '999992879'],
  ['BSN', '111111110'],
  ['BSN', '123456782'],
];

const FOUT: readonly [Scalar, unknown][] = [
  ['Date', '1899-12-31'],
  ['Date', '2100-01-01'],
  ['Date', '2026-02-29'],
  ['Date', '1900-02-29'],
  ['Date', '2026-04-31'],
  ['Date', '2026-00-10'],
  ['Date', '2026-13-01'],
  ['Date', '2026-01-00'],
  ['Date', '2026-3-1'],
  ['Date', '01-03-2026'],
  ['Date', '2026-03-01T00:00:00Z'],
  ['Date', '2026-03-01\n'],
  ['Date', '２０２６-03-01'],
  ['Date', 20_260_301],
  ['Date', new Date(0)],
  ['DateTime', '2026-03-01'],
  ['DateTime', '2026-03-01T09:30:00'],
  ['DateTime', '2026-03-01 09:30:00Z'],
  ['DateTime', '2026-02-29T09:30:00Z'],
  ['DateTime', '2026-04-31T09:30:00+02:00'],
  ['DateTime', '2026-13-01T09:30:00Z'],
  ['DateTime', '2026-03-01T25:00:00Z'],
  ['DateTime', '2026-03-01T09:60:00Z'],
  ['DateTime', '2026-03-01T09:30:00+99:00'],
  ['URL', 'http://www.werk.nl'],
  ['URL', 'ftp://www.werk.nl'],
  ['URL', 'javascript:alert(1)'],
  ['URL', 'https:www.werk.nl'],
  ['URL', 'https:///www.werk.nl'],
  ['URL', 'https://'],
  ['URL', '//www.werk.nl'],
  ['URL', 'www.werk.nl'],
  ['URL', ' https://www.werk.nl'],
  ['URL', 'https://www.werk.nl/\n'],
  ['URL', 'https://www.werk.nl/a b'],
  ['URL', `https://www.werk.nl/${'a'.repeat(1_981)}`],
  ['Postcode', '0123AB'],
  ['Postcode', '3011 AB'],
  ['Postcode', '3011ab'],
  ['Postcode', '3011A'],
  ['Postcode', '3011ABC'],
  ['Postcode', '3011'],
  ['Postcode', '3011ÀB'],
  ['BSN', '000000000'],
  ['BSN', '999993548'],
  ['BSN', '123456789'],
  ['BSN', '111111111'],
  ['BSN', '12345678'],
  ['BSN', '0999993549'],
  ['BSN', ' 999993549'],
  ['BSN', '999993549 '],
  ['BSN', '999 993 549'],
  ['BSN', '9999.93.549'],
  ['BSN', '٩٩٩٩٩٣٥٤٩'],
  ['BSN', '９９９９９３５４９'],
  ['BSN', '-99999354'],
  ['BSN', 999_993_549],
  ['BSN', ['999993549']],
  ['BSN', null],
  ['BSN', { toString: () => '999993549' }],
];

/** The whole message, always the same: nothing of a value is in it. */
const MELDING: Readonly<Record<Scalar, RegExp>> = {
  Date: /^Date expects a calendar date such as 2026-03-01$/,
  DateTime: /^DateTime expects an instant with offset such as 2026-03-01T09:30:00Z$/,
  URL: /^URL expects an absolute https address$/,
  Postcode: /^Postcode expects four digits and two letters such as 3011AB$/,
  BSN: /^BSN expects nine digits that pass the elfproef$/,
};

describe('what comes in', () => {
  test.each(GOED)('takes %s %j, in a variable and in a document', (naam, value) => {
    expect(scalars[naam].parseValue(value)).toBe(value);
    expect(scalars[naam].parseLiteral({ kind: Kind.STRING, value })).toBe(value);
  });

  test.each(FOUT)('refuses %s %j, in the same words whatever it is', (naam, waarde) => {
    expect(() => scalars[naam].parseValue(waarde)).toThrow(MELDING[naam]);
    // What is only of another type is right again once it is written as text.
    if (typeof waarde !== 'string') return;
    expect(() => scalars[naam].parseLiteral({ kind: Kind.STRING, value: waarde })).toThrow(MELDING[naam]);
  });

  test.each(GOED)('refuses %s %j written as something else than text', (naam, value) => {
    for (const kind of [Kind.INT, Kind.ENUM] as const)
      expect(() => scalars[naam].parseLiteral({ kind, value })).toThrow(/expects/);
    expect(() => scalars[naam].parseLiteral({ kind: Kind.NULL })).toThrow(/expects/);
  });
});

describe('what goes out', () => {
  test.each(GOED.filter(([naam]) => naam !== 'BSN'))('gives %s %j as it is', (naam, waarde) => {
    expect(scalars[naam].serialize(waarde)).toBe(waarde);
  });

  test.each(FOUT.filter(([naam]) => naam !== 'BSN'))('gives no %s %j that is not one', (naam, waarde) => {
    expect(() => scalars[naam].serialize(waarde)).toThrow(/expects/);
  });

  test.each([...GOED, ...FOUT].filter(([naam]) => naam === 'BSN'))('never gives a %s, such as %j', (_naam, waarde) => {
    expect(() => scalars.BSN.serialize(waarde)).toThrow(/^BSN is input only$/);
  });
});
