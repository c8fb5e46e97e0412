import { expect, it, test } from 'vitest';
import { BTW, KOSTENSOORT, PERIODE } from '../../../subgraphs/opleidingen/bronnen/edudex/codes.ts';
import { mapKosten } from '../../../subgraphs/opleidingen/bronnen/edudex/kosten.ts';
import { KostenSource } from '../../../subgraphs/opleidingen/bronnen/edudex/parse.ts';
import type { Opleiding } from '../../../subgraphs/opleidingen/opleiding.ts';

const JAAR: Opleiding['duur'] = { aantal: 12, eenheid: 'MAAND' };

const regel = (anders: object) =>
  KostenSource.parse({ amount: '100.00', costType: 'tuition fee', currency: 'EUR', ...anders });
const map = (regels: readonly object[], duur: Opleiding['duur'] = JAAR) => mapKosten(regels.map(regel), duur);

it.each([
  ['1: none', '1', 100, null, 'U betaalt hierover geen btw.'],
  ['2: shifted to a business', '2', 100, false, 'Dit is zonder btw. Vraag de opleider wat u zelf betaalt.'],
  ['3: low rate', '3', 109, true, null],
  ['4: high rate on goods', '4', 121, true, null],
  ['5: high rate on services', '5', 121, true, null],
])('counts the VAT of code %s', (_naam, VATCode, bedrag, inclusiefBtw, toelichting) => {
  expect(map([{ VATCode }])).toEqual({ bedrag, inclusiefBtw, toelichting });
});

test('knows no other VAT code than those five', () => {
  expect(Object.keys(BTW)).toEqual(['1', '2', '3', '4', '5']);
  expect(map([{ VATCode: '6' }])).toEqual({ bedrag: 100, inclusiefBtw: null, toelichting: null });
});

test.each([
  ['the provider counted it itself', [{ VATCode: '5', amountVAT: '20.99' }], 120.99, true],
  ['the provider counted that there is none', [{ VATCode: '5', amountVAT: '0' }], 100, null],
  ['nothing is said', [{}], 100, null],
  ['one line does not say', [{ VATCode: '5' }, { costType: 'examination' }], 221, null],
  ['only a part has it', [{ VATCode: '1' }, { costType: 'study material', VATCode: '3' }], 209, true],
  ['a part is shifted', [{ VATCode: '5' }, { costType: 'examination', VATCode: '2' }], 221, false],
])('says whether the VAT is in it when %s', (_naam, regels, bedrag, inclusiefBtw) => {
  expect(map(regels)).toMatchObject({ bedrag, inclusiefBtw });
});

const VERPLICHT = ['tuition fee', 'registration fee', 'study material', 'certificate', 'examination'];

test.each(Object.entries(KOSTENSOORT))('adds up %s only where one has to pay it', (costType, { naam }) => {
  const { bedrag, toelichting } = map([{ amount: '10' }, { costType, amount: '3' }]) ?? {};
  if (VERPLICHT.includes(costType)) expect(bedrag).toBe(13);
  else {
    expect(bedrag).toBe(10);
    expect(toelichting).toContain(`${naam}`);
    expect(toelichting).toContain('€ 3,00');
  }
});

test('believes the provider about what one has to pay, before the kind of cost', () => {
  expect(map([{}, { costType: 'lunch', amount: '20', isRequiredCost: 'true' }])).toMatchObject({
    bedrag: 120,
    toelichting: 'Dit is samen voor lesgeld en lunch.',
  });
  expect(map([{}, { costType: 'examination', amount: '20', isRequiredCost: 'false' }])).toMatchObject({
    bedrag: 100,
    toelichting: 'Niet verplicht: examen (€ 20,00).',
  });
});

test('names what one can choose with its price for the person, VAT and all', () => {
  const keuze = [
    { costType: 'lunch', amount: '10', VATCode: '3' },
    { costType: 'accommodation', amount: '100', VATCode: '3', period: 'day' },
    { costType: 'excursions', amount: 'nader te bepalen' },
  ];
  expect(map([{}, ...keuze])?.toelichting).toBe(
    'Niet verplicht: lunch (€ 10,90), overnachting (€ 109,00 per dag) en excursies (het bedrag is niet bekend).',
  );
});

test.each([
  [
    'for paying at once: named, not taken off',
    { isRequiredCost: 'false', amount: '25' },
    100,
    'Betaalt u alles in één keer? Dan krijgt u € 25,00 korting.',
  ],
  [
    'the same where nobody says it is required',
    { amount: '25' },
    100,
    'Betaalt u alles in één keer? Dan krijgt u € 25,00 korting.',
  ],
  ['that everybody has: taken off', { isRequiredCost: 'true', amount: '25' }, 75, 'Iedereen krijgt € 25,00 korting.'],
  ['written with a minus', { isRequiredCost: 'true', amount: '-25' }, 75, 'Iedereen krijgt € 25,00 korting.'],
  ['of all of it', { isRequiredCost: 'true', amount: '100' }, 0, 'Iedereen krijgt € 100,00 korting.'],
  [
    'of more than it costs: never below zero',
    { isRequiredCost: 'true', amount: '500' },
    0,
    'Iedereen krijgt € 500,00 korting.',
  ],
])('treats a discount %s', (_naam, korting, bedrag, toelichting) => {
  expect(map([{}, { costType: 'single payment discount', ...korting }])).toMatchObject({ bedrag, toelichting });
});

test.each([
  ['program', JAAR, 100],
  [undefined, null, 100],
  ['month', { aantal: 9, eenheid: 'MAAND' }, 900],
  ['month', { aantal: 2, eenheid: 'JAAR' }, 2_400],
  ['year', { aantal: 2, eenheid: 'JAAR' }, 200],
  ['year', { aantal: 12, eenheid: 'MAAND' }, 100],
  ['year', { aantal: 13, eenheid: 'MAAND' }, 200],
  ['day', { aantal: 3, eenheid: 'DAG' }, 300],
  ['hour', { aantal: 8, eenheid: 'UUR' }, 800],
  ['week', { aantal: 6, eenheid: 'WEEK' }, 600],
  ['1st year', { aantal: 12, eenheid: 'MAAND' }, 100],
  ['1st year', { aantal: 13, eenheid: 'MAAND' }, null],
  ['1st year', { aantal: 2, eenheid: 'JAAR' }, null],
  ['month', { aantal: 6, eenheid: 'WEEK' }, null],
  ['day', { aantal: 6, eenheid: 'WEEK' }, null],
  ['month', null, null],
  ['1st year', null, null],
] as const)('counts an amount for a %s over %j', (period, duur, bedrag) => {
  expect(map([{ period }], duur)?.bedrag).toBe(bedrag);
});

test('knows every period of the list', () => {
  expect(Object.keys(PERIODE)).toEqual(['1st year', 'day', 'program', 'year', 'month', 'hour', 'week']);
});

test.each([
  ['an amount for the first year of two', { period: '1st year' }, 'Lesgeld: € 100,00 voor het eerste jaar.'],
  ['an amount for a group', { payableBy: 'group' }, 'Lesgeld: € 100,00 per groep.'],
  ['another currency', { currency: 'USD' }, 'Lesgeld: het bedrag is niet bekend.'],
  ['a comma in the amount', { amount: '100,00' }, 'Lesgeld: het bedrag is niet bekend.'],
  ['a word for an amount', { amount: 'gratis' }, 'Lesgeld: het bedrag is niet bekend.'],
  ['an amount below zero', { amount: '-100' }, 'Lesgeld: het bedrag is niet bekend.'],
])('gives no sum, and tells the lines, with %s', (_naam, lastig, lesgeld) => {
  const tweeJaar = { aantal: 2, eenheid: 'JAAR' } as const;
  expect(map([lastig, { costType: 'examination', amount: '80' }], tweeJaar)).toEqual({
    bedrag: null,
    inclusiefBtw: null,
    toelichting: `${lesgeld} Examen: € 80,00.`,
  });
});

test.each([
  [
    'an unknown kind of cost counts as one that has to be paid',
    [{}, { costType: 'diversen', amount: '5' }],
    { bedrag: 105, toelichting: 'Dit is samen voor lesgeld en overige kosten.' },
  ],
  ['no lines are no price', [], null],
  [
    'only what one can choose is no price',
    [{ costType: 'lunch' }],
    { bedrag: null, toelichting: 'Niet verplicht: lunch (€ 100,00).' },
  ],
  ['nothing to pay is free of charge', [{ amount: '0' }], { bedrag: 0 }],
  ['a price that can change says so', [{ amountIsFinal: 'false' }], { toelichting: 'Het bedrag kan nog veranderen.' }],
  ['cents add up', [{ amount: '0.10' }, { amount: '0.20' }], { bedrag: 0.3 }],
  ['a currency in small letters is the same', [{ currency: 'eur' }], { bedrag: 100 }],
])('%s', (_naam, regels, verwacht) => {
  if (verwacht === null) expect(map(regels)).toBeNull();
  else expect(map(regels)).toMatchObject(verwacht);
});
