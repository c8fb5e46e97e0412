import type { Norm, Periode } from '../regeling.ts';

// Only values that were found, with the days on which they are known to hold: outside them nothing is said.
const jaren = (van: number, tot: number = van): Periode => ({ van: `${van}-01-01`, tot: `${tot}-12-31` });

const LKV_2026 = 'bedragen loonkostenvoordeel 2026 (Wtl)';
const SLIM_2026 = 'aanvraagtijdvakken SLIM 2026';
const PW_2024 = 'Participatiewet art. 34, bedragen per 1 januari 2024 (gemeentelijke publicaties)';

/** Norms and amounts that the schemes of this source read. */
export const normen: readonly Norm[] = [
  {
    naam: 'aowLeeftijd',
    omschrijving: 'de AOW-leeftijd',
    eenheid: 'jaar',
    waarden: [{ ...jaren(2024, 2027), waarde: 67, bron: 'Algemene Ouderdomswet art. 7a' }],
  },
  {
    naam: 'ioawLeeftijd',
    omschrijving: 'hoe oud wie vóór 1965 geboren is nu is',
    eenheid: 'jaar',
    waarden: [
      { ...jaren(2026), waarde: 61, bron: 'IOAW art. 2; uit het geheugen, omgerekend naar een leeftijd in 2026' },
    ],
  },
  {
    naam: 'vermogensgrensAlleenstaand',
    omschrijving: 'hoeveel spaargeld en bezit u alleen mag hebben',
    eenheid: 'euro',
    waarden: [{ ...jaren(2024), waarde: 7575, bron: PW_2024 }],
  },
  {
    naam: 'vermogensgrensSamen',
    omschrijving: 'hoeveel spaargeld en bezit u samen mag hebben',
    eenheid: 'euro',
    waarden: [{ ...jaren(2024), waarde: 15150, bron: PW_2024 }],
  },
  {
    naam: 'bbzVermogen',
    omschrijving: 'hoe hoog het vermogen van een zelfstandige mag zijn',
    eenheid: 'euro',
    waarden: [{ ...jaren(2025), waarde: 243892, bron: 'MinBZK/poc-machine-law, Bbz 2025' }],
  },
  {
    naam: 'wwDuurMinimum',
    omschrijving: 'de kortste duur van de WW',
    eenheid: 'maand',
    waarden: [{ van: '2019-04-01', tot: null, waarde: 3, bron: 'Werkloosheidswet art. 42 lid 1' }],
  },
  {
    naam: 'wwDuurMaximum',
    omschrijving: 'de langste duur van de WW',
    eenheid: 'maand',
    // From 2016 on the maximum went from 38 to 24 in steps; the steps before the last are not in this source.
    waarden: [{ van: '2019-04-01', tot: null, waarde: 24, bron: 'Werkloosheidswet art. 42 lid 2' }],
  },
  {
    naam: 'minimumloonPerUur',
    omschrijving: 'het minimumloon per uur',
    eenheid: 'euro-per-uur',
    // Set anew on 1 January and 1 July; later amounts were not found.
    waarden: [
      { van: '2025-07-01', tot: '2025-12-31', waarde: 14.4, bron: 'ministerie van SZW, minimumloon per 1 juli 2025' },
      {
        van: '2026-01-01',
        tot: '2026-06-30',
        waarde: 14.71,
        bron: 'ministerie van SZW, minimumloon per 1 januari 2026',
      },
    ],
  },
  {
    naam: 'vakantietoeslag',
    omschrijving: 'de vakantietoeslag',
    eenheid: 'procent',
    waarden: [{ van: '1988-01-01', tot: null, waarde: 8, bron: 'Wet minimumloon en minimumvakantiebijslag art. 15' }],
  },
  {
    naam: 'lksMaximum',
    omschrijving: 'hoeveel loonkostensubsidie er hoogstens is',
    eenheid: 'procent',
    waarden: [{ van: '2015-01-01', tot: null, waarde: 70, bron: 'Participatiewet art. 10d lid 4' }],
  },
  ...[
    ['lkvBanenafspraak', 'banenafspraak', 1.01, 2000] as const,
    ['lkvArbeidsgehandicapte', 'voor een werknemer met een beperking', 3.05, 6000] as const,
    ['lkvHerplaatsing', 'bij herplaatsing', 3.05, 6000] as const,
  ].flatMap(([naam, voor, perUur, maximum]): readonly Norm[] => [
    {
      naam: `${naam}PerUur`,
      omschrijving: `het loonkostenvoordeel ${voor} per uur`,
      eenheid: 'euro-per-uur',
      waarden: [{ ...jaren(2026), waarde: perUur, bron: LKV_2026 }],
    },
    {
      naam: `${naam}Maximum`,
      omschrijving: `het hoogste loonkostenvoordeel ${voor}`,
      eenheid: 'euro-per-jaar',
      waarden: [{ ...jaren(2026), waarde: maximum, bron: LKV_2026 }],
    },
  ]),
  ...[
    ['slimTijdvak1Begin', 'het begin van het eerste tijdvak', '2026-04-07'] as const,
    ['slimTijdvak1Eind', 'het einde van het eerste tijdvak', '2026-05-04'] as const,
    ['slimTijdvak2Begin', 'het begin van het tweede tijdvak', '2026-08-10'] as const,
    ['slimTijdvak2Eind', 'het einde van het tweede tijdvak', '2026-09-07'] as const,
  ].map(
    ([naam, omschrijving, waarde]): Norm => ({
      naam,
      omschrijving,
      eenheid: null,
      waarden: [{ ...jaren(2026), waarde, bron: SLIM_2026 }],
    }),
  ),
];
