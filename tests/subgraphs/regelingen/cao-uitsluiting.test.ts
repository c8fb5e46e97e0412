import { expect, it, test } from 'vitest';
import {
  getRegelVoorKant,
  getVoorwaarden,
  type Kant,
  type Voorwaarde,
} from '../../../subgraphs/regelingen/voorverkenning/regel.ts';
import { weeg } from '../../../subgraphs/regelingen/voorverkenning/weeg.ts';

/** A condition that holds when this field is true. */
const als = (veld: string, kant: Kant = 'burger'): Voorwaarde => ({
  code: veld,
  omschrijving: `${veld}.`,
  grondslag: null,
  kant,
  toets: { feel: veld, nodig: [veld], normen: [] },
});

const regel = { beslist: als('schulden'), sluitUit: als('laaggeletterd') };

it.each([
  [true, true, 'VOLDAAN', [], 1],
  [true, false, 'VOLDAAN', [], 1],
  [true, null, 'VOLDAAN', [], 1],
  [false, true, 'NIET_VOLDAAN', [], 1],
  [false, false, 'NIET_VOLDAAN', [], 1],
  [false, null, 'NIET_VOLDAAN', [], 1],
  [null, true, 'ONBEKEND', ['schulden'], 2],
  [null, false, 'NIET_VOLDAAN', [], 2],
  [null, null, 'ONBEKEND', ['schulden', 'laaggeletterd'], 2],
] as const)(
  'a rule that is %s with an exclusion that is %s comes to %s',
  (schulden, laaggeletterd, uitkomst, open, aantal) => {
    const weging = weeg(regel, { peildatum: '2026-06-01', ...{ schulden, laaggeletterd } });
    expect(weging).toMatchObject({ uitkomst, open });
    expect(weging.toetsen).toHaveLength(aantal);
  },
);

test('shows both conditions, and leaves for one side what is about that side', () => {
  expect(getVoorwaarden(regel).map(({ code }) => code)).toEqual(['schulden', 'laaggeletterd']);
  expect(getRegelVoorKant(regel, 'burger')).toEqual(regel);
  expect(getRegelVoorKant(regel, 'werkgever')).toBeNull();
  const gemengd = { beslist: als('schulden'), sluitUit: als('sector', 'werkgever') };
  expect(getRegelVoorKant(gemengd, 'burger')).toEqual(als('schulden'));
});
