import { describe, expect, test } from 'vitest';
import {
  type Voorverkenning,
  verkenVoorBurger,
  verkenVoorWerkgever,
} from '../../../subgraphs/regelingen/voorverkenning/verken.ts';
import type { Situatie } from '../../../subgraphs/shared/situatie.ts';
import { burger, getRegeling, regelingen, VANDAAG, werkgever } from './regelingen.ts';

describe('a first look', () => {
  test('tells of each condition what is known and why', () => {
    const { voorwaarden } = verken('ww-uitkering', { gewerkteWekenVanLaatste36: 25, peildatum: '2028-01-01' });
    expect(voorwaarden.map(({ voorwaarde, uitkomst, reden }) => [voorwaarde.code, uitkomst, reden])).toEqual([
      ['ww-urenverlies', 'ONBEKEND', 'Dit kunnen wij hier niet nagaan.'],
      ['ww-wekeneis', 'NIET_VOLDAAN', 'Dit past niet bij wat u hebt ingevuld.'],
      ['ww-aow', 'ONBEKEND', 'Wij weten niet wat op deze datum geldt: de AOW-leeftijd.'],
      ['ww-geen-ziekte-uitkering', 'ONBEKEND', 'Wij weten niet welk inkomen of welke uitkering u hebt.'],
      ['ww-niet-gedetineerd', 'ONBEKEND', 'Dit kunnen wij hier niet nagaan.'],
    ]);
  });

  test('reads the rules of today when no date is asked, and says so', () => {
    expect(verken('levenlanglerenkrediet', {}).peildatum).toBe(VANDAAG);
    expect(verken('levenlanglerenkrediet', { peildatum: '2025-03-01' }).peildatum).toBe('2025-03-01');
  });

  test('leaves out the conditions of the other side, and groups that are then empty', () => {
    const kanten = (voorverkenning: Voorverkenning | null) =>
      voorverkenning?.voorwaarden.map(({ voorwaarde }) => voorwaarde.kant);
    expect(kanten(verkenVoorBurger(getRegeling('proefplaatsing'), burger(), VANDAAG))).toEqual(Array(4).fill('burger'));
    expect(kanten(verkenVoorWerkgever(getRegeling('proefplaatsing'), werkgever(), VANDAAG))).toEqual(
      Array(4).fill('werkgever'),
    );
    expect(verkenVoorBurger(getRegeling('no-riskpolis'), burger(), VANDAAG)).toBeNull();
    expect(verkenVoorBurger(getRegeling('esf-plus'), burger(), VANDAAG)).toBeNull();
    expect(verkenVoorWerkgever(getRegeling('bijstand'), werkgever(), VANDAAG)).toBeNull();
  });

  test('of a scheme that is still to begin is not likely, whatever else is known', () => {
    const straks = { ...getRegeling('schuldhulpverlening'), geldig: { van: '2026-06-02', tot: null } };
    const situatie = burger({ leeftijd: 30, schulden: true });
    expect(verkenVoorBurger(straks, situatie, VANDAAG)).toMatchObject({
      uitkomst: 'WAARSCHIJNLIJK_NIET',
      uitleg: expect.stringContaining('‘Hulp bij schulden’ begint op 2 juni 2026.'),
    });
    expect(verkenVoorBurger(straks, situatie, '2026-06-02')?.uitkomst).toBe('WAARSCHIJNLIJK_WEL');
    const past = verkenVoorBurger(straks, burger({ schulden: false }), '2026-06-02');
    expect(past?.uitleg).not.toContain('begint op');
  });

  test.each<[string, Partial<Situatie>, string]>([
    [
      'schuldhulpverlening',
      { schulden: true, leeftijd: 30 },
      'U kunt misschien ‘Hulp bij schulden’ aanvragen. De gemeente beslist.',
    ],
    [
      'proefplaatsing',
      { inkomstenbronnen: ['BIJSTAND'], leeftijd: 30 },
      'U kunt misschien ‘Proefplaatsing’ aanvragen. Niet alles kunnen wij hier nagaan. UWV of de gemeente beslist.',
    ],
    [
      'schuldhulpverlening',
      {},
      'U kunt misschien ‘Hulp bij schulden’ aanvragen. Wij weten nog niet genoeg van de situatie. Vul meer in. De gemeente beslist.',
    ],
    [
      'ziektewet-uitkering',
      {},
      'U kunt misschien ‘Ziektewet-uitkering’ aanvragen. Niet alles kunnen wij hier nagaan. UWV beslist.',
    ],
    [
      'schuldhulpverlening',
      { schulden: false },
      '‘Hulp bij schulden’ past waarschijnlijk niet bij deze situatie. Verandert er iets? Kijk dan opnieuw. De gemeente beslist.',
    ],
    [
      'bijstand',
      { inkomstenbronnen: ['BIJSTAND'], leeftijd: 30 },
      'U vulde in dat u deze uitkering al hebt. U hoeft ‘Bijstandsuitkering’ niet opnieuw aan te vragen. De gemeente beslist.',
    ],
    // The conditions are those of a new application: of a running benefit they say nothing.
    [
      'ww-uitkering',
      { inkomstenbronnen: ['WW'], gewerkteWekenVanLaatste36: 0 },
      'U vulde in dat u deze uitkering al hebt. U hoeft ‘WW-uitkering’ niet opnieuw aan te vragen. UWV beslist.',
    ],
    ['stap-budget', {}, '‘STAP-budget’ is gestopt. U kunt deze regeling niet meer aanvragen.'],
  ])('explains itself in plain Dutch: %s %o', (sleutel, feiten, uitleg) => {
    expect(verken(sleutel, feiten).uitleg).toBe(uitleg);
  });

  test('says which conditions are ways of which one is enough, and which belong together', () => {
    const wegen = (sleutel: string) =>
      verken(sleutel, {}).voorwaarden.map(({ voorwaarde: { code, alternatief } }) => [
        code,
        alternatief ? `${alternatief.groep} ${alternatief.weg}` : null,
      ]);
    expect(wegen('ioaw')).toEqual([
      ['ioaw-aow', null],
      ['ioaw-geboren-voor-1965', 'ioaw-geboren-voor-1965 1'],
      ['ioaw-na-ww', 'ioaw-geboren-voor-1965 1'],
      ['ioaw-na-wga', 'ioaw-geboren-voor-1965 2'],
    ]);
    expect(wegen('schuldhulpverlening').every(([, weg]) => weg === null)).toBe(true);
    const { regels } = getRegeling('schuldhulpverlening');
    const enige = verkenVoorBurger(
      { ...getRegeling('schuldhulpverlening'), regels: { eenVan: [regels] } },
      burger(),
      VANDAAG,
    );
    expect(enige?.voorwaarden.every(({ voorwaarde }) => voorwaarde.alternatief === undefined)).toBe(true);
  });

  test('says of a scheme that ends before the peildatum and not before today when it ends, and that it is open now', () => {
    const slim = verkenVoorWerkgever(
      getRegeling('slim-individueel'),
      werkgever({ peildatum: '2030-02-01' }),
      '2026-08-15',
    );
    expect(slim?.uitleg).toBe(
      '‘SLIM-subsidie voor één bedrijf’ stopt na 31 december 2029. Op de datum waarvoor u kijkt, is de regeling er niet meer. Vandaag is de regeling open. Bij te veel aanvragen is er een loting.',
    );
  });

  test('says of a scheme that was there on the peildatum and is gone today that one could apply', () => {
    const stap = verken('stap-budget', { peildatum: '2023-12-31', leeftijd: 30 });
    expect(stap.uitleg).toMatch(
      /^Op de datum waarvoor u kijkt, kon u misschien ‘STAP-budget’ aanvragen\..*Vandaag bestaat de regeling niet meer\.$/,
    );
  });

  test('says that a scheme is not open when it looks likely and is closed', () => {
    const gesloten = { ...getRegeling('schuldhulpverlening'), status: 'GESLOTEN' } as const;
    expect(verkenVoorBurger(gesloten, burger({ leeftijd: 30, schulden: true }), VANDAAG)).toMatchObject({
      uitkomst: 'WAARSCHIJNLIJK_WEL',
      uitleg: expect.stringContaining('Op deze datum is de regeling niet open voor een aanvraag.'),
    });
  });

  test('says that nobody knows whether a scheme is open when its periods were not found', () => {
    const praktijkleren = verkenVoorWerkgever(
      getRegeling('praktijkleren'),
      werkgever({ erkendLeerbedrijf: true }),
      VANDAAG,
    );
    expect(praktijkleren?.uitleg).toContain('Wij weten niet of u op deze datum kunt aanvragen.');
  });

  test.each<[string, string, string, string | null]>([
    ['stap-budget', '2023-12-31', VANDAAG, 'Vandaag bestaat de regeling niet meer.'],
    ['slim-individueel', '2026-04-07', VANDAAG, 'Vandaag is de regeling niet open.'],
    [
      'slim-individueel',
      '2026-06-01',
      '2026-04-07',
      'Vandaag is de regeling open. Bij te veel aanvragen is er een loting.',
    ],
    ['slim-individueel', '2030-01-01', '2027-06-01', 'Wij weten niet of de regeling vandaag open is.'],
    ['slim-individueel', '2026-04-07', '2026-04-08', null],
    ['bijstand', '2024-06-01', VANDAAG, null],
  ])('of %s on %s, asked on %s, ends with: %s', (sleutel, peildatum, vandaag, slot) => {
    const regeling = getRegeling(sleutel);
    const verkenning =
      verkenVoorBurger(regeling, burger({ peildatum }), vandaag) ??
      verkenVoorWerkgever(regeling, werkgever({ peildatum }), vandaag);
    if (slot === null) expect(verkenning?.uitleg).not.toMatch(/vandaag/i);
    else expect(verkenning?.uitleg.endsWith(slot)).toBe(true);
  });

  test('never says that somebody is entitled', () => {
    const teksten = regelingen.map((regeling) => [
      regeling,
      verkenVoorBurger(regeling, burger({ leeftijd: 30, schulden: true, arbeidsbeperking: true }), VANDAAG),
      verkenVoorBurger(regeling, burger(), '2023-01-01'),
      verkenVoorWerkgever(regeling, werkgever({ kandidaat: { doelgroepregister: true } }), VANDAAG),
    ]);
    expect(JSON.stringify(teksten)).not.toMatch(/recht op|recht heb|hebt recht|heeft recht/i);
  });
});

const verken = (sleutel: string, feiten: Partial<Situatie>): Voorverkenning => {
  const voorverkenning = verkenVoorBurger(getRegeling(sleutel), burger(feiten), VANDAAG);
  if (voorverkenning === null) throw new Error(`no rules for a citizen in ${sleutel}`);
  return voorverkenning;
};
