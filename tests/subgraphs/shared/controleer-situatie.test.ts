import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plusDagen } from '../../../subgraphs/shared/dag.ts';
import { type Bezwaar, binnenVeld, getGenoemd, getReden } from '../../../subgraphs/shared/invoer/bezwaar.ts';
import {
  controleerSituatie,
  controleerWerkgeverSituatie,
  PEILDATUM_TOT,
  PEILDATUM_VAN,
} from '../../../subgraphs/shared/invoer/controleer-situatie.ts';
import { LEEFTIJD_VANAF } from '../../../subgraphs/shared/invoer/inkomen-en-leeftijd.ts';
import type { Opleidingsniveau } from '../../../subgraphs/shared/opleidingsniveau.ts';
import { scalars } from '../../../subgraphs/shared/scalars.ts';
import type { Inkomstenbron, Kandidaat, Situatie, WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';

const SITUATIE: Situatie = { rol: 'WERKZOEKENDE', gemeente: 'GM0599' };
const WERKGEVER: WerkgeverSituatie = { gemeente: 'GM0599', vraag: 'PERSONEEL_GEZOCHT' };

/** The fields that are objected to, each with those that it contradicts. */
const kort = (bezwaren: readonly Bezwaar[]) => bezwaren.map((bezwaar) => getGenoemd(bezwaar).join(' × '));
const burger = (anders: Partial<Situatie>) => kort(controleerSituatie({ ...SITUATIE, ...anders }));
const werkgever = (anders: Partial<WerkgeverSituatie>) =>
  kort(controleerWerkgeverSituatie({ ...WERKGEVER, ...anders }));
const kandidaat = (anders: Kandidaat) => werkgever({ kandidaat: anders });

type Controle = (veld: string, waarde: number | null) => readonly string[];
const vanBurger: Controle = (veld, waarde) => burger({ [veld]: waarde });
const vanWerkgever: Controle = (veld, waarde) => werkgever({ [veld]: waarde });
const vanKandidaat: Controle = (veld, waarde) => kandidaat({ [veld.replace('kandidaat.', '')]: waarde });

const GRENZEN: readonly [veld: string, laagste: number, hoogste: number, controle: Controle][] = [
  ['leeftijd', 13, 100, vanBurger],
  ['maandenZonderWerk', 0, 1_200, vanBurger],
  ['urenWerkPerWeek', 0, 80, vanBurger],
  ['loonwaardePercentage', 0, 100, vanBurger],
  ['kinderenOnderTwaalf', 0, 20, vanBurger],
  ['inkomenPerMaand', 0, 1_000_000, vanBurger],
  ['vermogen', -100_000_000, 100_000_000, vanBurger],
  ['gewerkteWekenVanLaatste36', 0, 36, vanBurger],
  ['jarenArbeidsverleden', 0, 80, vanBurger],
  ['aantalWerknemers', 0, 1_000_000, vanWerkgever],
  ['urenPerWeek', 0, 80, vanWerkgever],
  ['kandidaat.leeftijd', 13, 100, vanKandidaat],
  ['kandidaat.loonwaardePercentage', 0, 100, vanKandidaat],
  ['kandidaat.maandenZonderWerk', 0, 1_200, vanKandidaat],
];

test.each(GRENZEN)(
  'takes %s from %i up to and including %i, and nothing beyond',
  (veld, laagste, hoogste, controle) => {
    expect(controle(veld, laagste)).toEqual([]);
    expect(controle(veld, hoogste)).toEqual([]);
    expect(controle(veld, null)).toEqual([]);
    expect(controle(veld, laagste - 1)).toEqual([veld]);
    expect(controle(veld, hoogste + 1)).toEqual([veld]);
  },
);

const CODES: readonly [veld: string, bestaat: string, bestaatNiet: readonly string[]][] = [
  ['huidigBeroep', '7115', ['9999', '71150', '']],
  ['gewenstBeroep', '7115', ['9999', '__proto__']],
  ['sector', 'F', ['Z', 'f', '']],
  ['gemeente', 'GM0599', ['GM0001', '0599', 'gm0599', '', 'constructor']],
];

test.each(CODES)('takes a code for %s that exists, %s, and none of %j', (veld, bestaat, bestaatNiet) => {
  expect(burger({ [veld]: bestaat })).toEqual([]);
  for (const code of bestaatNiet) expect(burger({ [veld]: code }), code).toEqual([veld]);
});

test.each([
  ['beroep', '7115', '9999'],
  ['sector', 'F', 'Z'],
  ['gemeente', 'GM0599', 'GM0001'],
])('takes from an employer a code for %s that exists, %s, and not %s', (veld, bestaat, bestaatNiet) => {
  expect(werkgever({ [veld]: bestaat })).toEqual([]);
  expect(werkgever({ [veld]: bestaatNiet })).toEqual([veld]);
});

/** A contradiction, the fields that are named, and what differs from it only just and is fine. */
const TEGENSPRAKEN: readonly [velden: string, strijdig: Partial<Situatie>, ...goed: Partial<Situatie>[]][] = [
  ['inkomstenbronnen', { inkomstenbronnen: ['GEEN', 'WW'] }, { inkomstenbronnen: ['GEEN'] }, { inkomstenbronnen: [] }],
  ['inkomstenbronnen', { inkomstenbronnen: ['WW', 'GEEN'] }, { inkomstenbronnen: ['WW', 'LOONDIENST'] }],
  [
    'inkomstenbronnen × rol',
    { rol: 'WERKENDE', inkomstenbronnen: ['GEEN'] },
    { rol: 'ZELFSTANDIGE', inkomstenbronnen: ['GEEN'] },
    { rol: 'WERKENDE', inkomstenbronnen: ['LOONDIENST'] },
  ],
  [
    'inkomenPerMaand × inkomstenbronnen',
    { inkomstenbronnen: ['GEEN'], inkomenPerMaand: 1 },
    { inkomstenbronnen: ['GEEN'], inkomenPerMaand: 0 },
    { inkomstenbronnen: ['BIJSTAND'], inkomenPerMaand: 1 },
    { inkomenPerMaand: 1 },
  ],
  [
    'maandenZonderWerk × rol',
    { rol: 'WERKENDE', maandenZonderWerk: 1 },
    { rol: 'WERKENDE', maandenZonderWerk: 0 },
    { rol: 'WERKENDE', maandenZonderWerk: null },
    { rol: 'ZELFSTANDIGE', maandenZonderWerk: 1 },
  ],
  [
    'maandenZonderWerk × urenWerkPerWeek',
    { urenWerkPerWeek: 1, maandenZonderWerk: 1 },
    { urenWerkPerWeek: 0, maandenZonderWerk: 1 },
    { urenWerkPerWeek: 1, maandenZonderWerk: 0 },
    { urenWerkPerWeek: null, maandenZonderWerk: 1 },
  ],
  // Nine months are 39 weeks.
  [
    'gewerkteWekenVanLaatste36 × maandenZonderWerk',
    { gewerkteWekenVanLaatste36: 1, maandenZonderWerk: 9 },
    { gewerkteWekenVanLaatste36: 1, maandenZonderWerk: 8 },
    { gewerkteWekenVanLaatste36: 0, maandenZonderWerk: 9 },
    { gewerkteWekenVanLaatste36: 36 },
  ],
  [
    'ziekeWerknemer × contract',
    { ziekeWerknemer: true, contract: 'GEEN' },
    { ziekeWerknemer: false, contract: 'GEEN' },
    { ziekeWerknemer: true, contract: 'TIJDELIJK' },
    { ziekeWerknemer: true },
  ],
  [
    'ziekeWerknemer × rol',
    { ziekeWerknemer: true, rol: 'ZELFSTANDIGE' },
    { ziekeWerknemer: false, rol: 'ZELFSTANDIGE' },
    { ziekeWerknemer: true, rol: 'WERKENDE' },
  ],
  [
    'contract × inkomstenbronnen',
    { inkomstenbronnen: ['LOONDIENST', 'BIJSTAND'], contract: 'GEEN' },
    { inkomstenbronnen: ['BIJSTAND'], contract: 'GEEN' },
    { inkomstenbronnen: ['LOONDIENST'], contract: 'OPROEP' },
    { inkomstenbronnen: ['LOONDIENST'] },
  ],
  [
    'contract × rol',
    { rol: 'WERKENDE', contract: 'GEEN' },
    { rol: 'WERKZOEKENDE', contract: 'GEEN' },
    { rol: 'ZELFSTANDIGE', contract: 'GEEN' },
    { rol: 'ZELFSTANDIGE', contract: 'VAST' },
    { rol: 'WERKENDE', contract: 'TIJDELIJK' },
  ],
  ['contract × rol × inkomstenbronnen', { rol: 'WERKENDE', inkomstenbronnen: ['LOONDIENST'], contract: 'GEEN' }],
  [
    'adviesBeschutWerk × arbeidsbeperking',
    { adviesBeschutWerk: true, arbeidsbeperking: false },
    { adviesBeschutWerk: true, arbeidsbeperking: true },
    { adviesBeschutWerk: false, arbeidsbeperking: false },
    { adviesBeschutWerk: true },
  ],
  [
    'jarenArbeidsverleden × leeftijd',
    { leeftijd: 30, jarenArbeidsverleden: 18 },
    { leeftijd: 30, jarenArbeidsverleden: 17 },
    { leeftijd: 13, jarenArbeidsverleden: 0 },
    { jarenArbeidsverleden: 18 },
  ],
  // Whole years: somebody of 30 may be 30 years and eleven months.
  [
    'maandenZonderWerk × leeftijd',
    { leeftijd: 30, maandenZonderWerk: 17 * 12 + 12 },
    { leeftijd: 30, maandenZonderWerk: 17 * 12 + 11 },
    { leeftijd: 13, maandenZonderWerk: 11 },
    { leeftijd: 30, maandenZonderWerk: null },
  ],
];

test.each(TEGENSPRAKEN)(
  'names %s for %j and objects to nothing that only looks like it',
  (velden, strijdig, ...goed) => {
    expect(burger(strijdig)).toEqual([velden]);
    for (const situatie of goed) expect(burger(situatie), JSON.stringify(situatie)).toEqual([]);
  },
);

/** The youngest age at which somebody can have an income; null: any age of the intake. */
const VANAF: Readonly<Record<Inkomstenbron, number | null>> = {
  LOONDIENST: null,
  ONDERNEMING: null,
  GEEN: null,
  WW: 15,
  ZW: 15,
  WGA: 15,
  IVA: 15,
  WAO: 15,
  IOAW: 15,
  BIJSTAND: 16,
  WAJONG: 18,
  BBZ: 18,
  IOAZ: 18,
  IOW: 60,
  AOW: 60,
};

test.each(Object.entries(VANAF))('takes %s from the age of %j on, of a person and of a candidate', (bron, vanaf) => {
  const inkomstenbronnen = Object.keys(VANAF).filter((naam): naam is Inkomstenbron => naam === bron);
  expect(inkomstenbronnen).toHaveLength(1);
  for (const leeftijd of [vanaf ?? 13, 100, null]) {
    expect(burger({ leeftijd, inkomstenbronnen })).toEqual([]);
    expect(kandidaat({ leeftijd, inkomstenbronnen })).toEqual([]);
  }
  if (vanaf === null) return;
  const leeftijd = vanaf - 1;
  expect(burger({ leeftijd, inkomstenbronnen })).toEqual(['inkomstenbronnen × leeftijd']);
  expect(kandidaat({ leeftijd, inkomstenbronnen })).toEqual(['kandidaat.inkomstenbronnen × kandidaat.leeftijd']);
});

test('has an age in this test for each income that has one', () => {
  expect(LEEFTIJD_VANAF).toEqual(Object.fromEntries(Object.entries(VANAF).filter(([, vanaf]) => vanaf !== null)));
});

test('leaves to the rules what the law decides: WW beside AOW, and sheltered work beside the register', () => {
  expect(burger({ leeftijd: 68, inkomstenbronnen: ['WW', 'AOW'] })).toEqual([]);
  expect(burger({ adviesBeschutWerk: true, doelgroepregister: true, loonwaardePercentage: 100 })).toEqual([]);
  expect(burger({ eigenrisicodrager: true, inkomstenbronnen: ['BIJSTAND'] })).toEqual([]);
});

test('names both fields by their paths, as a sentence without any value', () => {
  const zinnen = controleerSituatie({
    rol: 'WERKENDE',
    gemeente: 'GM0599',
    leeftijd: 14,
    inkomstenbronnen: ['WW', 'LOONDIENST'],
    maandenZonderWerk: 3,
    contract: 'GEEN',
    opleidingsniveau: 'MBO2',
    startkwalificatie: false,
  })
    .map(binnenVeld('situatie'))
    .map((bezwaar) => `${bezwaar.veld}: ${getReden(bezwaar)}`);
  expect(zinnen).toEqual([
    'situatie.maandenZonderWerk: contradicts situatie.rol',
    'situatie.contract: contradicts situatie.rol and situatie.inkomstenbronnen',
    'situatie.startkwalificatie: contradicts situatie.opleidingsniveau',
    'situatie.inkomstenbronnen: holds an income that is not possible at the age in situatie.leeftijd',
  ]);
  expect(zinnen.join(' ')).not.toMatch(/\b(WW|LOONDIENST|WERKENDE|GEEN|MBO2|false|\d+)\b/);
});

/** Leerplichtwet 1969 art. 1: havo, vwo, mbo 2 or higher. */
const STARTKWALIFICATIE: readonly [Opleidingsniveau, boolean | null][] = [
  ['GEEN', false],
  ['BASISONDERWIJS', false],
  ['VMBO', false],
  ['MBO1', false],
  ['MBO2', true],
  ['MBO3', true],
  ['MBO4', true],
  ['HAVO', true],
  ['VWO', true],
  ['AD', true],
  ['HBO', true],
  ['WO', true],
  ['ONBEKEND', null],
];

test.each(STARTKWALIFICATIE)('knows whether level %s is a startkwalificatie: %j', (opleidingsniveau, is) => {
  const bezwaarBij = (startkwalificatie: boolean | null) => burger({ opleidingsniveau, startkwalificatie });
  expect(bezwaarBij(true)).toEqual(is === false ? ['startkwalificatie × opleidingsniveau'] : []);
  expect(bezwaarBij(false)).toEqual(is === true ? ['startkwalificatie × opleidingsniveau'] : []);
  expect(bezwaarBij(null)).toEqual([]);
});

test('objects to a candidate of whom GEEN stands beside another source of income', () => {
  expect(kandidaat({ inkomstenbronnen: ['GEEN', 'WW'] })).toEqual(['kandidaat.inkomstenbronnen']);
  expect(kandidaat({ inkomstenbronnen: ['GEEN'] })).toEqual([]);
  expect(kandidaat({ inkomstenbronnen: ['WW', 'ZW'] })).toEqual([]);
});

test('objects to a candidate whose age contradicts the months without work', () => {
  expect(kandidaat({ leeftijd: 20, maandenZonderWerk: 96 })).toEqual([
    'kandidaat.maandenZonderWerk × kandidaat.leeftijd',
  ]);
  expect(kandidaat({ leeftijd: 20, maandenZonderWerk: 95 })).toEqual([]);
});

test('objects to a candidate with advice of sheltered work and no disability', () => {
  expect(kandidaat({ adviesBeschutWerk: true, arbeidsbeperking: false })).toEqual([
    'kandidaat.adviesBeschutWerk × kandidaat.arbeidsbeperking',
  ]);
  expect(kandidaat({ adviesBeschutWerk: true, arbeidsbeperking: true })).toEqual([]);
  expect(kandidaat({ adviesBeschutWerk: false, arbeidsbeperking: false })).toEqual([]);
  expect(kandidaat({ adviesBeschutWerk: true })).toEqual([]);
});

test.each([
  ['a person', burger],
  ['an employer', werkgever],
])('takes from %s a peildatum from 2000-01-01 up to and including 2098-12-31, and none beyond', (_, controleer) => {
  for (const peildatum of ['2000-01-01', '2026-03-02', '2098-12-31', null])
    expect(controleer({ peildatum })).toEqual([]);
  for (const peildatum of ['1999-12-31', '2099-01-01', '2099-12-28'])
    expect(controleer({ peildatum })).toEqual(['peildatum']);
});

test('bounds the peildatum as the SDL says it, with a year to spare within the scalar', () => {
  const sdl = readFileSync(new URL('../../../schema/gedeeld/situatie.graphql', import.meta.url), 'utf8');
  expect(sdl.split(`${PEILDATUM_VAN} to ${PEILDATUM_TOT}`)).toHaveLength(3);
  for (const dag of [PEILDATUM_VAN, plusDagen(PEILDATUM_TOT, 365)]) expect(scalars.Date.parseValue(dag)).toBe(dag);
});

test('objects to an employer without employees who has some to let go', () => {
  expect(werkgever({ vraag: 'PERSONEEL_OVER', aantalWerknemers: 0 })).toEqual(['aantalWerknemers × vraag']);
  expect(werkgever({ vraag: 'PERSONEEL_OVER', aantalWerknemers: 1 })).toEqual([]);
  expect(werkgever({ vraag: 'PERSONEEL_OVER' })).toEqual([]);
  expect(werkgever({ vraag: 'PERSONEEL_GEZOCHT', aantalWerknemers: 0 })).toEqual([]);
});

const IDS: readonly string[] = ['competentnl~YWJj', '!', '~', 'a'.repeat(700)];
const GEEN_IDS: readonly string[] = ['', 'a b', 'a\u0000b', 'a\n', 'caf\u00e9', '\u007f', 'a'.repeat(701)];

test('takes printable ASCII of 1 to 700 characters as the id of a skill or a cao, and nothing else', () => {
  expect(burger({ vaardigheden: IDS })).toEqual([]);
  for (const cao of IDS) expect([burger({ cao }), werkgever({ cao })]).toEqual([[], []]);
  for (const id of GEEN_IDS) {
    expect(burger({ vaardigheden: ['goed', id] }), id).toEqual(['vaardigheden']);
    expect([burger({ cao: id }), werkgever({ cao: id })], id).toEqual([['cao'], ['cao']]);
  }
});

test('takes up to 100 skills', () => {
  expect(burger({ vaardigheden: [] })).toEqual([]);
  expect(burger({ vaardigheden: null })).toEqual([]);
  expect(burger({ vaardigheden: Array.from({ length: 100 }, (_, i) => `v~${i}`) })).toEqual([]);
  expect(burger({ vaardigheden: Array.from({ length: 101 }, (_, i) => `v~${i}`) })).toEqual(['vaardigheden']);
});

test('names everything that is wrong at once, in the order of the input and without a value', () => {
  const bezwaren = controleerSituatie({ ...SITUATIE, gemeente: 'GM9876', leeftijd: 7_777, sector: 'QQQ' });
  expect(bezwaren.map(({ veld }) => veld)).toEqual(['gemeente', 'leeftijd', 'sector']);
  expect(JSON.stringify(bezwaren)).not.toMatch(/GM9876|7777|QQQ/);
});

test('has nothing against a situation of which only role and municipality are told', () => {
  expect(burger({})).toEqual([]);
  expect(werkgever({})).toEqual([]);
  expect(werkgever({ kandidaat: null })).toEqual([]);
  expect(kandidaat({})).toEqual([]);
});
