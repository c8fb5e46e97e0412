import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Regel, Toets, Voorwaarde } from '../../../subgraphs/regelingen/voorverkenning/regel.ts';
import { toetsVoorwaarde } from '../../../subgraphs/regelingen/voorverkenning/toets.ts';
import { verkenVoorBurger, verkenVoorWerkgever } from '../../../subgraphs/regelingen/voorverkenning/verken.ts';
import { weeg } from '../../../subgraphs/regelingen/voorverkenning/weeg.ts';
import type { Situatie, WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';
import { burger, regelingen, VANDAAG, werkgever } from './regelingen.ts';

const bronnen = fc.subarray(['LOONDIENST', 'WW', 'ZW', 'WGA', 'WAJONG', 'BIJSTAND', 'IOAW'] as const, { minLength: 1 });
const situaties: fc.Arbitrary<Partial<Situatie>> = fc.record({
  rol: fc.constantFrom('WERKZOEKENDE', 'WERKENDE', 'ZELFSTANDIGE'),
  leeftijd: fc.integer({ min: 13, max: 100 }),
  inkomstenbronnen: fc.oneof(fc.constant(['GEEN'] as const), bronnen),
  urenWerkPerWeek: fc.integer({ min: 0, max: 80 }),
  dreigendBaanverlies: fc.boolean(),
  startkwalificatie: fc.boolean(),
  gewenstBeroep: fc.constantFrom('7115', '2654'),
  arbeidsbeperking: fc.boolean(),
  schulden: fc.boolean(),
  statushouder: fc.boolean(),
  huishouden: fc.constantFrom('ALLEENSTAAND', 'ALLEENSTAANDE_OUDER', 'SAMENWONEND'),
  kinderenOnderTwaalf: fc.integer({ min: 0, max: 3 }),
  vermogen: fc.integer({ min: 0, max: 300_000 }),
  gewerkteWekenVanLaatste36: fc.integer({ min: 0, max: 36 }),
});
const kandidaten = fc.record({
  leeftijd: fc.integer({ min: 13, max: 100 }),
  inkomstenbronnen: bronnen,
  doelgroepregister: fc.boolean(),
  arbeidsbeperking: fc.boolean(),
  loonwaardePercentage: fc.integer({ min: 0, max: 100 }),
});
const bedrijven: fc.Arbitrary<Partial<WerkgeverSituatie>> = fc.record({
  sector: fc.constantFrom('A', 'F', 'I'),
  aantalWerknemers: fc.integer({ min: 0, max: 500 }),
  erkendLeerbedrijf: fc.boolean(),
  kandidaat: kandidaten,
});
const dagen = fc.constantFrom('2023-06-01', '2024-06-01', '2025-06-01', '2026-04-10', '2026-06-01', '2028-06-01');
/** Facts to forget; rol and gemeente are always there, and peildatum has a default. */
const vergeten = fc.func(fc.boolean());

const vergeet = <T extends object>(feiten: T, weg: (naam: string) => boolean): Partial<T> => {
  const rest: Partial<T> = { ...feiten };
  for (const naam of Object.keys(feiten) as (keyof T & string)[]) if (naam !== 'rol' && weg(naam)) delete rest[naam];
  return rest;
};

describe('to know less', () => {
  test('never turns a first look for a citizen into a no, nor into a yes', () => {
    fc.assert(
      fc.property(situaties, dagen, vergeten, (feiten, dag, weg) => {
        for (const regeling of regelingen) {
          const meer = verkenVoorBurger(regeling, burger(feiten), dag)?.uitkomst;
          const minder = verkenVoorBurger(regeling, burger(vergeet(feiten, weg)), dag)?.uitkomst;
          if (minder !== 'GEGEVENS_ONTBREKEN') expect(minder, regeling.id).toBe(meer);
        }
      }),
    );
  });

  test('never turns a first look for an employer into a no, nor into a yes', () => {
    fc.assert(
      fc.property(bedrijven, dagen, vergeten, (feiten, dag, weg) => {
        const rest = vergeet(feiten, weg);
        const minderFeiten = rest.kandidaat ? { ...rest, kandidaat: vergeet(rest.kandidaat, weg) } : rest;
        for (const regeling of regelingen) {
          const meer = verkenVoorWerkgever(regeling, werkgever(feiten), dag)?.uitkomst;
          const minder = verkenVoorWerkgever(regeling, werkgever(minderFeiten), dag)?.uitkomst;
          if (minder !== 'GEGEVENS_ONTBREKEN') expect(minder, regeling.id).toBe(meer);
        }
      }),
    );
  });

  test('asks only for fields that are missing', () => {
    fc.assert(
      fc.property(situaties, dagen, vergeten, (feiten, dag, weg) => {
        const rest = burger(vergeet(feiten, weg));
        for (const regeling of regelingen) {
          const ontbreekt = verkenVoorBurger(regeling, rest, dag)?.ontbrekendeGegevens ?? [];
          expect(ontbreekt.filter((veld) => Reflect.get(rest, veld) != null)).toEqual([]);
          expect(new Set(ontbreekt).size).toBe(ontbreekt.length);
        }
      }),
    );
  });
});

const VOLDAAN = { subject: 'schulden', operation: 'EQUALS', value: true, geldig: null } as const;
const NIET_VOLDAAN = { ...VOLDAAN, value: false } as const;
const ONBEKEND = { ...VOLDAAN, subject: 'leeftijd' } as const;
const situatie = { ...burger({ schulden: true }), peildatum: VANDAAG };

const voorwaarde = (toets: Toets | null): Voorwaarde => ({
  code: 'een',
  omschrijving: 'Een voorwaarde.',
  grondslag: { wet: 'Een wet', artikel: null, url: null },
  nodig: toets ? [toets.subject] : [],
  kant: 'burger',
  toets,
});
const ja = voorwaarde(VOLDAAN);
const nee = voorwaarde(NIET_VOLDAAN);
const open = voorwaarde(ONBEKEND);

describe('three-valued logic', () => {
  test.each<[string, Regel, string, string[]]>([
    ['yes and yes', { alle: [ja, ja] }, 'VOLDAAN', []],
    ['yes and no', { alle: [ja, nee] }, 'NIET_VOLDAAN', []],
    ['yes and unknown', { alle: [ja, open] }, 'ONBEKEND', ['leeftijd']],
    ['no and unknown', { alle: [open, nee] }, 'NIET_VOLDAAN', []],
    ['unknown and unknown', { alle: [open, open] }, 'ONBEKEND', ['leeftijd']],
    ['yes or no', { eenVan: [ja, nee] }, 'VOLDAAN', []],
    ['yes or unknown', { eenVan: [open, ja] }, 'VOLDAAN', []],
    ['no or no', { eenVan: [nee, nee] }, 'NIET_VOLDAAN', []],
    ['no or unknown', { eenVan: [nee, open] }, 'ONBEKEND', ['leeftijd']],
    ['unknown and (yes or unknown)', { alle: [voorwaarde(null), { eenVan: [ja, open] }] }, 'ONBEKEND', []],
    ['unknown or (no and unknown)', { eenVan: [voorwaarde(null), { alle: [nee, open] }] }, 'ONBEKEND', []],
  ])('%s', (_, regel, uitkomst, nodig) => {
    expect(weeg(regel, situatie)).toMatchObject({ uitkomst, open: nodig });
  });
});

describe('one test', () => {
  const feiten = {
    ...burger({ leeftijd: 40, inkomstenbronnen: ['WW', 'LOONDIENST'], sector: 'F' }),
    peildatum: VANDAAG,
  };
  test.each<[Toets['subject'], Toets['operation'], Toets['value'], string]>([
    ['leeftijd', 'EQUALS', 40, 'VOLDAAN'],
    ['leeftijd', 'EQUALS', 41, 'NIET_VOLDAAN'],
    ['leeftijd', 'NOT_EQUALS', 40, 'NIET_VOLDAAN'],
    ['leeftijd', 'NOT_EQUALS', 41, 'VOLDAAN'],
    ['leeftijd', 'GREATER_THAN', 39, 'VOLDAAN'],
    ['leeftijd', 'GREATER_THAN', 40, 'NIET_VOLDAAN'],
    ['leeftijd', 'GREATER_OR_EQUAL', 40, 'VOLDAAN'],
    ['leeftijd', 'GREATER_OR_EQUAL', 41, 'NIET_VOLDAAN'],
    ['leeftijd', 'LESS_THAN', 41, 'VOLDAAN'],
    ['leeftijd', 'LESS_THAN', 40, 'NIET_VOLDAAN'],
    ['leeftijd', 'LESS_OR_EQUAL', 40, 'VOLDAAN'],
    ['leeftijd', 'LESS_OR_EQUAL', 39, 'NIET_VOLDAAN'],
    ['sector', 'IN', ['F', 'I'], 'VOLDAAN'],
    ['sector', 'IN', ['I'], 'NIET_VOLDAAN'],
    ['sector', 'NOT_IN', ['I'], 'VOLDAAN'],
    ['inkomstenbronnen', 'IN', ['WW'], 'VOLDAAN'],
    ['inkomstenbronnen', 'IN', ['ZW'], 'NIET_VOLDAAN'],
    ['inkomstenbronnen', 'NOT_IN', ['ZW'], 'VOLDAAN'],
    ['inkomstenbronnen', 'NOT_IN', ['ZW', 'WW'], 'NIET_VOLDAAN'],
    ['sector', 'NOT_EMPTY', null, 'VOLDAAN'],
    ['cao', 'NOT_EMPTY', null, 'ONBEKEND'],
    ['peildatum', 'LESS_THAN', '2026-06-02', 'VOLDAAN'],
    ['peildatum', 'LESS_THAN', '2026-06-01', 'NIET_VOLDAAN'],
    // A norm of another kind than the fact says nothing about it.
    ['leeftijd', 'LESS_THAN', '67', 'ONBEKEND'],
    ['leeftijd', 'EQUALS', '40', 'ONBEKEND'],
    ['inkomstenbronnen', 'EQUALS', 'WW', 'ONBEKEND'],
    ['leeftijd', 'LESS_THAN', null, 'ONBEKEND'],
  ])('%s %s %o: %s', (subject, operation, value, uitkomst) => {
    const { uitkomst: gevonden } = toetsVoorwaarde(voorwaarde({ subject, operation, value, geldig: null }), feiten);
    expect(gevonden).toBe(uitkomst);
  });
});
