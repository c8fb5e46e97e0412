import { expect, test } from 'vitest';
import { z } from 'zod';
import { type DriftMeter, metDrift, telDrift } from '../../../subgraphs/shared/bron/drift.ts';
import { createHerkomst } from '../../../subgraphs/shared/bron/herkomst.ts';
import { leesbare } from '../../../subgraphs/shared/bron/leesbare.ts';
import { code, getCodes, parseItems, parseMet } from '../../../subgraphs/shared/bron/parse.ts';
import { createProefbron } from './proefbron.ts';

const SOORT = { A: 'een', B: 'twee' } as const;
const Item = z.object({
  naam: z.string(),
  soort: code(SOORT, 'soort').optional(),
  deel: z.object({ n: z.number() }).optional(),
});

const createMeter = () => {
  const geteld: string[] = [];
  const meter: DriftMeter = { tel: (veld) => geteld.push(veld) };
  return { geteld, meter };
};

test('keeps the good items of a list in order and counts each bad one under its first wrong field', () => {
  const { geteld, meter } = createMeter();
  const waarden = [{ naam: 'a' }, { naam: 1, deel: 'x' }, { naam: 'b', deel: { n: 'x' } }, null, 'c', { naam: 'd' }];
  expect(parseItems(Item, waarden, meter)).toEqual([{ naam: 'a' }, { naam: 'd' }]);
  expect(geteld).toEqual(['naam', 'deel.n', '(item)', '(item)']);
});

test('leaves the place in a list out of the field that it counts', () => {
  const { geteld, meter } = createMeter();
  const MetDelen = z.object({ delen: z.array(z.object({ n: z.number() })) });
  parseItems(MetDelen, [{ delen: [] }, { delen: [{ n: 1 }, { n: 'x' }] }], meter);
  expect(geteld).toEqual(['delen.n']);
});

test('keeps an item of which a part of a list cannot be read, without that part and counted', () => {
  const { geteld, meter } = createMeter();
  const schema = z.object({ delen: leesbare(z.object({ n: z.number() }), 'delen') });
  expect(parseItems(schema, [{ delen: [{ n: 1 }, { n: 'x' }, null, { n: 2 }] }, { delen: 'x' }], meter)).toEqual([
    { delen: [{ n: 1 }, { n: 2 }] },
  ]);
  expect(geteld).toEqual(['delen', 'delen', 'delen']);
});

test('refuses a list of which no item can be read, and takes an empty one', () => {
  const { geteld, meter } = createMeter();
  expect(() => parseItems(Item, [{}, {}], meter)).toThrow(TypeError);
  expect(geteld).toEqual(['naam', 'naam']);
  expect(parseItems(Item, [], meter)).toEqual([]);
});

test('counts a code that is not on the list and keeps the item, with null', () => {
  const { geteld, meter } = createMeter();
  const soorten = ['A', 'B', 'C', '', 'constructor', '__proto__', 'a'];
  const items = parseItems(
    Item,
    soorten.map((soort) => ({ naam: 'x', soort })),
    meter,
  );
  expect(items.map(({ soort }) => soort)).toEqual(['A', 'B', null, null, null, null, null]);
  expect(geteld).toEqual(Array(5).fill('soort'));
});

test('takes a code for the same whether a source writes it as number or as text', () => {
  const schema = z.object({ niveau: code({ 1: 'laag', 2: 'hoog' }, 'niveau') });
  const { geteld, meter } = createMeter();
  expect(parseMet(schema)({ niveau: 2 }, meter)).toEqual({ niveau: '2' });
  expect(parseMet(schema)({ niveau: '2' }, meter)).toEqual({ niveau: '2' });
  expect(geteld).toEqual([]);
});

test('names the codes of a list', () => {
  expect(getCodes(SOORT)).toEqual(['A', 'B']);
});

test('refuses one thing that is wrong as a whole', () => {
  expect(() => parseMet(Item)({ naam: 1 }, createMeter().meter)).toThrow(z.ZodError);
  expect(parseMet(Item)({ naam: 'a', teveel: 1 }, createMeter().meter)).toEqual({ naam: 'a' });
});

test('counts on the meter of the parser that runs, also after one inside it and after one that failed', () => {
  const [buiten, binnen] = [createMeter(), createMeter()];
  metDrift(buiten.meter, () => {
    telDrift('a');
    metDrift(binnen.meter, () => telDrift('b'));
    telDrift('c');
    expect(() =>
      metDrift(binnen.meter, () => {
        telDrift('d');
        throw new Error('stuk');
      }),
    ).toThrow('stuk');
    telDrift('e');
  });
  telDrift('f');
  expect(buiten.geteld).toEqual(['a', 'c', 'e']);
  expect(binnen.geteld).toEqual(['b', 'd']);
});

const ANTWOORD = {
  waarde: null,
  opgehaaldOp: '2026-03-01T09:00:00.000Z',
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
} as const;

test('says of an item which source gave it, when, under which key, and that it is simulated', () => {
  expect(createHerkomst(createProefbron(), ANTWOORD, 'a/1')).toEqual({
    bron: { id: 'proef', naam: 'Proefbron' },
    sleutel: 'a/1',
    opgehaaldOp: ANTWOORD.opgehaaldOp,
    actualiteit: 'ACTUEEL',
    gesimuleerd: true,
  });
  expect(createHerkomst(createProefbron(), { ...ANTWOORD, gesimuleerd: false }, 'a')).toMatchObject({
    gesimuleerd: false,
  });
});

test('shows no key of personal data', () => {
  const herkomst = createHerkomst(createProefbron({ persoonsgegevens: true }), ANTWOORD, '999993549');
  expect(herkomst.sleutel).toBeNull();
  expect(JSON.stringify(herkomst)).not.toContain('999993549');
});
