import { describe, expect, test } from 'vitest';
import { WERVENDE_TITELS } from '../../../mocks/vacaturewereld/titel.ts';
import { getBelasting } from '../../../schema/referentie/belasting.ts';
import { setu } from '../../../subgraphs/vacatures/bronnen/setu/bron.ts';
import * as codes from '../../../subgraphs/vacatures/bronnen/setu/codes.ts';
import { isAanvraag, mapAanvraag } from '../../../subgraphs/vacatures/bronnen/setu/map.ts';
import { AanvraagSource } from '../../../subgraphs/vacatures/bronnen/setu/parse.ts';
import type { Vacature } from '../../../subgraphs/vacatures/vacature.ts';

const HERKOMST: Vacature['herkomst'] = {
  bron: setu,
  sleutel: 'a',
  opgehaaldOp: '2026-03-02T09:00:00.000Z',
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
};

type Velden = Readonly<Record<string, unknown>>;

/** A request as the reader of XML gives it: text only, and one of several as itself. */
const leesAanvraag = (profiel: Velden = {}, order: Velden = {}, item: Velden = {}): AanvraagSource =>
  AanvraagSource.parse({
    id: 'a',
    ...item,
    StaffingOrder: {
      customer: { personContacts: { name: { formattedName: 'Afdeling inhuur' } } },
      orderType: 'RFQ',
      ...order,
      positionProfile: {
        positionTitle: 'timmerman',
        positionLocation: '',
        positionPeriod: { start: '2026-04-01' },
        ...profiel,
      },
    },
  });

const map = (profiel?: Velden, order?: Velden, item?: Velden): Vacature =>
  mapAanvraag(leesAanvraag(profiel, order, item), HERKOMST);

const duur = (value: string, eenheid: string) => ({ value, unitCode: { value: eenheid } });

const werktijd = (uren: string, eenheid = 'Hours', basis = 'Weekly', aantal = '1') => ({
  workDuration: duur(uren, eenheid),
  baseDuration: duur(aantal, basis),
});

const tarief = (anders: Velden = {}) => ({
  rateType: 'TimeInterval',
  code: 'HT100',
  amount: { value: '18.50', currency: { value: 'EUR' } },
  intervalCode: { value: 'HourlyConsolidated' },
  period: { datePeriod: { start: '2026-04-01' } },
  toBeBilled: 'false',
  toBePaid: 'true',
  ...anders,
});

describe('hours', () => {
  const uren = (workingPeriods: unknown) => {
    const { contract } = map({ workingPeriods });
    return [contract?.urenMinimaal, contract?.urenMaximaal];
  };

  test.each([
    ['Weekly', [36, 36]],
    ['FourWeekly', [9, 9]],
    ['Daily', [null, null]],
    ['Monthly', [null, null]],
    ['Quarterly', [null, null]],
    ['Yearly', [null, null]],
  ])('of 36 per %s are %j a week', (basis, verwacht) => {
    expect(uren(werktijd('36', 'Hours', basis))).toEqual(verwacht);
  });

  test('know every code of the lists', () => {
    expect(Object.keys(codes.WEKEN).toSorted()).toEqual([
      'Daily',
      'FourWeekly',
      'Monthly',
      'Quarterly',
      'Weekly',
      'Yearly',
    ]);
    expect(Object.keys(codes.WERKEENHEID).toSorted()).toEqual(['Days', 'Hours']);
  });

  test('are not told by days, and are found next to them', () => {
    expect(uren(werktijd('4', 'Days'))).toEqual([null, null]);
    expect(uren([werktijd('4', 'Days'), werktijd('32')])).toEqual([32, 32]);
  });

  test('can be a range, or have one end only', () => {
    expect(
      uren({
        minimumWorkDuration: duur('24', 'Hours'),
        maximumWorkDuration: duur('32.5', 'Hours'),
        baseDuration: duur('1', 'Weekly'),
      }),
    ).toEqual([24, 32.5]);
    expect(uren({ minimumWorkDuration: duur('24', 'Hours'), baseDuration: duur('1', 'Weekly') })).toEqual([24, null]);
  });

  test('can be given over several weeks, and never over none', () => {
    expect(uren(werktijd('72', 'Hours', 'Weekly', '2'))).toEqual([36, 36]);
    expect(uren(werktijd('36', 'Hours', 'Weekly', '0'))).toEqual([null, null]);
  });

  test('are not known when nothing is said, or in a code that is not known', () => {
    expect(uren(undefined)).toEqual([null, null]);
    expect(uren(werktijd('36', 'Minutes'))).toEqual([null, null]);
    expect(uren(werktijd('36', 'Hours', 'Fortnightly'))).toEqual([null, null]);
  });
});

describe('pay', () => {
  const loon = (payRates: unknown) => map({}, { payRates }).salaris;

  test.each([
    ['HourlyConsolidated', 'UUR'],
    ['HourlySplit', 'UUR'],
    ['Daily', 'DAG'],
    ['Weekly', 'WEEK'],
    ['FourWeekly', 'VIER_WEKEN'],
    ['Monthly', 'MAAND'],
    ['Yearly', 'JAAR'],
  ])('%s is per %s', (interval, periode) => {
    expect(loon(tarief({ intervalCode: { value: interval } }))).toEqual({
      minimum: 18.5,
      maximum: 18.5,
      periode,
      toelichting: null,
    });
  });

  test('knows every code of the list', () => {
    expect(Object.keys(codes.PERIODE)).toHaveLength(8);
    expect(Object.keys(codes.TARIEFSOORT).toSorted()).toEqual(['Allowance/Expense', 'TimeInterval']);
  });

  test.each([
    ['a flat fee', { intervalCode: { value: 'FlatFee' } }],
    ['a time that is not known', { intervalCode: { value: 'Hourly' } }],
    ['what the customer is billed', { toBeBilled: 'true', toBePaid: 'false' }],
    ['an allowance', { rateType: 'Allowance/Expense' }],
    ['a rate of a kind that is not known', { rateType: 'Bonus' }],
    ['overtime', { code: 'HT200' }],
    ['regular hours with a surcharge', { multiplier: '125' }],
    ['another currency', { amount: { value: '18.50', currency: { value: 'USD' } } }],
    ['nothing', { amount: { value: '0', currency: { value: 'EUR' } } }],
  ])('is not %s', (_geval, anders) => {
    expect(loon(tarief(anders))).toBeNull();
  });

  test('is what is paid for regular hours, among everything else', () => {
    expect(
      loon([
        tarief({ amount: { value: '35.15', currency: { value: 'EUR' } }, toBeBilled: 'true', toBePaid: 'false' }),
        tarief({ multiplier: '100' }),
        tarief({ code: 'HT200', multiplier: '150' }),
        tarief({ code: 'EA102B', rateType: 'Allowance/Expense', intervalCode: { value: 'FlatFee' } }),
      ]),
    ).toMatchObject({ minimum: 18.5, maximum: 18.5, periode: 'UUR' });
  });

  test('is a range when regular hours pay more than one rate, and unknown over different times', () => {
    const hoger = tarief({ amount: { value: '20', currency: { value: 'EUR' } } });
    expect(loon([tarief(), hoger])).toMatchObject({ minimum: 18.5, maximum: 20, periode: 'UUR' });
    expect(loon([tarief(), tarief({ intervalCode: { value: 'Monthly' } })])).toBeNull();
  });

  test('names the collective agreement, with or without an amount', () => {
    const cao = { collectiveLabourAgreement: { name: 'CAO voor Uitzendkrachten (ABU)' } };
    expect(map(cao, { payRates: tarief() }).salaris?.toelichting).toBe('CAO voor Uitzendkrachten (ABU)');
    expect(map(cao).salaris).toEqual({
      minimum: null,
      maximum: null,
      periode: 'ONBEKEND',
      toelichting: 'CAO voor Uitzendkrachten (ABU)',
    });
    expect(map().salaris).toBeNull();
  });
});

describe('the place of work', () => {
  const plek = (city?: string, postalCode?: string, land = 'NL') =>
    map({ positionLocation: { city, postalCode, countryCode: { value: land } } }).werklocatie;

  test.each([
    ['Rotterdam', '3011 AB', 'GM0599', '3011AB'],
    ['ROTTERDAM', '3011ab', 'GM0599', '3011AB'],
    ['Den Haag', undefined, 'GM0518', null],
    ["'s-Gravenhage", '2511', 'GM0518', null],
    ['Amsterdam', '1102 AA', 'GM0363', '1102AA'],
    ['', '3011AB', 'GM0599', '3011AB'],
  ])('%j with postcode %j lies in %s', (city, postalCode, code, postcode) => {
    expect(plek(city, postalCode)).toMatchObject({ gemeente: { code }, postcode });
  });

  test.each([
    ['a village that is no main town', 'Lutjebroek', undefined],
    ['a name that is shared, without a postcode', 'Hengelo', undefined],
    ['a name that is shared, with the postcode of neither', 'Hengelo', '3011 AB'],
    ['a town with a postcode of elsewhere', 'Rotterdam', '9711 AA'],
    ['a postcode that fits no main town', '', '3099 ZZ'],
  ])('of %s has no municipality', (_geval, city, postalCode) => {
    expect(plek(city, postalCode)?.gemeente).toBeNull();
  });

  test.each([
    ['7551 AB', 'GM0164'],
    ['7255 AB', 'GM1876'],
  ])('of a shared name is the one where postcode %s lies', (postcode, code) => {
    expect(plek('Hengelo', postcode)).toMatchObject({ plaats: 'Hengelo', gemeente: { code } });
  });

  test('abroad keeps its town and has no municipality', () => {
    expect(plek('Rotterdam', undefined, 'BE')).toEqual({ plaats: 'Rotterdam', gemeente: null, postcode: null });
  });

  test('is not known for work from anywhere', () => {
    expect(map().werklocatie).toBeNull();
  });
});

describe('the employer', () => {
  const customer = (legalId: Velden | undefined, customerName?: string) =>
    map({}, { customer: { legalId }, supplier: { legalId: KVK } }, { customerName, supplierName: 'Fictief Flex' })
      .werkgever;
  const KVK = { value: '01234567', schemeAgencyId: 'KvK' };

  test('is the customer, by name and number', () => {
    expect(customer(KVK, 'Polderwerk Bouw')).toEqual({
      naam: 'Polderwerk Bouw',
      kvkNummer: '01234567',
      sector: null,
    });
  });

  test('is nobody when the customer is withheld: never the agency', () => {
    expect(customer(undefined)).toEqual({ naam: null, kvkNummer: null, sector: null });
    expect(JSON.stringify(map({}, {}, { supplierName: 'Fictief Flex' }))).not.toContain('Fictief Flex');
  });

  test.each([
    ['OIN', '00000001003214345000'],
    ['RSIN', '123456782'],
    ['KvK', '1234'],
    ['LEI', '01234567'],
  ])('has no KVK number in a %s of %s', (schemeAgencyId, value) => {
    expect(customer({ value, schemeAgencyId })?.kvkNummer).toBeNull();
  });

  test('is known by every register of the list', () => {
    expect(Object.keys(codes.REGISTER).toSorted()).toEqual(['KvK', 'OIN', 'RSIN']);
  });
});

describe('the work', () => {
  test('has the occupation of its title, and what that asks of body and mind', () => {
    expect(map()).toMatchObject({ titel: 'timmerman', beroep: { id: '7115' }, belasting: getBelasting('7115') });
  });

  test.each(WERVENDE_TITELS)('has no occupation under the title %j: nobody guesses', (positionTitle) => {
    expect(map({ positionTitle })).toMatchObject({ titel: positionTitle, beroep: null, belasting: null });
  });

  test('has the description of the task, or none', () => {
    expect(map({ positionTask: { description: { value: 'U maakt kozijnen.' } } }).omschrijving).toBe(
      'U maakt kozijnen.',
    );
    for (const positionTask of [undefined, '', { description: '' }, { description: { value: '' } }])
      expect(map({ positionTask }).omschrijving).toBeNull();
  });

  test('is through an agency, from a day on and sometimes up to one; a time zone does not move a day', () => {
    expect(map({ positionPeriod: { start: '2026-04-01+02:00', end: '2026-10-01Z' } }).contract).toEqual({
      soort: 'UITZEND',
      overeenkomst: 'REGULIER',
      urenMinimaal: null,
      urenMaximaal: null,
      begin: '2026-04-01',
      einde: '2026-10-01',
    });
  });

  test.each([...codes.RIJBEWIJS])('asks a driving licence under the name %s', (name, rijbewijs) => {
    expect(map({ positionQualifications: { certifications: { name } } }).eisen.rijbewijzen).toEqual([rijbewijs]);
  });

  test('asks no driving licence under another name', () => {
    const certifications = [
      { name: 'VCA Basis' },
      { name: 'rijbewijs' },
      { name: 'Rijbewijs B' },
      { name: 'toString' },
    ];
    expect(map({ positionQualifications: { certifications } }).eisen.rijbewijzen).toEqual(['B']);
  });

  test('says nothing of what SETU does not know', () => {
    expect(map()).toMatchObject({
      sector: null,
      leerbaan: null,
      doelgroepregister: null,
      sluitingsdatum: null,
      eisen: { niveau: null, vaardigheden: [], talen: [], ervaringJaren: null },
    });
  });

  test('keeps the date of publication and the page of the agency, and trusts no other scheme', () => {
    const item = { documentDate: '2026-03-01T08:00:00+01:00', url: 'https://flex.invalid/1' };
    expect(map({}, {}, item)).toMatchObject({
      gepubliceerdOp: '2026-03-01T08:00:00+01:00',
      solliciteren: { wijze: 'ONLINE_FORMULIER', url: 'https://flex.invalid/1' },
    });
    expect(map({}, {}, { url: 'javascript:alert(1)' })).toMatchObject({ gepubliceerdOp: null, solliciteren: null });
  });
});

test.each([
  ['RFQ', true],
  ['Order', false],
  ['Quote', false],
])('an order of type %s asks for somebody: %s', (orderType, verwacht) => {
  expect(isAanvraag(leesAanvraag({}, { orderType }))).toBe(verwacht);
});
