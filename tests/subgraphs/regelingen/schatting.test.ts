import { describe, expect, test } from 'vitest';
import { schat } from '../../../subgraphs/regelingen/voorverkenning/schat.ts';
import { verkenVoorBurger, verkenVoorWerkgever } from '../../../subgraphs/regelingen/voorverkenning/verken.ts';
import type { WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';
import { burger, getRegeling, VANDAAG, werkgever } from './regelingen.ts';

describe('how long the WW may last (WW art. 42, with the transition law for years before 2016)', () => {
  const duur = (jarenArbeidsverleden: number | null, peildatum: string) =>
    verkenVoorBurger(
      getRegeling('ww-uitkering'),
      burger({ jarenArbeidsverleden, peildatum }),
      VANDAAG,
    )?.schattingen.map(({ minimum, maximum, eenheid }) => [minimum, maximum, eenheid]);

  test.each([
    // No years before 2016: a month for each of the first ten.
    [0, '2026-06-01', 3],
    [3, '2026-06-01', 3],
    [4, '2026-06-01', 4],
    [10, '2026-06-01', 10],
    // One year before 2016 and ten after: nine of them are whole months, the tenth is half a month.
    [11, '2026-06-01', 10.5],
    [12, '2026-06-01', 11],
    // Ten before and ten after, of which each later one is half a month.
    [20, '2026-06-01', 15],
    // Fifteen before count in full: without the transition law it would be 17,5.
    [25, '2026-06-01', 20],
    [28, '2026-06-01', 23],
    [29, '2026-06-01', 24],
    [30, '2026-06-01', 24],
    [45, '2026-06-01', 24],
    // The example that UWV gives: 26 years, out of work in 2022.
    [26, '2022-05-01', 23],
    // In 2019 three years were after 2015.
    [10, '2019-04-01', 10],
    [13, '2019-04-01', 11.5],
  ])('%i years of work on %s: 3 to %f months', (jaren, peildatum, maanden) => {
    expect(duur(jaren, peildatum)).toEqual([[3, maanden, 'MAAND']]);
  });

  test.each([
    ['nobody told the years', null, '2026-06-01'],
    ['the maximum of that day is not in the source', 20, '2019-03-31'],
  ])('is not worked out when %s', (_, jaren, peildatum) => {
    expect(duur(jaren, peildatum)).toEqual([]);
  });

  test('is not worked out for who does not seem to get it', () => {
    const feiten = burger({ jarenArbeidsverleden: 20, gewerkteWekenVanLaatste36: 25 });
    expect(verkenVoorBurger(getRegeling('ww-uitkering'), feiten, VANDAAG)).toMatchObject({
      uitkomst: 'WAARSCHIJNLIJK_NIET',
      schattingen: [],
    });
  });
});

describe('what an employer may get', () => {
  const bedrag = (sleutel: string, feiten: Partial<WerkgeverSituatie>) =>
    verkenVoorWerkgever(getRegeling(sleutel), werkgever(feiten), VANDAAG)?.schattingen.map(({ maximum, eenheid }) => [
      maximum,
      eenheid,
    ]);

  test.each<[string, Partial<WerkgeverSituatie>, unknown]>([
    ['lkv-banenafspraak', { urenPerWeek: 20 }, [[1050.4, 'EURO_PER_JAAR']]],
    ['lkv-banenafspraak', { urenPerWeek: 38 }, [[1995.76, 'EURO_PER_JAAR']]],
    ['lkv-banenafspraak', { urenPerWeek: 39 }, [[2000, 'EURO_PER_JAAR']]],
    ['lkv-arbeidsgehandicapte', { urenPerWeek: 38 }, [[6000, 'EURO_PER_JAAR']]],
    ['lkv-arbeidsgehandicapte', { urenPerWeek: 37 }, [[5868.2, 'EURO_PER_JAAR']]],
    ['lkv-banenafspraak', {}, []],
    ['lkv-banenafspraak', { urenPerWeek: 20, peildatum: '2027-01-01' }, []],
    // 14,71 per hour, 36 hours, 52/12 weeks, 8% holiday pay: 2.478,34 in a month, of which what the loonwaarde lacks.
    [
      'loonkostensubsidie',
      { urenPerWeek: 36, kandidaat: { leeftijd: 30, loonwaardePercentage: 60 } },
      [[991.34, 'EURO_PER_MAAND']],
    ],
    [
      'loonkostensubsidie',
      { urenPerWeek: 36, kandidaat: { leeftijd: 30, loonwaardePercentage: 30 } },
      [[1734.84, 'EURO_PER_MAAND']],
    ],
    [
      'loonkostensubsidie',
      { urenPerWeek: 36, kandidaat: { leeftijd: 30, loonwaardePercentage: 29 } },
      [[1734.84, 'EURO_PER_MAAND']],
    ],
    [
      'loonkostensubsidie',
      { urenPerWeek: 36, kandidaat: { leeftijd: 30, loonwaardePercentage: 60 }, peildatum: '2025-12-31' },
      [[970.44, 'EURO_PER_MAAND']],
    ],
    [
      'loonkostensubsidie',
      { urenPerWeek: 36, kandidaat: { leeftijd: 30, loonwaardePercentage: 60 }, peildatum: '2026-07-01' },
      [],
    ],
    // Below 21 the minimum wage is another one.
    ['loonkostensubsidie', { urenPerWeek: 36, kandidaat: { leeftijd: 20, loonwaardePercentage: 60 } }, []],
    [
      'loonkostensubsidie',
      { urenPerWeek: 36, kandidaat: { leeftijd: 21, loonwaardePercentage: 60 } },
      [[991.34, 'EURO_PER_MAAND']],
    ],
    ['loonkostensubsidie', { urenPerWeek: 36, kandidaat: { loonwaardePercentage: 60 } }, []],
  ])('from %s in %j: %j', (sleutel, feiten, verwacht) => {
    expect(bedrag(sleutel, feiten)).toEqual(verwacht);
  });

  test('is one amount where the source tells no lowest', () => {
    const { schattingen } = verkenVoorWerkgever(
      getRegeling('lkv-banenafspraak'),
      werkgever({ urenPerWeek: 20 }),
      VANDAAG,
    ) ?? { schattingen: [] };
    expect(schattingen).toMatchObject([{ minimum: 1050.4, maximum: 1050.4 }]);
  });

  test('is not told to a person', () => {
    const situatie = { ...werkgever({ urenPerWeek: 20 }), peildatum: VANDAAG };
    const { berekeningen } = getRegeling('lkv-banenafspraak');
    expect(schat(berekeningen, 'werkgever', situatie)).toHaveLength(1);
    expect(schat(berekeningen, 'burger', situatie)).toEqual([]);
  });
});
