import { AssertionError } from 'node:assert';
import { beforeEach, describe, expect, test } from 'vitest';
import { createJournaal } from '../../../mocks/journaal/journaal.ts';
import { telAanroepen, verwachtAanroepen } from '../../../mocks/journaal/verwacht-aanroepen.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const journaal = createJournaal();

const schrijf = (bron: string, pad: string, anders: { method?: string; traceId?: string | null } = {}): void =>
  journaal.schrijf(
    {
      bron,
      method: 'GET',
      pad,
      parameters: {},
      traceId: null,
      scenario: 'gezond',
      status: 200,
      storingen: [],
      ...anders,
    },
    new Date('2026-03-01T09:00:00Z'),
  );

beforeEach(() => {
  journaal.wis();
  schrijf('vum', '/vacatures/matches', { method: 'POST', traceId: TRACE });
  schrijf('vum', '/vacatures/VUM-1');
  schrijf('setu', '/vacatures');
});

test('remembers calls in order, with number and moment', () => {
  expect(journaal.lees().map(({ nummer, tijdstip, bron }) => [nummer, tijdstip, bron])).toEqual([
    [1, '2026-03-01T09:00:00.000Z', 'vum'],
    [2, '2026-03-01T09:00:00.000Z', 'vum'],
    [3, '2026-03-01T09:00:00.000Z', 'setu'],
  ]);
});

test.each([
  ['a source', { bron: 'vum' }, [1, 2]],
  ['a method', { method: 'POST' }, [1]],
  ['a path', { pad: '/vacatures/matches' }, [1]],
  ['what is below a path, never what only starts alike', { pad: '/vacatures' }, [1, 2, 3]],
  ['nothing below half a name', { pad: '/vacat' }, []],
  ['a trace', { traceId: TRACE }, [1]],
  ['all of it at once', { bron: 'vum', method: 'GET', pad: '/vacatures/' }, [2]],
  ['a source that was not called', { bron: 'rio' }, []],
])('finds the calls of %s', (_geval, filter, nummers) => {
  expect(journaal.lees(filter).map(({ nummer }) => nummer)).toEqual(nummers);
  expect(telAanroepen(journaal, filter)).toBe(nummers.length);
});

test('starts again at one when it is wiped', () => {
  journaal.wis();
  expect(journaal.getTotaal()).toBe(0);
  schrijf('rio', '/');
  expect(journaal.lees()[0]?.nummer).toBe(1);
});

describe('an expectation', () => {
  test('that holds says nothing, also about sources that it does not name', () => {
    expect(() => verwachtAanroepen(journaal, { vum: 2 })).not.toThrow();
    expect(() => verwachtAanroepen(journaal, { vum: 2, setu: 1, rio: 0 })).not.toThrow();
    expect(() => verwachtAanroepen(journaal, {})).not.toThrow();
  });

  test('that does not hold shows what was called instead', () => {
    expect(() => verwachtAanroepen(journaal, { vum: 1, setu: 1, rio: 2 })).toThrow(AssertionError);
    expect(() => verwachtAanroepen(journaal, { vum: 1, setu: 1, rio: 2 })).toThrow(
      'vum: expected 1 calls, found 2\n  #1 POST /vacatures/matches -> 200\n  #2 GET /vacatures/VUM-1 -> 200\nrio: expected 2 calls, found 0',
    );
  });
});
