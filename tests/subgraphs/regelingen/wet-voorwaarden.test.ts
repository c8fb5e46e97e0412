import { describe, expect, test } from 'vitest';
import { getVoorwaarden, type Norm, type Voorwaarde } from '../../../subgraphs/regelingen/voorverkenning/regel.ts';
import { toetsVoorwaarde } from '../../../subgraphs/regelingen/voorverkenning/toets.ts';
import { plusDagen } from '../../../subgraphs/shared/dag.ts';
import type { Inkomstenbron, Kandidaat, Situatie, WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';
import { burger, regelingen, VANDAAG, werkgever } from './regelingen.ts';

type Feiten = Partial<Situatie & WerkgeverSituatie>;
/** An expression, with facts on the side where it holds and on the other side, as near to its boundary as there are. */
type Rij = readonly [feel: string, ja: readonly Feiten[], nee: readonly Feiten[]];

const INKOMEN: readonly Inkomstenbron[] = [
  'LOONDIENST',
  'ONDERNEMING',
  'WW',
  'ZW',
  'WGA',
  'IVA',
  'WAO',
  'WAJONG',
  'IOW',
  'BIJSTAND',
  'IOAW',
  'IOAZ',
  'BBZ',
  'AOW',
  'GEEN',
];

const UWV: readonly Inkomstenbron[] = ['WW', 'ZW', 'WGA', 'IVA', 'WAO', 'WAJONG', 'IOW'];
const PROEFPLAATSING: readonly Inkomstenbron[] = [
  'WW',
  'ZW',
  'WGA',
  'IVA',
  'WAO',
  'WAJONG',
  'BIJSTAND',
  'IOAW',
  'IOAZ',
];

const kandidaat = (feiten: Kandidaat): Feiten => ({ kandidaat: feiten });
const jaNee = (veld: 'arbeidsbeperking' | 'schulden' | 'dreigendBaanverlies' | 'statushouder'): Rij => [
  `${veld} = true`,
  [{ [veld]: true }],
  [{ [veld]: false }],
];
const kandidaatJaNee = (
  veld: 'arbeidsbeperking' | 'doelgroepregister' | 'doelgroepverklaring' | 'adviesBeschutWerk',
): Rij => [`kandidaat.${veld} = true`, [kandidaat({ [veld]: true })], [kandidaat({ [veld]: false })]];

/** Each of the codes alone and beside wages; every other source of income. */
const inkomen = (...codes: readonly Inkomstenbron[]): Rij => [
  `some bron in inkomstenbronnen satisfies bron in ${JSON.stringify(codes)}`,
  codes.flatMap((code) => [{ inkomstenbronnen: [code] }, { inkomstenbronnen: ['AOW', code] }]),
  INKOMEN.filter((code) => !codes.includes(code)).map((code) => ({ inkomstenbronnen: [code] })),
];
const kandidaatInkomen = (...codes: readonly Inkomstenbron[]): Rij => [
  `some bron in kandidaat.inkomstenbronnen satisfies bron in ${JSON.stringify(codes)}`,
  codes.map((code) => kandidaat({ inkomstenbronnen: [code] })),
  INKOMEN.filter((code) => !codes.includes(code)).map((code) => kandidaat({ inkomstenbronnen: [code] })),
];

const RIJEN: readonly Rij[] = [
  ['gewerkteWekenVanLaatste36 >= 26', [{ gewerkteWekenVanLaatste36: 26 }], [{ gewerkteWekenVanLaatste36: 25 }]],
  ['leeftijd < aowLeeftijd', [{ leeftijd: 66 }], [{ leeftijd: 67 }]],
  ['leeftijd >= 16', [{ leeftijd: 16 }], [{ leeftijd: 15 }]],
  ['leeftijd >= 18', [{ leeftijd: 18 }], [{ leeftijd: 17 }]],
  ['leeftijd <= 27', [{ leeftijd: 27 }], [{ leeftijd: 28 }]],
  ['leeftijd >= 55', [{ leeftijd: 55 }], [{ leeftijd: 54 }]],
  ['leeftijd < 56', [{ leeftijd: 55 }], [{ leeftijd: 56 }]],
  ['leeftijd >= 60', [{ leeftijd: 60 }], [{ leeftijd: 59 }]],
  [
    'if leeftijd > ioawLeeftijd then true else if leeftijd < ioawLeeftijd then false else null',
    [{ leeftijd: 62 }],
    [{ leeftijd: 60 }],
  ],
  [
    'every bron in inkomstenbronnen satisfies not(bron in ["ZW", "WGA", "IVA"])',
    INKOMEN.filter((code) => !['ZW', 'WGA', 'IVA'].includes(code)).map((code) => ({ inkomstenbronnen: [code] })),
    [{ inkomstenbronnen: ['ZW'] }, { inkomstenbronnen: ['LOONDIENST', 'WGA'] }, { inkomstenbronnen: ['IVA'] }],
  ],
  inkomen('WW'),
  inkomen('GEEN'),
  inkomen('LOONDIENST'),
  inkomen('ONDERNEMING', 'BBZ'),
  inkomen('BIJSTAND', 'IOAW', 'IOAZ'),
  [
    'every bron in inkomstenbronnen satisfies not(bron in ["WW", "ZW", "WGA", "IVA", "WAO", "WAJONG", "IOW"])',
    [{ inkomstenbronnen: ['BIJSTAND'] }, { inkomstenbronnen: ['GEEN'] }, { inkomstenbronnen: ['LOONDIENST', 'BBZ'] }],
    UWV.map((code) => ({ inkomstenbronnen: ['BIJSTAND', code] })),
  ],
  inkomen(...PROEFPLAATSING),
  inkomen('WW', 'ZW', 'WGA', 'IVA', 'WAO', 'WAJONG', 'IOW'),
  jaNee('arbeidsbeperking'),
  jaNee('schulden'),
  jaNee('dreigendBaanverlies'),
  jaNee('statushouder'),
  ['adviesBeschutWerk = true', [{ adviesBeschutWerk: true }], [{ adviesBeschutWerk: false }]],
  ['startkwalificatie = false', [{ startkwalificatie: false }], [{ startkwalificatie: true }]],
  ['rol = "ZELFSTANDIGE"', [{ rol: 'ZELFSTANDIGE' }], [{ rol: 'WERKENDE' }, { rol: 'WERKZOEKENDE' }]],
  ['rol = "WERKZOEKENDE"', [{ rol: 'WERKZOEKENDE' }], [{ rol: 'WERKENDE' }, { rol: 'ZELFSTANDIGE' }]],
  [
    'huishouden = "ALLEENSTAAND"',
    [{ huishouden: 'ALLEENSTAAND' }],
    [{ huishouden: 'ALLEENSTAANDE_OUDER' }, { huishouden: 'SAMENWONEND' }],
  ],
  [
    'huishouden in ["ALLEENSTAANDE_OUDER", "SAMENWONEND"]',
    [{ huishouden: 'ALLEENSTAANDE_OUDER' }, { huishouden: 'SAMENWONEND' }],
    [{ huishouden: 'ALLEENSTAAND' }],
  ],
  [
    'huishouden in ["ALLEENSTAAND", "ALLEENSTAANDE_OUDER"]',
    [{ huishouden: 'ALLEENSTAAND' }, { huishouden: 'ALLEENSTAANDE_OUDER' }],
    [{ huishouden: 'SAMENWONEND' }],
  ],
  [
    'vermogen <= vermogensgrensAlleenstaand',
    [{ vermogen: 7575, peildatum: '2024-12-31' }],
    [{ vermogen: 7576, peildatum: '2024-01-01' }],
  ],
  [
    'vermogen <= vermogensgrensSamen',
    [{ vermogen: 15_150, peildatum: '2024-12-31' }],
    [{ vermogen: 15_151, peildatum: '2024-01-01' }],
  ],
  [
    'vermogen <= bbzVermogen',
    [{ vermogen: 243_892, peildatum: '2025-12-31' }],
    [{ vermogen: 243_893, peildatum: '2025-01-01' }],
  ],
  ['kinderenOnderTwaalf >= 1', [{ kinderenOnderTwaalf: 1 }], [{ kinderenOnderTwaalf: 0 }]],
  ['urenWerkPerWeek > 0', [{ urenWerkPerWeek: 1 }], [{ urenWerkPerWeek: 0 }]],
  ['gewenstBeroep != null', [{ gewenstBeroep: '7115' }], []],
  ['peildatum < "2024-01-01"', [{ peildatum: '2023-12-31' }], [{ peildatum: '2024-01-01' }]],
  ['peildatum < "2025-01-01"', [{ peildatum: '2024-12-31' }], [{ peildatum: '2025-01-01' }]],
  ['peildatum < "2026-01-01"', [{ peildatum: '2025-12-31' }], [{ peildatum: '2026-01-01' }]],
  ['peildatum >= slimTijdvak1Begin', [{ peildatum: '2026-04-07' }], [{ peildatum: '2026-04-06' }]],
  ['peildatum <= slimTijdvak1Eind', [{ peildatum: '2026-05-04' }], [{ peildatum: '2026-05-05' }]],
  ['peildatum >= slimTijdvak2Begin', [{ peildatum: '2026-08-10' }], [{ peildatum: '2026-08-09' }]],
  ['peildatum <= slimTijdvak2Eind', [{ peildatum: '2026-09-07' }], [{ peildatum: '2026-09-08' }]],
  ['kandidaat.leeftijd >= 16', [kandidaat({ leeftijd: 16 })], [kandidaat({ leeftijd: 15 })]],
  ['kandidaat.leeftijd >= 56', [kandidaat({ leeftijd: 56 })], [kandidaat({ leeftijd: 55 })]],
  ['kandidaat.leeftijd < aowLeeftijd', [kandidaat({ leeftijd: 66 })], [kandidaat({ leeftijd: 67 })]],
  [
    'kandidaat.loonwaardePercentage < 100',
    [kandidaat({ loonwaardePercentage: 99 })],
    [kandidaat({ loonwaardePercentage: 100 })],
  ],
  kandidaatJaNee('arbeidsbeperking'),
  kandidaatJaNee('doelgroepregister'),
  kandidaatJaNee('doelgroepverklaring'),
  kandidaatJaNee('adviesBeschutWerk'),
  kandidaatInkomen('WW'),
  kandidaatInkomen('WAJONG'),
  kandidaatInkomen('WGA', 'IVA', 'WAO', 'WAJONG'),
  kandidaatInkomen(...PROEFPLAATSING),
  ['aantalWerknemers < 250', [{ aantalWerknemers: 249 }], [{ aantalWerknemers: 250 }]],
  ['aantalWerknemers >= 250', [{ aantalWerknemers: 250 }], [{ aantalWerknemers: 249 }]],
  [
    'sector in ["A", "I", "R"]',
    [{ sector: 'A' }, { sector: 'I' }, { sector: 'R' }],
    [{ sector: 'B' }, { sector: 'H' }, { sector: 'J' }, { sector: 'Q' }, { sector: 'S' }],
  ],
  ['erkendLeerbedrijf = true', [{ erkendLeerbedrijf: true }], [{ erkendLeerbedrijf: false }]],
];

const toetsbaar = regelingen
  .flatMap(({ regels }) => getVoorwaarden(regels))
  .filter(
    (voorwaarde): voorwaarde is Voorwaarde & { toets: NonNullable<Voorwaarde['toets']> } => voorwaarde.toets !== null,
  );

const toets = (voorwaarde: Voorwaarde, feiten: Feiten) =>
  toetsVoorwaarde(voorwaarde, {
    ...(voorwaarde.kant === 'burger' ? burger(feiten) : werkgever(feiten)),
    peildatum: feiten.peildatum ?? VANDAAG,
  });

test('every condition that the intake can test has a row, and every row a condition', () => {
  const rijen = RIJEN.map(([feel]) => feel).toSorted();
  expect(rijen).toEqual([...new Set(toetsbaar.map(({ toets: { feel } }) => feel))].toSorted());
});

describe.each(toetsbaar.map((voorwaarde) => [voorwaarde.code, voorwaarde] as const))('%s', (_, voorwaarde) => {
  const { feel, nodig, normen } = voorwaarde.toets;
  const [, ja = [], nee = []] = RIJEN.find(([van]) => van === feel) ?? [];

  test(`holds on one side of its boundary and not on the other: ${feel}`, () => {
    expect(ja.length).toBeGreaterThan(0);
    for (const feiten of ja) expect(toets(voorwaarde, feiten).uitkomst, JSON.stringify(feiten)).toBe('VOLDAAN');
    for (const feiten of nee) expect(toets(voorwaarde, feiten).uitkomst, JSON.stringify(feiten)).toBe('NIET_VOLDAAN');
  });

  // A day is always known: without one it is today. So is a role.
  if (nodig.some((veld) => veld !== 'peildatum' && veld !== 'rol'))
    test('is unknown while a field is missing', () => {
      const dag = ja[0]?.peildatum ?? VANDAAG;
      expect(toets(voorwaarde, { peildatum: dag })).toMatchObject({ uitkomst: 'ONBEKEND', ontbreekt: nodig });
      expect(toets(voorwaarde, { peildatum: dag, kandidaat: {} })).toMatchObject({ uitkomst: 'ONBEKEND' });
    });

  if (normen.length > 0)
    test('is unknown on a day of which the norm is not known, whatever the facts', () => {
      for (const dag of getDagenBuiten(normen))
        for (const feiten of [...ja, ...nee])
          expect(toets(voorwaarde, { ...feiten, peildatum: dag }), dag).toMatchObject({
            uitkomst: 'ONBEKEND',
            ontbreekt: [],
          });
    });
});

/** The days just before and just after each norm has values. */
const getDagenBuiten = (normen: readonly Norm[]): readonly string[] =>
  normen.flatMap(({ waarden }) => {
    const van = waarden.map((waarde) => waarde.van).toSorted()[0];
    const tot = waarden
      .map((waarde) => waarde.tot)
      .toSorted()
      .at(-1);
    return [...(van ? [plusDagen(van, -1)] : []), ...(tot ? [plusDagen(tot, 1)] : [])];
  });

test('who is as old as somebody of either year of birth is neither in nor out of the IOAW', () => {
  const geboortejaar = toetsbaar.find(({ code }) => code === 'ioaw-geboren-voor-1965');
  expect(geboortejaar && toets(geboortejaar, { leeftijd: 61 })).toMatchObject({ uitkomst: 'ONBEKEND', ontbreekt: [] });
});
