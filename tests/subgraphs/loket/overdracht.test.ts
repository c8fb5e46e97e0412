import { describe, expect, test } from 'vitest';
import { getOverdracht } from '../../../subgraphs/loket/overdracht.ts';
import type { Balie, Situatie } from '../../../subgraphs/shared/situatie.ts';
import { met, onderneemt, werkt, zoekt } from './rijen.ts';
import { BALIES } from './situaties.ts';

/** A Monday; five working days on is the next one. */
const MAANDAG = '2026-03-02';
const VIJF_WERKDAGEN_VERDER = '2026-03-09';
const ID = 'uw identiteitsbewijs';
const CV = 'uw cv, als u dat hebt';
const BRIEF = 'de laatste brief over uw uitkering';
const SAMEN = '9 en 10';

const draagOver = (situatie: Situatie, naar: Balie) => getOverdracht({ ...situatie, peildatum: MAANDAG }, naar);

/** Kind, organisation, article and what to bring, for each counter in turn. */
type Regel = readonly [soort: 'WARM' | 'KOUD', organisatie: string | null, artikel: string | null, meenemen: string[]];
type PerBalie = Readonly<Record<Balie, Regel>>;

const ROTTERDAM = 'gemeente~GM0599';

const SITUATIES: Readonly<Record<string, readonly [Situatie, PerBalie]>> = {
  'somebody on bijstand with debts': [
    { ...met('BIJSTAND'), schulden: true },
    {
      WERKCENTRUM: ['WARM', null, SAMEN, [ID, CV, BRIEF, 'een lijst van uw schulden']],
      WERKPLEIN: ['WARM', null, '7 lid 1 onder a', [ID, CV, BRIEF, 'een lijst van uw schulden']],
      UWV: ['KOUD', 'uwv', null, [ID, 'uw DigiD', CV, BRIEF, 'een lijst van uw schulden']],
      GEMEENTE: [
        'WARM',
        ROTTERDAM,
        '7 lid 1 onder a',
        [ID, 'papieren over uw inkomen', BRIEF, 'een lijst van uw schulden'],
      ],
      WSP: ['WARM', null, SAMEN, [ID, CV, BRIEF, 'een lijst van uw schulden']],
      LEERWERKLOKET: [
        'WARM',
        null,
        SAMEN,
        [ID, CV, 'uw diploma’s, als u die hebt', BRIEF, 'een lijst van uw schulden'],
      ],
      RMT: ['WARM', null, SAMEN, [ID, CV, BRIEF, 'een lijst van uw schulden']],
      VAKBOND: ['KOUD', null, null, [ID, BRIEF, 'een lijst van uw schulden']],
      WERKGEVER: ['KOUD', null, null, [ID, BRIEF, 'een lijst van uw schulden']],
    },
  ],
  'an agency worker who may lose the job': [
    werkt({ dreigendBaanverlies: true, contract: 'UITZEND', inkomstenbronnen: ['LOONDIENST'] }),
    {
      WERKCENTRUM: ['WARM', null, null, [ID, CV]],
      WERKPLEIN: ['WARM', null, '30a lid 1 onder b', [ID, CV]],
      UWV: ['WARM', 'uwv', '30a lid 1 onder b', [ID, 'uw DigiD', CV]],
      GEMEENTE: ['KOUD', ROTTERDAM, null, [ID, 'papieren over uw inkomen']],
      WSP: ['WARM', null, SAMEN, [ID, CV]],
      LEERWERKLOKET: ['WARM', null, SAMEN, [ID, CV, 'uw diploma’s, als u die hebt']],
      RMT: ['WARM', null, SAMEN, [ID, CV, 'uw contract']],
      // An intention is no receiver.
      VAKBOND: ['KOUD', null, null, [ID, 'uw contract']],
      WERKGEVER: ['KOUD', null, null, [ID, 'uw contract']],
    },
  ],
  'somebody whose old employer pays the WGA': [
    { ...met('WGA'), eigenrisicodrager: true },
    {
      WERKCENTRUM: ['WARM', null, SAMEN, [ID, CV, BRIEF]],
      WERKPLEIN: ['WARM', null, '30 lid 1', [ID, CV, BRIEF]],
      UWV: ['WARM', 'uwv', '30 lid 1', [ID, 'uw DigiD', CV, BRIEF]],
      GEMEENTE: ['KOUD', ROTTERDAM, null, [ID, 'papieren over uw inkomen', BRIEF]],
      WSP: ['WARM', null, SAMEN, [ID, CV, BRIEF]],
      LEERWERKLOKET: ['WARM', null, SAMEN, [ID, CV, 'uw diploma’s, als u die hebt', BRIEF]],
      RMT: ['WARM', null, SAMEN, [ID, CV, BRIEF]],
      VAKBOND: ['KOUD', null, null, [ID, BRIEF]],
      WERKGEVER: ['WARM', null, '40', [ID, BRIEF]],
    },
  ],
  'an employee': [
    werkt({ inkomstenbronnen: ['LOONDIENST'] }),
    {
      WERKCENTRUM: ['WARM', null, SAMEN, [ID, CV]],
      WERKPLEIN: ['WARM', null, SAMEN, [ID, CV]],
      UWV: ['KOUD', 'uwv', null, [ID, 'uw DigiD', CV]],
      GEMEENTE: ['KOUD', ROTTERDAM, null, [ID, 'papieren over uw inkomen']],
      WSP: ['WARM', null, SAMEN, [ID, CV]],
      LEERWERKLOKET: ['WARM', null, SAMEN, [ID, CV, 'uw diploma’s, als u die hebt']],
      RMT: ['WARM', null, SAMEN, [ID, CV, 'uw contract']],
      VAKBOND: ['WARM', null, null, [ID, 'uw contract']],
      WERKGEVER: ['WARM', null, null, [ID, 'uw contract']],
    },
  ],
};

const GEVALLEN = Object.entries(SITUATIES).flatMap(([wie, [situatie, verwacht]]) =>
  BALIES.map((naar) => [wie, naar, situatie, verwacht[naar]] as const),
);

describe('from the Werkcentrum, where somebody knocked', () => {
  test.each(GEVALLEN)('%s to %s', (_, naar, deel, [soort, organisatie, artikel, meenemen]) => {
    const van = naar === 'WERKCENTRUM' ? 'RMT' : 'WERKCENTRUM';
    const overdracht = draagOver({ ...deel, aangekloptBij: van }, naar);
    expect(overdracht).toMatchObject({
      sleutel: `GM0599~${naar}`,
      van,
      naar,
      soort,
      organisatie: organisatie && { id: organisatie },
      meenemen,
      bevestigenVoor: soort === 'WARM' ? VIJF_WERKDAGEN_VERDER : null,
    });
    expect(overdracht.grondslag?.artikel ?? null).toBe(artikel);
    // A warm one stands on a law or agreement; a cold one on none.
    expect(overdracht.grondslag === null).toBe(soort === 'KOUD');
    expect(overdracht.uitleg).toMatch(
      soort === 'WARM'
        ? /^U klopte aan bij .* brengt u in contact met .* niet in een wet\./
        : /Het Werkcentrum helpt u verder\.$/,
    );
  });
});

test.each(BALIES)('to %s where somebody already is: no hand-over, no day', (naar) => {
  const situatie = { ...met('WW', 'BIJSTAND'), aangekloptBij: naar };
  const { uitleg, bevestigenVoor, soort } = draagOver(situatie, naar);
  expect(bevestigenVoor).toBeNull();
  if (soort === 'WARM') expect(uitleg).toContain('Er is geen overdracht nodig.');
  else expect(uitleg).not.toContain('goede plek');
});

describe('what goes on', () => {
  const DOORLOOPT = 'Die gaat door, ook als uw uitkering verandert.';

  test.each<[string, Situatie, Balie, boolean]>([
    ['from UWV to the municipality with bijstand', { ...met('BIJSTAND'), aangekloptBij: 'UWV' }, 'GEMEENTE', true],
    ['from UWV to the Werkplein with bijstand', { ...met('BIJSTAND'), aangekloptBij: 'UWV' }, 'WERKPLEIN', true],
    ['to the municipality with WW and bijstand', met('WW', 'BIJSTAND'), 'GEMEENTE', true],
    ['from the municipality to UWV with WGA', { ...met('WGA'), aangekloptBij: 'GEMEENTE' }, 'UWV', true],
    ['to the municipality with bijstand alone', met('BIJSTAND'), 'GEMEENTE', false],
    ['from UWV to the Werkcentrum with bijstand', { ...met('BIJSTAND'), aangekloptBij: 'UWV' }, 'WERKCENTRUM', false],
    ['to UWV with WW and bijstand', met('WW', 'BIJSTAND'), 'UWV', false],
  ])('is said where the benefit changes: %s', (_, situatie, naar, verwacht) => {
    expect(draagOver(situatie, naar).uitleg.includes(DOORLOOPT)).toBe(verwacht);
  });
});

test('to the union of a threatened self-employed person: an intention, said as one', () => {
  const { uitleg, soort } = draagOver(onderneemt({ dreigendBaanverlies: true }), 'VAKBOND');
  expect(soort).toBe('KOUD');
  expect(uitleg).toMatch(/willen .* nog niet overal\. .*Het Werkcentrum helpt u verder\./);
});

test('who only informs takes nobody over: labour-market information makes no hand-over to UWV warm', () => {
  const situatie = { ...met('BIJSTAND'), huidigBeroep: '7112', gewenstBeroep: '3112' };
  expect(draagOver(situatie, 'UWV')).toMatchObject({ soort: 'KOUD', grondslag: null });
});

test('counts five working days, weekends left out', () => {
  const op = (peildatum: string) => getOverdracht({ ...zoekt(), peildatum }, 'WERKCENTRUM').bevestigenVoor;
  expect([op('2026-03-04'), op('2026-03-06'), op('2026-03-07')]).toEqual(['2026-03-11', '2026-03-13', '2026-03-13']);
});
