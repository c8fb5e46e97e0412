import { describe, expect, it, test } from 'vitest';
import { beroepenInGroep, getBeroep } from '../../../schema/referentie/beroepen.ts';
import { getSector, sectoren } from '../../../schema/referentie/sectoren.ts';
import { scalars } from '../../../subgraphs/shared/scalars.ts';
import { sectorbank } from '../../../subgraphs/vacatures/bronnen/sectorbank/bron.ts';
import {
  DIENSTVERBAND,
  HANDELSREGISTER,
  LOCATIETYPE,
  NEDERLAND,
  NIVEAU,
  PERIODE,
} from '../../../subgraphs/vacatures/bronnen/sectorbank/codes.ts';
import { mapVacature } from '../../../subgraphs/vacatures/bronnen/sectorbank/map.ts';
import { parsePagina } from '../../../subgraphs/vacatures/bronnen/sectorbank/parse.ts';
import { getTijdstip } from '../../../subgraphs/vacatures/bronnen/sectorbank/tijdstip.ts';
import type { Vacature } from '../../../subgraphs/vacatures/vacature.ts';

const HERKOMST = {
  bron: { id: sectorbank.id, naam: sectorbank.naam },
  sleutel: 'SB-1',
  opgehaaldOp: '2026-03-01T09:00:00.000Z',
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
} as const;

/** A vacancy that says as little as it can, and this. */
const lees = (velden: object): { vacature: Vacature; drift: readonly string[] } => {
  const drift: string[] = [];
  const { items } = parsePagina(
    {
      '@type': 'DataFeed',
      dataFeedElement: [{ '@type': 'JobPosting', identifier: 'SB-1', title: 'Iets', ...velden }],
    },
    { tel: (veld) => void drift.push(veld) },
  );
  const [item] = items;
  if (!item) throw new Error('expected one vacancy');
  return { vacature: mapVacature(item, HERKOMST), drift };
};

const map = (velden: object): Vacature => lees(velden).vacature;

describe('the code lists', () => {
  it.each([
    [
      'employmentType',
      DIENSTVERBAND,
      {
        FULL_TIME: { soort: null, overeenkomst: 'REGULIER' },
        PART_TIME: { soort: null, overeenkomst: 'REGULIER' },
        CONTRACTOR: { soort: 'OPDRACHT', overeenkomst: null },
        TEMPORARY: { soort: 'TIJDELIJK', overeenkomst: 'REGULIER' },
        INTERN: { soort: null, overeenkomst: 'LEERBAAN' },
        VOLUNTEER: { soort: null, overeenkomst: 'VRIJWILLIGERSWERK' },
        PER_DIEM: { soort: 'OPROEP', overeenkomst: 'REGULIER' },
        OTHER: { soort: null, overeenkomst: null },
      },
    ],
    ['unitText', PERIODE, { HOUR: 'UUR', DAY: 'DAG', WEEK: 'WEEK', MONTH: 'MAAND', YEAR: 'JAAR' }],
    ['jobLocationType', LOCATIETYPE, { TELECOMMUTE: true }],
    [
      'credentialCategory',
      NIVEAU,
      {
        'high school': 'ONBEKEND',
        'associate degree': 'AD',
        'bachelor degree': 'HBO',
        'professional certificate': 'ONBEKEND',
        'postgraduate degree': 'WO',
        geen: 'GEEN',
        'no requirements': 'GEEN',
        basisonderwijs: 'BASISONDERWIJS',
        basisschool: 'BASISONDERWIJS',
        vmbo: 'VMBO',
        mbo: 'ONBEKEND',
        'mbo 1': 'MBO1',
        'mbo 2': 'MBO2',
        'mbo 3': 'MBO3',
        'mbo 4': 'MBO4',
        havo: 'HAVO',
        vwo: 'VWO',
        ad: 'AD',
        hbo: 'HBO',
        'hbo bachelor': 'HBO',
        'hbo master': 'HBO',
        wo: 'WO',
        'wo bachelor': 'WO',
        'wo master': 'WO',
        universitair: 'WO',
      },
    ],
  ])('give every word of %s its meaning', (_lijst, tabel, betekenis) => {
    expect(tabel).toEqual(betekenis);
  });
});

test('says nothing that the vacancy does not say', () => {
  expect(map({})).toEqual({
    id: 'sectorbank~U0ItMQ',
    titel: 'Iets',
    omschrijving: null,
    beroep: null,
    werkgever: { naam: null, kvkNummer: null, sector: null },
    werklocatie: null,
    sector: null,
    contract: {
      soort: 'ONBEKEND',
      overeenkomst: 'ONBEKEND',
      urenMinimaal: null,
      urenMaximaal: null,
      begin: null,
      einde: null,
    },
    salaris: null,
    eisen: { niveau: null, vaardigheden: [], rijbewijzen: [], talen: [], ervaringJaren: null },
    leerbaan: null,
    doelgroepregister: null,
    belasting: null,
    gepubliceerdOp: null,
    sluitingsdatum: null,
    solliciteren: null,
    ookGeplaatstBij: [],
    herkomstPerGroep: [],
    herkomst: HERKOMST,
  });
});

test.each([
  ['text', 'SB-1'],
  ['a PropertyValue', { '@type': 'PropertyValue', name: 'Bank', value: 'SB-1' }],
])('takes the key from an identifier as %s', (_vorm, identifier) => {
  expect(map({ identifier }).id).toBe('sectorbank~U0ItMQ');
});

describe('the occupation', () => {
  it.each([
    ['ISCO with a dash', 'ISCO-08 7115', '7115'],
    ['ISCO with a colon', 'ISCO-08: 7115', '7115'],
    ['ISCO without a year', 'isco:7115', '7115'],
    ['ISCO in one word', 'ISCO08 7115', '7115'],
    ['the ISCO group by its URI', 'http://data.europa.eu/esco/isco/C7115', '7115'],
    ['an ESCO code', '7115.1', '7115'],
    ['a deep ESCO code with its name', 'ESCO 2654.1.7', '2654'],
    [
      'an ESCO occupation by its URI',
      'http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34',
      '2654',
    ],
    [
      'an ESCO occupation over https',
      'https://data.europa.eu/esco/occupation/00030D09-2B3A-4EFD-87CC-C4EA39D27C34',
      '2654',
    ],
    ['a BO&C code', 'BO&C 10013', '7111'],
    ['a BO&C code by its other name', 'BOC:10013', '7111'],
    ['words', 'timmerman', '7115'],
    ['the first that can be read of a list', ['Bouw', 'ISCO-08 7115', 'ISCO-08 2512'], '7115'],
  ])('is read from %s', (_vorm, occupationalCategory, beroep) => {
    expect(map({ occupationalCategory }).beroep).toEqual({ id: beroep });
  });

  it.each([
    ['isco 7115', '7115'],
    ['ISCO-08 7115', '7115'],
    ['ISCO08 7115', '7115'],
    ['BRC 0732', '7115'],
    ['BRC2014 0732', '7115'],
    ['BRC 2014: 0732', '7115'],
    ['ESCO 7115.1', '7115'],
    ['boc 10013', '7111'],
    ['BO&C 10013', '7111'],
  ])('knows the register of %s', (occupationalCategory, id) => {
    expect(map({ occupationalCategory }).beroep).toEqual({ id });
  });

  it('is read from a BRC group only when that has one occupation', () => {
    expect(beroepenInGroep('0732').map(({ id }) => id)).toEqual(['7115']);
    expect(map({ occupationalCategory: 'BRC2014 0732' }).beroep).toEqual({ id: '7115' });
    expect(beroepenInGroep('0721').length).toBeGreaterThan(1);
    expect(map({ occupationalCategory: 'BRC2014 0721' }).beroep).toBeNull();
    expect(map({ occupationalCategory: 'BRC2014 9999' }).beroep).toBeNull();
  });

  it('is chosen from a larger BRC group by a title that is in it, and by no other', () => {
    expect(getBeroep('3112')?.brc).toBe('0721');
    expect(map({ title: 'Werkvoorbereider bouw', occupationalCategory: 'BRC 0721' }).beroep).toEqual({ id: '3112' });
    expect(map({ title: 'Timmerman', occupationalCategory: 'BRC 0721' }).beroep).toBeNull();
  });

  it.each([
    ['there is no code', {}],
    ['the category is a word for something else', { occupationalCategory: 'Vrolijk werk' }],
    ['the code is not in its register', { occupationalCategory: 'ISCO-08 9999' }],
    ['the register is not one that we know', { occupationalCategory: 'SOC 7115' }],
    ['the category is of a form that we cannot read', { occupationalCategory: { codeValue: '7115' } }],
    [
      'the ESCO occupation is not one',
      { occupationalCategory: `http://data.europa.eu/esco/occupation/${'0'.repeat(36)}` },
    ],
  ])('comes from the title where %s', (_geval, velden) => {
    expect(map({ title: 'Timmerman', ...velden }).beroep).toEqual({ id: '7115' });
    expect(map({ title: 'Iets', ...velden }).beroep).toBeNull();
  });

  it.each(['7115', '0732', '10013', '47-2031.00'])('is not guessed from %s, which names no register', (code) => {
    expect(map({ occupationalCategory: code }).beroep).toBeNull();
  });

  it('goes before a title that says something else, and tells what the work asks', () => {
    const vacature = map({ title: 'Timmerman', occupationalCategory: 'ISCO-08 2512' });
    expect(vacature.beroep).toEqual({ id: '2512' });
    expect(vacature.belasting).toContain('LANG_ZITTEN');
  });
});

describe('the employer', () => {
  const kvk = { '@type': 'PropertyValue', propertyID: 'KVK', value: '01234567' };

  it.each([
    ['a name', 'Bouw & Co', 'Bouw & Co', null],
    ['an Organization', { '@type': 'Organization', name: 'Bouw &amp; Co' }, 'Bouw & Co', null],
    ['an Organization with KVK', { name: 'Bouw', identifier: kvk }, 'Bouw', '01234567'],
    [
      'an Organization with several identifiers',
      { name: 'B', identifier: [{ name: 'rsin', value: 1 }, kvk] },
      'B',
      '01234567',
    ],
    ['an Organization with an identifier as text', { name: 'Bouw', identifier: '01234567' }, 'Bouw', null],
    ['an Organization without a name', { identifier: kvk }, null, '01234567'],
    ['a KVK number of seven digits', { name: 'B', identifier: { ...kvk, value: '1234567' } }, 'B', null],
    ['a number of another register', { name: 'B', identifier: { ...kvk, propertyID: 'BTW' } }, 'B', null],
    ['a name that is withheld', 'Confidential', null, null],
  ])('is read from %s', (_vorm, hiringOrganization, naam, kvkNummer) => {
    expect(map({ hiringOrganization }).werkgever).toEqual({ naam, kvkNummer, sector: null });
  });

  it.each([...HANDELSREGISTER])('has the KVK number under %s', (naam) => {
    const identifier = { name: naam.toUpperCase(), value: '01234567' };
    expect(map({ hiringOrganization: { name: 'B', identifier } }).werkgever.kvkNummer).toBe('01234567');
  });

  it.each<[industry: unknown, sector: string]>([
    ...sectoren.map(({ code, naam }): [string, string] => [naam, code]),
    ...sectoren.map(({ code }): [string, string] => [`SBI 2008 ${code}`, code]),
    ['SBI F', 'F'],
    [{ '@type': 'DefinedTerm', name: 'SBI 2008: F' }, 'F'],
    [['Diversen', 'bouwnijverheid'], 'F'],
  ])('has for industry %j section %s', (industry, sector) => {
    expect(getSector(sector)).not.toBeNull();
    expect(map({ industry })).toMatchObject({ sector: { id: sector }, werkgever: { sector: { id: sector } } });
  });

  it.each(['Techniek', 'F', 'SBI 2008 Z', '43.32', ''])('has no section for industry %j', (industry) => {
    expect(map({ industry }).sector).toBeNull();
  });
});

describe('the place of work', () => {
  const plaats = (velden: object) => ({ '@type': 'Place', address: { '@type': 'PostalAddress', ...velden } });
  const rotterdam = plaats({ addressLocality: 'Rotterdam', postalCode: '3011 ab', addressCountry: 'NL' });
  const ROTTERDAM = { plaats: 'Rotterdam', gemeente: { code: 'GM0599' }, postcode: '3011AB' };

  it.each<readonly [geval: string, jobLocation: unknown, werklocatie: Vacature['werklocatie']]>([
    ['one place', rotterdam, ROTTERDAM],
    ['a list of one', [rotterdam], ROTTERDAM],
    ['one place named twice', [rotterdam, rotterdam], ROTTERDAM],
    [
      'two addresses in one town',
      [rotterdam, plaats({ addressLocality: 'Rotterdam', postalCode: '3072XX' })],
      { ...ROTTERDAM, postcode: null },
    ],
    ['two towns', [rotterdam, plaats({ addressLocality: 'Delft' })], null],
    ['no town', plaats({ addressCountry: 'NL' }), null],
    ['a postcode only', plaats({ postalCode: '3011AB' }), { ...ROTTERDAM, plaats: null }],
    [
      'a postcode of no main town',
      plaats({ postalCode: '3099ZZ' }),
      { plaats: null, gemeente: null, postcode: '3099ZZ' },
    ],
    [
      'a town that a village is called after',
      plaats({ addressLocality: 'Rijswijk' }),
      { plaats: 'Rijswijk', gemeente: null, postcode: null },
    ],
    ['four digits', plaats({ addressLocality: 'Rotterdam', postalCode: '3011' }), { ...ROTTERDAM, postcode: null }],
    [
      'another postcode',
      plaats({ addressLocality: 'Rotterdam', postalCode: '0123 AB' }),
      { ...ROTTERDAM, postcode: null },
    ],
    [
      'a main town',
      plaats({ addressLocality: 'den haag' }),
      { plaats: 'den haag', gemeente: { code: 'GM0518' }, postcode: null },
    ],
    ['a village', plaats({ addressLocality: 'Hoek' }), { plaats: 'Hoek', gemeente: null, postcode: null }],
    ['a town that is two', plaats({ addressLocality: 'Bergen' }), { plaats: 'Bergen', gemeente: null, postcode: null }],
    [
      'a town that a postcode makes one',
      plaats({ addressLocality: 'Bergen', postalCode: '1861 AA' }),
      { plaats: 'Bergen', gemeente: { code: 'GM0373' }, postcode: '1861AA' },
    ],
    [
      'a town that its name makes one',
      plaats({ addressLocality: 'Bergen (NH)' }),
      { plaats: 'Bergen (NH)', gemeente: { code: 'GM0373' }, postcode: null },
    ],
    [
      'another place of that name',
      plaats({ addressLocality: 'Rijswijk', postalCode: '4284 AA' }),
      { plaats: 'Rijswijk', gemeente: null, postcode: '4284AA' },
    ],
    [
      'a town abroad',
      plaats({ addressLocality: 'Hoorn', postalCode: '1621 AA', addressCountry: 'BE' }),
      { plaats: 'Hoorn', gemeente: null, postcode: null },
    ],
    [
      'a Country',
      plaats({ addressLocality: 'Rotterdam', addressCountry: { '@type': 'Country', name: 'Nederland' } }),
      { ...ROTTERDAM, postcode: null },
    ],
  ])('is read from %s', (_geval, jobLocation, werklocatie) => {
    expect(map({ jobLocation }).werklocatie).toEqual(werklocatie);
  });

  it.each([...NEDERLAND])('is in the Netherlands for %s', (addressCountry) => {
    const jobLocation = plaats({ addressLocality: 'Rotterdam', addressCountry: addressCountry.toUpperCase() });
    expect(map({ jobLocation }).werklocatie?.gemeente).toEqual({ code: 'GM0599' });
  });

  it('is nowhere when one works at home', () => {
    expect(map({ jobLocation: rotterdam, jobLocationType: 'TELECOMMUTE' }).werklocatie).toBeNull();
  });

  it('stays, with a count, for a jobLocationType that is new', () => {
    const { vacature, drift } = lees({ jobLocation: rotterdam, jobLocationType: 'HYBRID' });
    expect(vacature.werklocatie).toEqual(ROTTERDAM);
    expect(drift).toEqual(['jobLocationType']);
  });
});

describe('the contract', () => {
  it.each([
    ['FULL_TIME', 'ONBEKEND', 'REGULIER', false],
    ['PART_TIME', 'ONBEKEND', 'REGULIER', false],
    ['CONTRACTOR', 'OPDRACHT', 'ONBEKEND', null],
    ['TEMPORARY', 'TIJDELIJK', 'REGULIER', false],
    ['INTERN', 'ONBEKEND', 'LEERBAAN', true],
    ['VOLUNTEER', 'ONBEKEND', 'VRIJWILLIGERSWERK', false],
    ['PER_DIEM', 'OPROEP', 'REGULIER', false],
    ['OTHER', 'ONBEKEND', 'ONBEKEND', null],
    ['full-time', 'ONBEKEND', 'REGULIER', false],
    [['FULL_TIME', 'TEMPORARY'], 'TIJDELIJK', 'REGULIER', false],
    [['FULL_TIME', 'INTERN', 'TEMPORARY'], 'TIJDELIJK', 'LEERBAAN', true],
    [['TEMPORARY', 'CONTRACTOR'], 'ONBEKEND', 'REGULIER', false],
    [[], 'ONBEKEND', 'ONBEKEND', null],
  ])('for %j is %s, %s and a place to learn: %s', (employmentType, soort, overeenkomst, leerbaan) => {
    expect(map({ employmentType })).toMatchObject({ contract: { soort, overeenkomst }, leerbaan });
  });

  it('keeps what it knows of a list with a new word, which is counted', () => {
    const { vacature, drift } = lees({ employmentType: ['TEMPORARY', 'GIG'] });
    expect(vacature.contract?.soort).toBe('TIJDELIJK');
    expect(drift).toEqual(['employmentType']);
  });

  it.each([
    ['32-40 uur per week', 32, 40],
    ['32 – 40 uur per week', 32, 40],
    ['32 tot 40 uur per week', 32, 40],
    ['32 tot en met 40 uren per week', 32, 40],
    ['36 uur per week', 36, 36],
    ['36 uur p/w', 36, 36],
    ['36 uur p.w.', 36, 36],
    ['37,5 uur per week', 37.5, 37.5],
    ['Minimaal 24 uur per week', 24, null],
    ['maximaal 20 uur per week', null, 20],
    ['40-32 uur per week', null, null],
    ['400 uur per week', null, null],
    ['32-40 uur', null, null],
    ['160 uur per maand', null, null],
    ['8 uur per dag', null, null],
    ['32/36 uur per week', null, null],
    ['ma-vr 9.00-17.00', null, null],
    ['2 x 20 uur per week', null, null],
    ['fulltime', null, null],
    ['', null, null],
  ])('reads of "%s" the hours %s to %s', (workHours, urenMinimaal, urenMaximaal) => {
    expect(map({ workHours }).contract).toMatchObject({ urenMinimaal, urenMaximaal });
  });
});

describe('the pay', () => {
  const loon = (value: unknown, currency: unknown = 'EUR') =>
    map({ baseSalary: { '@type': 'MonetaryAmount', currency, value } }).salaris;

  it.each([
    ['a range', { minValue: 2_500, maxValue: 3_200, unitText: 'MONTH' }, 2_500, 3_200, 'MAAND'],
    ['a range as text', { minValue: '14.71', maxValue: '18', unitText: 'HOUR' }, 14.71, 18, 'UUR'],
    ['one amount', { value: 18, unitText: 'HOUR' }, 18, 18, 'UUR'],
    ['an amount without more', 3_000, 3_000, 3_000, 'ONBEKEND'],
    ['a lowest amount', { minValue: 2_500, unitText: 'MONTH' }, 2_500, null, 'MAAND'],
    ['a highest amount', { minValue: 0, maxValue: 45_000, unitText: 'YEAR' }, null, 45_000, 'JAAR'],
    ['a time that is not told', { value: 18 }, 18, 18, 'ONBEKEND'],
    ['a day', { value: 180, unitText: 'DAY' }, 180, 180, 'DAG'],
    ['a week', { value: 700, unitText: 'WEEK' }, 700, 700, 'WEEK'],
  ])('is read from %s', (_vorm, value, minimum, maximum, periode) => {
    expect(loon(value)).toEqual({ minimum, maximum, periode, toelichting: null });
  });

  it.each([
    ['is turned round', { minValue: 3_200, maxValue: 2_500, unitText: 'MONTH' }, 'EUR'],
    ['is nothing', { minValue: 0, maxValue: 0, unitText: 'MONTH' }, 'EUR'],
    ['has no amount', { unitText: 'MONTH' }, 'EUR'],
    ['is in other money', { value: 18, unitText: 'HOUR' }, 'USD'],
    ['is in money that is not named', { value: 18, unitText: 'HOUR' }, undefined],
    ['is in words', 'marktconform', 'EUR'],
  ])('is unknown when it %s', (_geval, value, currency) => {
    expect(map({ baseSalary: { currency, value } }).salaris).toBeNull();
  });

  it('is kept without its time when that word is new, which is counted', () => {
    const { vacature, drift } = lees({ baseSalary: { currency: 'EUR', value: { value: 18, unitText: 'FORTNIGHT' } } });
    expect(vacature.salaris).toMatchObject({ minimum: 18, periode: 'ONBEKEND' });
    expect(drift).toEqual(['baseSalary.unitText']);
  });
});

describe('what is asked', () => {
  const credential = (credentialCategory: string) => ({
    '@type': 'EducationalOccupationalCredential',
    credentialCategory,
  });

  it.each([...Object.entries(NIVEAU)])('has level %s: %s', (woord, niveau) => {
    expect(map({ educationRequirements: credential(woord) }).eisen.niveau).toBe(niveau);
    expect(map({ educationRequirements: woord.toUpperCase() }).eisen.niveau).toBe(niveau);
  });

  it.each([
    ['MBO-niveau 4', 'MBO4'],
    ['mbo4', 'MBO4'],
    ['mbo niveau 3 diploma', 'MBO3'],
    ['Hbo werk- en denkniveau', 'HBO'],
    ['hbo of wo', 'ONBEKEND'],
    ['Vakdiploma lassen', 'ONBEKEND'],
    [[credential('hbo'), credential('mbo 4')], 'MBO4'],
    [[credential('hbo'), 'iets anders'], 'HBO'],
    [[], null],
  ])('reads of %j level %s', (educationRequirements, niveau) => {
    expect(map({ educationRequirements }).eisen.niveau).toBe(niveau);
  });

  it.each([
    ['lassen, plannen; meten', ['lassen', 'plannen', 'meten']],
    [
      ['lassen', 'plannen', 'lassen', ' '],
      ['lassen', 'plannen'],
    ],
    ['<ul><li>lassen</li><li>R&amp;D</li></ul>', ['lassen', 'R&D']],
    [[{ '@type': 'DefinedTerm', name: 'lassen' }], ['lassen']],
    ['', []],
  ])('reads of %j the skills %j', (skills, namen) => {
    expect(map({ skills }).eisen.vaardigheden).toEqual(namen.map((naam) => ({ naam, vaardigheid: null })));
  });

  it('has no more skills than a list has', () => {
    expect(map({ skills: Array.from({ length: 200 }, (_, i) => `s${i}`) }).eisen.vaardigheden).toHaveLength(25);
  });

  it.each([
    [{ monthsOfExperience: 24 }, 2],
    [{ monthsOfExperience: '18' }, 2],
    [{ monthsOfExperience: 6 }, 1],
    [{ monthsOfExperience: 0 }, 0],
    [{ monthsOfExperience: -12 }, null],
    [{ monthsOfExperience: 1e12 }, null],
    ['2 jaar ervaring', 2],
    ['Minimaal 3 jaar werkervaring', 3],
    ['1 jaar', 1],
    ['geen', 0],
    ['Geen ervaring nodig', 0],
    ['no requirements', 0],
    ['2 tot 4 jaar', null],
    ['enige ervaring', null],
  ])('reads of %j the years %s', (experienceRequirements, jaren) => {
    expect(map({ experienceRequirements }).eisen.ervaringJaren).toBe(jaren);
  });
});

describe('the dates', () => {
  it.each([
    ['a date in winter', '2026-01-15', '2026-01-15T00:00:00+01:00'],
    ['a date in summer', '2026-07-15', '2026-07-15T00:00:00+02:00'],
    ['a time without offset', '2026-07-15T09:30:00', '2026-07-15T09:30:00+02:00'],
    ['a time without seconds', '2026-01-15T09:30', '2026-01-15T09:30:00+01:00'],
    ['an instant in UTC', '2026-07-15T22:30:00Z', '2026-07-16T00:30:00+02:00'],
    ['an instant elsewhere', '2026-01-15T09:30:00.123-05:00', '2026-01-15T15:30:00+01:00'],
    ['the day on which summer time begins', '2026-03-29', '2026-03-29T00:00:00+01:00'],
    ['the day on which it ends', '2026-10-25', '2026-10-25T00:00:00+02:00'],
    ['the day after', '2026-10-26', '2026-10-26T00:00:00+01:00'],
    ['a date that stands for none', '0001-01-01', null],
    ['nothing', null, null],
  ])('reads as published %s', (_vorm, datePosted, tijdstip) => {
    const { gepubliceerdOp } = map({ datePosted });
    expect(gepubliceerdOp).toBe(tijdstip);
    if (gepubliceerdOp !== null) expect(scalars.DateTime.serialize(gepubliceerdOp)).toBe(tijdstip);
  });

  it('knows the time in the Netherlands at every hour of ten years', () => {
    const klok = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    for (let ms = Date.UTC(2020, 0, 1); ms < Date.UTC(2030, 0, 1); ms += 3_600_000) {
      const tijdstip = getTijdstip(new Date(ms).toISOString());
      if (Date.parse(tijdstip) !== ms || tijdstip.slice(0, 19) !== klok.format(ms).replace(' ', 'T'))
        expect.fail(tijdstip);
    }
  });

  it.each([
    ['2026-03-31', '2026-03-31'],
    ['2026-03-31T23:59:59', '2026-03-31'],
    ['2026-03-31T22:30:00Z', '2026-04-01'],
    ['9999-12-31', null],
    [null, null],
  ])('closes for %s on %s', (validThrough, sluitingsdatum) => {
    expect(map({ validThrough }).sluitingsdatum).toBe(sluitingsdatum);
  });
});

test.each([
  [
    { url: 'https://bank.invalid/1', directApply: true },
    { wijze: 'ONLINE_FORMULIER', url: 'https://bank.invalid/1' },
  ],
  [
    { url: 'https://bank.invalid/1', directApply: false },
    { wijze: 'ONBEKEND', url: 'https://bank.invalid/1' },
  ],
  [{ url: 'https://bank.invalid/1' }, { wijze: 'ONBEKEND', url: 'https://bank.invalid/1' }],
  [{ url: 'http://bank.invalid/1' }, null],
  [{ url: 'https://bank.invalid/een twee' }, null],
  [
    { url: 'javascript:alert(1)', directApply: true },
    { wijze: 'ONLINE_FORMULIER', url: null },
  ],
  [{}, null],
])('tells of %j how to apply: %j', (velden, solliciteren) => {
  expect(map(velden).solliciteren).toEqual(solliciteren);
});

test('keeps a vacancy with a property in a form that it cannot read, and counts it', () => {
  const { vacature, drift } = lees({
    title: 'Timmerman',
    description: 7,
    baseSalary: 'marktconform',
    jobLocation: 'Rotterdam',
    hiringOrganization: ['A', 'B'],
    skills: { wat: 'lassen' },
    directApply: 'ja',
  });
  expect(vacature).toMatchObject({ titel: 'Timmerman', beroep: { id: '7115' }, omschrijving: null, salaris: null });
  expect(drift.toSorted()).toEqual([
    'baseSalary',
    'description',
    'directApply',
    'hiringOrganization',
    'jobLocation',
    'skills',
  ]);
});
