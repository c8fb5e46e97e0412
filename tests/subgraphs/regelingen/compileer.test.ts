import { evaluate } from 'feelin';
import { describe, expect, it, test } from 'vitest';
import { compileer, getNamen } from '../../../subgraphs/regelingen/voorverkenning/feel/compileer.ts';
import { FUNCTIES } from '../../../subgraphs/regelingen/voorverkenning/feel/functies.ts';
import { VELDSOORT } from '../../../subgraphs/regelingen/voorverkenning/feel/waardesoort.ts';
import { getVoorwaarden } from '../../../subgraphs/regelingen/voorverkenning/regel.ts';
import { getRedenOnbekend } from '../../../subgraphs/regelingen/voorverkenning/velden.ts';
import { regelingen } from './regelingen.ts';

const NODIG = ['leeftijd', 'sector', 'vermogen', 'schulden', 'peildatum', 'inkomstenbronnen', 'kandidaat.leeftijd'];
const maak = (feel: string) => compileer({ feel, nodig: NODIG, normen: [{ naam: 'grens' }] });

/** What it comes to for somebody of 40 in branch F. */
const reken = (feel: string): unknown => {
  const kandidaat = { leeftijd: 30, doelgroepregister: true };
  return maak(feel)?.([40, 'F', 5_000, true, '2026-06-01', ['WW', 'LOONDIENST'], kandidaat, 67]);
};

test('an expression gets its values by name, fields by their first part before norms', () => {
  expect(getNamen({ nodig: ['sector', 'kandidaat.leeftijd', 'kandidaat.x'], normen: [{ naam: 'grens' }] })).toEqual([
    'sector',
    'kandidaat',
    'grens',
  ]);
});

test('is compiled once, however often it is asked, and apart for what it may read', () => {
  const leesbaar = { feel: 'leeftijd > 12345', nodig: ['leeftijd'], normen: [] };
  expect(compileer(leesbaar)).not.toBeNull();
  expect(compileer({ ...leesbaar, nodig: [...leesbaar.nodig] })).toBe(compileer(leesbaar));
  expect(compileer({ ...leesbaar, nodig: ['sector'] })).toBeNull();
  expect(compileer({ ...leesbaar, nodig: [], normen: [{ naam: 'leeftijd' }] })).not.toBeNull();
});

describe('an expression that is taken', () => {
  it.each<[string, string, unknown]>([
    ['reads the fields and norms that it declares', 'leeftijd < grens and sector = "F"', true],
    ['reads a path that it declares', 'kandidaat.leeftijd >= 30', true],
    ['reads it with spaces and remarks between', 'kandidaat /* wie */ . leeftijd // dus\n >= 31', false],
    ['reads names that it binds itself', 'some x in inkomstenbronnen satisfies x = "WW" and leeftijd > 1', true],
    ['reads one list in another', 'some a in inkomstenbronnen, b in inkomstenbronnen satisfies a != b', true],
    ['reads entries of its own context', '{ half: leeftijd / 2, heel: half * 2 }.heel = leeftijd', true],
    ['gives a declared name another value inside', '{ sector: 3, x: sector + 1 }.x', 4],
    ['calls functions of FEEL', 'max(string length(sector), count(inkomstenbronnen), abs(-3))', 3],
    ['takes a part of a text as a number', 'number(substring(peildatum, 1, 4)) - 2016', 10],
    ['compares days as texts', 'peildatum < "2026-07-01"', true],
    ['compares with ends of a range', 'leeftijd in [18..grens]', true],
    ['compares between two', 'vermogen between 1 and 6000', true],
    ['compares with more than one', 'sector in ("A", "F")', true],
    ['finds a text in a list of the intake', '"WW" in inkomstenbronnen', true],
    ['asks whether there is anything', 'sector != null', true],
    ['chooses', 'if schulden then leeftijd else 0', 40],
    ['uses a day as a day', 'date(peildatum) > date("2026-01-01")', true],
    ['is true of every one', 'every x in inkomstenbronnen satisfies not(x in ["ZW"])', true],
  ])('%s: %s', (_, feel, waarde) => {
    expect(reken(feel)).toEqual(waarde);
  });
});

describe('an expression that is refused', () => {
  it.each<[string, string]>([
    ['a field that it does not declare', 'schulden and laaggeletterd'],
    ['a path that it does not declare', 'kandidaat.doelgroepregister = true'],
    ['a path that no intake has', 'not(kandidaat.bestaatNiet = true)'],
    ['a path behind a field', 'leeftijd.jaren = 3'],
    ['a path behind a path', 'kandidaat.leeftijd.jaren = 3'],
    ['a whole candidate', 'kandidaat != null'],
    ['a whole candidate, between brackets', '(kandidaat).doelgroepregister = true'],
    ['a whole candidate, in a list', 'some k in [kandidaat] satisfies k.doelgroepregister'],
    ['a whole candidate, by a name in a text', 'get value(kandidaat, "doelgroepregister") = true'],
    ['a whole candidate, filtered', 'count(kandidaat["doelgroepregister"]) = 1'],
    ['a name of its own making', 'leeftijd > anders'],
    ['a name that it binds elsewhere', '(some x in inkomstenbronnen satisfies x = "WW") or not(x = "ZW")'],
    ['a name before it binds it', '{ heel: half * 2, half: 3 }.heel = 6'],
    ['the variable itself as its own list', 'some x in x satisfies x = "WW"'],
    ['a function that does not exist', 'onbekend(leeftijd) = 3'],
    ['a function that does not exist, denied', 'not(onbekend(leeftijd) = 3)'],
    ['the clock', 'today() > date(peildatum)'],
    ['the clock, as a value', '{ f: now }.f() = 3'],
    ['a pattern', 'matches(sector, "(a+)+$")'],
    ['a value that a test is about', 'not(? = 1)'],
    ['as many numbers as it likes', 'some x in 1..1000000000 satisfies x = 0'],
    ['as many numbers as it likes, in a range', 'every x in [1..1000000000] satisfies x > 0'],
    ['as many numbers as it likes, one by one', 'count(for x in 1..1000000000 return x) > 0'],
    ['lists in lists in lists', 'some a in [1, 2], b in [1, 2], c in [1, 2] satisfies a = b and b = c'],
    ['text that is not FEEL', 'leeftijd ) 3'],
    ['nothing at all', ''],
  ])('reads or calls %s: %s', (_, feel) => {
    expect(maak(feel)).toBeNull();
  });

  it.each([
    'vermogen >= "a"',
    'not(vermogen >= "a")',
    '"a" < leeftijd',
    'sector > 3',
    'peildatum < 2026',
    'schulden > false',
    'schulden = "ja"',
    'schulden != 1',
    'leeftijd = "40"',
    'leeftijd in ["40", "41"]',
    'leeftijd in [40, "41"]',
    'not(sector in [1, 2])',
    'sector in (1, 2)',
    'leeftijd in > "a"',
    'leeftijd in ["a".."b"]',
    'leeftijd between "a" and "b"',
    'inkomstenbronnen = "WW"',
    'inkomstenbronnen in ["WW"]',
    'not(some x in inkomstenbronnen satisfies x = 3)',
    'every x in inkomstenbronnen satisfies leeftijd',
    'if leeftijd then 1 else 2',
    'schulden and leeftijd',
    'kandidaat.leeftijd >= "30"',
    'string length(sector) = "1"',
    '(leeftijd) + 1 > "a"',
    '{ half: leeftijd / 2, x: half > "a" }.x',
  ])('compares what cannot be compared: %s', (feel) => {
    expect(maak(feel)).toBeNull();
  });
});

describe('an expression that the engine is not sure of', () => {
  it.each<[string, string]>([
    ['adds what cannot be added', 'grens + sector > 3'],
    ['reads an entry that is not there', '{ a: 1 }.b in [1]'],
    ['reads a part of a text', 'some x in inkomstenbronnen satisfies x.y = 1'],
    ['calls a function with what it cannot use', 'some x in ["x"] satisfies number(x) = 3'],
    ['calls what is no function', 'every x in [{ min: 3, y: min(1, 2) }.y] satisfies x = 1'],
    ['orders what has no order', 'grens > (if schulden then [1] else 1)'],
  ])('comes to nothing, also when it is denied, when it %s: %s', (_, feel) => {
    expect(maak(feel)).not.toBeNull();
    expect(reken(feel)).toBeNull();
    expect(reken(`not(${feel})`)).toBeNull();
  });

  test('is sure again of the next one who asks, and holds nothing of the one before', () => {
    const formule = compileer({
      feel: 'some x in [1] satisfies 1000 / grens > 3',
      nodig: [],
      normen: [{ naam: 'grens' }],
    });
    expect(formule?.(['tekst van iemand'])).toBeNull();
    expect(formule?.([10])).toBe(true);
    expect(formule?.([1_000])).toBe(false);
  });
});

test('every function that may be called is one of the engine', () => {
  for (const naam of FUNCTIES.keys())
    expect(evaluate(naam), naam).toMatchObject({ value: expect.any(Function), warnings: [] });
});

test('every field with a kind is one of an intake', () => {
  for (const veld of VELDSOORT.keys())
    expect(getRedenOnbekend('burger', veld) ?? getRedenOnbekend('werkgever', veld), veld).not.toBeNull();
});

test('every expression of the national schemes is taken', () => {
  const expressies = regelingen.flatMap(({ regels, berekeningen }) => [
    ...getVoorwaarden(regels).flatMap(({ toets }) => toets ?? []),
    ...berekeningen.flatMap(({ minimum, maximum }) => [minimum ?? maximum, maximum]),
  ]);
  expect(expressies.length).toBeGreaterThan(80);
  for (const expressie of expressies) expect(compileer(expressie), expressie.feel).not.toBeNull();
});
