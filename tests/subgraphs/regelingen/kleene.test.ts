import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expressie, Norm, Regel, Voorwaarde } from '../../../subgraphs/regelingen/voorverkenning/regel.ts';
import { toetsVoorwaarde } from '../../../subgraphs/regelingen/voorverkenning/toets.ts';
import { verkenVoorBurger, verkenVoorWerkgever } from '../../../subgraphs/regelingen/voorverkenning/verken.ts';
import { weeg } from '../../../subgraphs/regelingen/voorverkenning/weeg.ts';
import type { Situatie, WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';
import { burger, regelingen, VANDAAG, werkgever, zoek } from './regelingen.ts';

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
  adviesBeschutWerk: fc.boolean(),
  doelgroepverklaring: fc.boolean(),
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

  test('changes a yes of an employer only where another scheme may take its place, and then never by a missing fact of its own', () => {
    fc.assert(
      fc.property(bedrijven, dagen, vergeten, (feiten, dag, weg) => {
        const rest = vergeet(feiten, weg);
        const minderFeiten = rest.kandidaat ? { ...rest, kandidaat: vergeet(rest.kandidaat, weg) } : rest;
        for (const regeling of regelingen) {
          const meer = verkenVoorWerkgever(regeling, werkgever(feiten), dag, zoek);
          const minder = verkenVoorWerkgever(regeling, werkgever(minderFeiten), dag, zoek);
          if (minder?.uitkomst === 'GEGEVENS_ONTBREKEN' || minder?.uitkomst === meer?.uitkomst) continue;
          expect(minder?.uitkomst, regeling.id).toBe('WAARSCHIJNLIJK_WEL');
          expect(regeling.samenloop.length, regeling.id).toBeGreaterThan(0);
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

const VOLDAAN: Expressie = { feel: 'schulden', nodig: ['schulden'], normen: [] };
const NIET_VOLDAAN: Expressie = { ...VOLDAAN, feel: 'not(schulden)' };
const ONBEKEND: Expressie = { feel: 'leeftijd > 0', nodig: ['leeftijd'], normen: [] };
const situatie = { ...burger({ schulden: true }), peildatum: VANDAAG };

const voorwaarde = (toets: Expressie | null): Voorwaarde => ({
  code: 'een',
  omschrijving: 'Een voorwaarde.',
  grondslag: { wet: 'Een wet', artikel: null, url: null },
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
  const norm = (naam: string, waarde: number, van: string | null, tot: string | null): Norm => ({
    naam,
    omschrijving: `de norm ${naam}`,
    eenheid: 'JAAR',
    waarden: [{ waarde, van, tot, bron: 'Een wet' }],
  });
  const grens = norm('grens', 40, '2026-06-01', '2026-06-01');
  const oud = norm('oud', 40, '2025-01-01', '2026-05-31');
  const later = norm('later', 40, '2026-06-02', null);
  test.each<[string, string[], Norm[], string, string]>([
    ['leeftijd = 40', ['leeftijd'], [], 'VOLDAAN', 'Dit past bij wat u hebt ingevuld.'],
    ['leeftijd = 41', ['leeftijd'], [], 'NIET_VOLDAAN', 'Dit past niet bij wat u hebt ingevuld.'],
    ['leeftijd > 39', ['leeftijd'], [], 'VOLDAAN', 'Dit past bij wat u hebt ingevuld.'],
    ['leeftijd > 40', ['leeftijd'], [], 'NIET_VOLDAAN', 'Dit past niet bij wat u hebt ingevuld.'],
    ['sector in ["F", "I"]', ['sector'], [], 'VOLDAAN', 'Dit past bij wat u hebt ingevuld.'],
    ['sector in ["I"]', ['sector'], [], 'NIET_VOLDAAN', 'Dit past niet bij wat u hebt ingevuld.'],
    [
      'some bron in inkomstenbronnen satisfies bron in ["ZW", "WW"]',
      ['inkomstenbronnen'],
      [],
      'VOLDAAN',
      'Dit past bij wat u hebt ingevuld.',
    ],
    [
      'every bron in inkomstenbronnen satisfies not(bron in ["ZW", "WW"])',
      ['inkomstenbronnen'],
      [],
      'NIET_VOLDAAN',
      'Dit past niet bij wat u hebt ingevuld.',
    ],
    ['peildatum < "2026-06-02"', ['peildatum'], [], 'VOLDAAN', 'Dit past bij de datum waarvoor u kijkt.'],
    ['peildatum < "2026-06-01"', ['peildatum'], [], 'NIET_VOLDAAN', 'Dit past niet bij de datum waarvoor u kijkt.'],
    ['leeftijd >= grens', ['leeftijd'], [grens], 'VOLDAAN', 'Dit past bij wat u hebt ingevuld.'],
    ['leeftijd < grens', ['leeftijd'], [grens], 'NIET_VOLDAAN', 'Dit past niet bij wat u hebt ingevuld.'],
    // The norm does not hold on the day that is looked at.
    ['leeftijd < oud', ['leeftijd'], [oud], 'ONBEKEND', 'Wij weten niet wat op deze datum geldt: de norm oud.'],
    ['leeftijd < later', ['leeftijd'], [later], 'ONBEKEND', 'Wij weten niet wat op deze datum geldt: de norm later.'],
    // A missing fact decides before the engine is asked, whatever it would have made of it.
    ['cao = null', ['cao'], [], 'ONBEKEND', 'Wij weten niet welke cao u hebt. Dat zijn de afspraken over uw werk.'],
    ['not(schulden)', ['schulden'], [], 'ONBEKEND', 'Wij weten niet of u schulden hebt.'],
    ['leeftijd > 39 or schulden', ['leeftijd', 'schulden'], [], 'ONBEKEND', 'Wij weten niet of u schulden hebt.'],
    [
      'opleidingsniveau = "HBO"',
      ['opleidingsniveau'],
      [],
      'ONBEKEND',
      'Wij weten niet welke opleiding u hebt afgemaakt.',
    ],
    ['count(vaardigheden) = 0', ['vaardigheden'], [], 'ONBEKEND', 'Wij weten niet wat u goed kunt.'],
    // What comes to neither yes nor no, or cannot be read at all.
    ['leeftijd + 1', ['leeftijd'], [], 'ONBEKEND', 'Dit kunnen wij hier niet nagaan.'],
    ['leeftijd = "40"', ['leeftijd'], [], 'ONBEKEND', 'Dit kunnen wij hier niet nagaan.'],
    ['leeftijd >', ['leeftijd'], [], 'ONBEKEND', 'Dit kunnen wij hier niet nagaan.'],
    ['leeftijd > onbekendeNaam', ['leeftijd'], [], 'ONBEKEND', 'Dit kunnen wij hier niet nagaan.'],
  ])('%s with %j', (feel, nodig, normen, uitkomst, reden) => {
    expect(toetsVoorwaarde(voorwaarde({ feel, nodig, normen }), feiten)).toMatchObject({ uitkomst, reden });
  });

  test('of an answer that says that it is not known, or of an empty list, is as open as of none', () => {
    const leeg = { ...burger({ opleidingsniveau: 'ONBEKEND', inkomstenbronnen: [] }), peildatum: VANDAAG };
    for (const [feel, veld] of [
      ['opleidingsniveau = "HBO"', 'opleidingsniveau'],
      ['count(inkomstenbronnen) > 0', 'inkomstenbronnen'],
    ] as const)
      expect(toetsVoorwaarde(voorwaarde({ feel, nodig: [veld], normen: [] }), leeg)).toMatchObject({
        uitkomst: 'ONBEKEND',
        ontbreekt: [veld],
      });
  });
});
