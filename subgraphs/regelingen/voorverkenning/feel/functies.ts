import type { Waardesoort } from './waardesoort.ts';

/**
 * The functions of FEEL that an expression may call, with the kind of what they give; null: that of what they are given.
 * Those whose outcome depends on nothing else: not the clock, as an intake has a day of its own; nothing that reads a field
 * by a name in a text, as nobody could see which; and no patterns, as one that a source sends can take forever.
 */
export const FUNCTIES: ReadonlyMap<string, Waardesoort | null> = new Map(
  Object.entries({
    abs: 'GETAL',
    all: 'JA_NEE',
    any: 'JA_NEE',
    ceiling: 'GETAL',
    contains: 'JA_NEE',
    count: 'GETAL',
    decimal: 'GETAL',
    'distinct values': 'LIJST',
    'ends with': 'JA_NEE',
    floor: 'GETAL',
    'list contains': 'JA_NEE',
    'lower case': 'TEKST',
    max: null,
    mean: 'GETAL',
    min: null,
    modulo: 'GETAL',
    not: 'JA_NEE',
    number: 'GETAL',
    'round down': 'GETAL',
    'round half down': 'GETAL',
    'round half up': 'GETAL',
    'round up': 'GETAL',
    'starts with': 'JA_NEE',
    string: 'TEKST',
    'string length': 'GETAL',
    substring: 'TEKST',
    sum: 'GETAL',
    'upper case': 'TEKST',
  } as const),
);
