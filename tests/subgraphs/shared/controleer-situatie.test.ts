import { expect, test } from 'vitest';
import {
  controleerSituatie,
  controleerWerkgeverSituatie,
} from '../../../subgraphs/shared/invoer/controleer-situatie.ts';
import type { Opleidingsniveau } from '../../../subgraphs/shared/opleidingsniveau.ts';
import type { Kandidaat, Situatie, WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';

const SITUATIE: Situatie = { rol: 'WERKZOEKENDE', gemeente: 'GM0599' };
const WERKGEVER: WerkgeverSituatie = { gemeente: 'GM0599', vraag: 'PERSONEEL_GEZOCHT' };

/** The fields that are objected to. */
const burger = (anders: Partial<Situatie>) => controleerSituatie({ ...SITUATIE, ...anders }).map(({ veld }) => veld);
const werkgever = (anders: Partial<WerkgeverSituatie>) =>
  controleerWerkgeverSituatie({ ...WERKGEVER, ...anders }).map(({ veld }) => veld);
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

/** A contradiction, the field that is named, and what differs from it only just and is fine. */
const TEGENSPRAKEN: readonly [veld: string, strijdig: Partial<Situatie>, ...goed: Partial<Situatie>[]][] = [
  ['inkomstenbronnen', { inkomstenbronnen: ['GEEN', 'WW'] }, { inkomstenbronnen: ['GEEN'] }, { inkomstenbronnen: [] }],
  ['inkomstenbronnen', { inkomstenbronnen: ['WW', 'GEEN'] }, { inkomstenbronnen: ['WW', 'LOONDIENST'] }],
  [
    'inkomstenbronnen',
    { rol: 'WERKENDE', inkomstenbronnen: ['GEEN'] },
    { rol: 'ZELFSTANDIGE', inkomstenbronnen: ['GEEN'] },
    { rol: 'WERKENDE', inkomstenbronnen: ['LOONDIENST'] },
  ],
  [
    'maandenZonderWerk',
    { rol: 'WERKENDE', maandenZonderWerk: 1 },
    { rol: 'WERKENDE', maandenZonderWerk: 0 },
    { rol: 'WERKENDE', maandenZonderWerk: null },
    { rol: 'ZELFSTANDIGE', maandenZonderWerk: 1 },
  ],
  [
    'maandenZonderWerk',
    { urenWerkPerWeek: 1, maandenZonderWerk: 1 },
    { urenWerkPerWeek: 0, maandenZonderWerk: 1 },
    { urenWerkPerWeek: 1, maandenZonderWerk: 0 },
    { urenWerkPerWeek: null, maandenZonderWerk: 1 },
  ],
  [
    'ziekeWerknemer',
    { ziekeWerknemer: true, contract: 'GEEN' },
    { ziekeWerknemer: false, contract: 'GEEN' },
    { ziekeWerknemer: true, contract: 'TIJDELIJK' },
    { ziekeWerknemer: true },
  ],
  [
    'ziekeWerknemer',
    { ziekeWerknemer: true, rol: 'ZELFSTANDIGE' },
    { ziekeWerknemer: false, rol: 'ZELFSTANDIGE' },
    { ziekeWerknemer: true, rol: 'WERKENDE' },
  ],
  [
    'contract',
    { inkomstenbronnen: ['LOONDIENST', 'BIJSTAND'], contract: 'GEEN' },
    { inkomstenbronnen: ['BIJSTAND'], contract: 'GEEN' },
    { inkomstenbronnen: ['LOONDIENST'], contract: 'OPROEP' },
    { inkomstenbronnen: ['LOONDIENST'] },
  ],
  [
    'contract',
    { rol: 'WERKENDE', contract: 'GEEN' },
    { rol: 'WERKZOEKENDE', contract: 'GEEN' },
    { rol: 'ZELFSTANDIGE', contract: 'GEEN' },
    { rol: 'WERKENDE', contract: 'TIJDELIJK' },
  ],
  [
    'inkomstenbronnen',
    { leeftijd: 59, inkomstenbronnen: ['LOONDIENST', 'AOW'] },
    { leeftijd: 60, inkomstenbronnen: ['AOW'] },
    { leeftijd: 59, inkomstenbronnen: ['IOW'] },
    { inkomstenbronnen: ['AOW'] },
  ],
  [
    'jarenArbeidsverleden',
    { leeftijd: 30, jarenArbeidsverleden: 18 },
    { leeftijd: 30, jarenArbeidsverleden: 17 },
    { leeftijd: 13, jarenArbeidsverleden: 0 },
    { jarenArbeidsverleden: 18 },
  ],
  // Whole years: somebody of 30 may be 30 years and eleven months.
  [
    'maandenZonderWerk',
    { leeftijd: 30, maandenZonderWerk: 17 * 12 + 12 },
    { leeftijd: 30, maandenZonderWerk: 17 * 12 + 11 },
    { leeftijd: 13, maandenZonderWerk: 11 },
    { leeftijd: 30, maandenZonderWerk: null },
  ],
];

test.each(TEGENSPRAKEN)('objects to %s in %j and to nothing that only looks like it', (veld, strijdig, ...goed) => {
  expect(burger(strijdig)).toEqual([veld]);
  for (const situatie of goed) expect(burger(situatie), JSON.stringify(situatie)).toEqual([]);
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
  expect(bezwaarBij(true)).toEqual(is === false ? ['startkwalificatie'] : []);
  expect(bezwaarBij(false)).toEqual(is === true ? ['startkwalificatie'] : []);
  expect(bezwaarBij(null)).toEqual([]);
});

test('objects to a candidate of whom GEEN stands beside another source of income', () => {
  expect(kandidaat({ inkomstenbronnen: ['GEEN', 'WW'] })).toEqual(['kandidaat.inkomstenbronnen']);
  expect(kandidaat({ inkomstenbronnen: ['GEEN'] })).toEqual([]);
  expect(kandidaat({ inkomstenbronnen: ['WW', 'ZW'] })).toEqual([]);
});

test('objects to a candidate whose age contradicts AOW or the months without work', () => {
  expect(kandidaat({ leeftijd: 59, inkomstenbronnen: ['AOW'] })).toEqual(['kandidaat.inkomstenbronnen']);
  expect(kandidaat({ leeftijd: 60, inkomstenbronnen: ['AOW'] })).toEqual([]);
  expect(kandidaat({ leeftijd: 20, maandenZonderWerk: 96 })).toEqual(['kandidaat.maandenZonderWerk']);
  expect(kandidaat({ leeftijd: 20, maandenZonderWerk: 95 })).toEqual([]);
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
