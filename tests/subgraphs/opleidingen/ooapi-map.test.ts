import { expect, it, test } from 'vitest';
import {
  LEERWEG,
  MODUS,
  NIVEAU,
  NLQF,
  SECTOR,
  SOORT,
  SPECIFICATIESOORT,
  TAAL,
  TITEL,
  VORM,
  WAARDEDOCUMENT,
} from '../../../subgraphs/opleidingen/bronnen/ooapi/codes.ts';
import { parseDuur } from '../../../subgraphs/opleidingen/bronnen/ooapi/duur.ts';
import { mapOpleiding } from '../../../subgraphs/opleidingen/bronnen/ooapi/map.ts';
import {
  OfferingSource,
  OrganisatieSource,
  ProgrammaSource,
  SpecificatieSource,
} from '../../../subgraphs/opleidingen/bronnen/ooapi/parse.ts';
import { haalMarkdownWeg, kiesTekst } from '../../../subgraphs/opleidingen/bronnen/ooapi/tekst.ts';

const HERKOMST = {
  bron: { id: 'ooapi', naam: 'OOAPI' },
  sleutel: 'p',
  opgehaaldOp: '2026-03-02T09:00:00Z',
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
} as const;

const MBO = 'secondary vocational education';
const HBO = 'higher professional education';
const WO = 'university education';

interface Delen {
  readonly specificatie?: object;
  readonly offerings?: readonly object[];
  readonly organisatie?: object;
}

const map = (programma: object, { specificatie, offerings = [], organisatie }: Delen = {}) =>
  mapOpleiding(
    {
      programma: ProgrammaSource.parse({
        programId: 'p',
        programType: 'program',
        name: [{ language: 'nl', value: 'Les' }],
        ...programma,
      }),
      specificatie: specificatie
        ? SpecificatieSource.parse({
            educationSpecificationId: 's',
            educationSpecificationType: 'program',
            ...specificatie,
          })
        : null,
      organisatie: organisatie ? OrganisatieSource.parse({ organizationId: 'o', ...organisatie }) : null,
      offerings: offerings.map((offering, nummer) =>
        OfferingSource.parse({ offeringId: String(nummer), program: 'p', startDate: '2026-09-01', ...offering }),
      ),
    },
    HERKOMST,
  );

const mapOffering = (offering: object, programma: object = {}) =>
  map(programma, { offerings: [offering] }).uitvoeringen[0];

it.each([
  [
    'programType',
    SOORT,
    {
      program: 'OPLEIDING',
      minor: 'OPLEIDINGSONDERDEEL',
      honours: 'OPLEIDINGSONDERDEEL',
      specialization: 'OPLEIDINGSONDERDEEL',
      track: 'OPLEIDINGSONDERDEEL',
    },
  ],
  [
    'educationSpecificationType',
    SPECIFICATIESOORT,
    { program: 'OPLEIDING', privateProgram: 'CURSUS', cluster: 'OPLEIDINGSONDERDEEL', course: 'OPLEIDINGSONDERDEEL' },
  ],
  [
    'formalDocument',
    WAARDEDOCUMENT,
    {
      diploma: 'DIPLOMA',
      certificate: 'CERTIFICAAT',
      'no official document': 'GEEN',
      testimonial: 'GETUIGSCHRIFT',
      'school advice': 'ONBEKEND',
    },
  ],
  [
    'qualificationAwarded',
    TITEL,
    {
      AD: 'GETUIGSCHRIFT',
      BA: 'GETUIGSCHRIFT',
      BSc: 'GETUIGSCHRIFT',
      LLB: 'GETUIGSCHRIFT',
      MA: 'GETUIGSCHRIFT',
      MSc: 'GETUIGSCHRIFT',
      LLM: 'GETUIGSCHRIFT',
      Phd: 'GETUIGSCHRIFT',
      None: 'ONBEKEND',
    },
  ],
  [
    'modeOfStudy',
    MODUS,
    { 'full-time': 'VOLTIJD', 'part-time': 'DEELTIJD', 'dual training': 'DUAAL', 'self-paced': 'EIGEN_TEMPO' },
  ],
  ['ext.leertraject', LEERWEG, { BOL: 'BOL', BBL: 'BBL', OVO: 'DERDE_LEERWEG' }],
  [
    'modesOfDelivery, with those for RIO',
    VORM,
    {
      'distance-learning': 'ZELFSTUDIE',
      'on campus': 'KLASSIKAAL',
      online: 'ONLINE',
      hybrid: 'KLASSIKAAL_EN_ONLINE',
      situated: 'KLASSIKAAL',
      lecture: 'OVERIG',
      'self-study': 'ZELFSTUDIE',
      coaching: 'COACHING',
    },
  ],
])('gives each code of the OOAPI list %s its meaning', (_lijst, tabel, betekenis) => {
  expect(tabel).toEqual(betekenis);
});

it.each([
  ['level', NIVEAU, 13],
  ['levelOfQualification', NLQF, 9],
  ['sector', SECTOR, 3],
  ['teachingLanguage', TAAL, 24],
])('knows the OOAPI list %s', (_lijst, tabel, aantal) => {
  expect(Object.keys(tabel)).toHaveLength(aantal);
});

it.each([
  [{ level: `${MBO} 1`, sector: MBO }, 'MBO1'],
  [{ level: `${MBO} 2`, sector: MBO }, 'MBO2'],
  [{ level: `${MBO} 3`, sector: MBO }, 'MBO3'],
  [{ level: `${MBO} 4`, sector: MBO }, 'MBO4'],
  [{ level: MBO, sector: MBO }, 'ONBEKEND'],
  [{ level: MBO, sector: MBO, levelOfQualification: '2' }, 'MBO2'],
  [{ level: 'associate degree', sector: HBO }, 'AD'],
  [{ level: 'bachelor', sector: HBO }, 'HBO'],
  [{ level: 'master', sector: HBO, levelOfQualification: '7' }, 'HBO'],
  [{ level: 'bachelor', sector: WO }, 'WO'],
  [{ level: 'bachelor' }, 'ONBEKEND'],
  [{ level: 'doctoral' }, 'WO'],
  [{ level: 'undefined', levelOfQualification: '5' }, 'AD'],
  [{ level: 'undivided' }, 'ONBEKEND'],
  [{ level: 'nt2-1' }, 'ONBEKEND'],
  [{ level: 'nt2-2' }, 'ONBEKEND'],
  [{ levelOfQualification: '4' }, 'MBO4'],
  [{ levelOfQualification: '4+' }, 'VWO'],
  [{ levelOfQualification: '8' }, 'WO'],
  [{}, 'ONBEKEND'],
])('puts %j on the one scale as %s', (programma, niveau) => {
  expect(map(programma).niveau).toBe(niveau);
});

it.each(['1', '2', '3', '4', '4+', '5', '6', '7', '8'])(
  'gives level of qualification %s as NLQF',
  (levelOfQualification) => {
    expect(map({ levelOfQualification }).nlqf).toBe(`NLQF_${levelOfQualification.replace('+', '_PLUS')}`);
  },
);

const CREBO = { codeType: 'crohoCreboCode', code: '25104' };

test.each([
  ['in front', { primaryCode: CREBO }],
  [
    'among the others',
    { primaryCode: { codeType: 'programCode', code: '1' }, otherCodes: [{ codeType: 'brin', code: '00AA' }, CREBO] },
  ],
])('finds a crebo code that stands %s, and its occupations', (_naam, codes) => {
  expect(map({ ...codes, sector: MBO })).toMatchObject({
    crebo: '25104',
    beroepen: [{ id: '3112' }, { id: '3123' }, { id: '4322' }, { id: '3118' }],
  });
});

test.each([
  ['a croho code of higher education', { otherCodes: [{ codeType: 'crohoCreboCode', code: '34560' }], sector: HBO }],
  ['a code without a sector or level', { otherCodes: [CREBO] }],
  ['another kind of code', { otherCodes: [{ codeType: 'programCode', code: '25104' }], sector: MBO }],
  ['a code of another length', { otherCodes: [{ codeType: 'crohoCreboCode', code: '251045' }], sector: MBO }],
])('does not take %s for a crebo code', (_naam, programma) => {
  expect(map(programma).crebo).toBeNull();
});

test.each([
  ['a programme', {}, {}, 'OPLEIDING'],
  ['a minor of a programme', { programType: 'minor' }, {}, 'OPLEIDINGSONDERDEEL'],
  ['a private course', {}, { educationSpecificationType: 'privateProgram' }, 'CURSUS'],
  [
    'an mbo certificate',
    { primaryCode: { codeType: 'crohoCreboCode', code: 'C0001' }, sector: MBO },
    {},
    'OPLEIDINGSONDERDEEL',
  ],
  ['an unknown kind', { programType: 'feest' }, undefined, 'ONBEKEND'],
])('reads the kind of %s', (_naam, programma, specificatie, soort) => {
  expect(map(programma, specificatie ? { specificatie } : {}).soort).toBe(soort);
});

test.each([
  ['diploma', { specificatie: { formalDocument: 'diploma' } }, {}, 'DIPLOMA'],
  [
    'certificate of an mbo part',
    { specificatie: { formalDocument: 'certificate' } },
    { primaryCode: { codeType: 'crohoCreboCode', code: 'C0001' }, sector: MBO },
    'MBO_CERTIFICAAT',
  ],
  ['certificate', { specificatie: { formalDocument: 'certificate' } }, {}, 'CERTIFICAAT'],
  ['degree without a specification', {}, { qualificationAwarded: 'BSc' }, 'GETUIGSCHRIFT'],
  ['nothing', {}, { qualificationAwarded: 'None' }, 'ONBEKEND'],
])('reads the document: %s', (_naam, delen, programma, document) => {
  expect(map(programma, delen).waardedocument).toBe(document);
});

test.each([
  ['BBL, which it says itself', { sector: MBO, modeOfStudy: 'dual training', ext: { leertraject: 'BBL' } }, 'BBL'],
  ['unknown in mbo, where full-time can be two routes', { sector: MBO, modeOfStudy: 'full-time' }, 'ONBEKEND'],
  ['its mode of study outside mbo', { sector: HBO, modeOfStudy: 'full-time' }, 'VOLTIJD'],
  ['unknown without either', { sector: HBO }, 'ONBEKEND'],
])('takes for the route %s', (_naam, programma, leerweg) => {
  expect(map(programma).leerweg).toBe(leerweg);
});

test.each([
  [
    'Dutch before English',
    [
      { language: 'en-GB', value: 'Nursing' },
      { language: 'nl-NL', value: 'Verpleegkunde' },
    ],
    'Verpleegkunde',
  ],
  ['Dutch without a country', [{ language: 'NL', value: 'Les' }], 'Les'],
  [
    'English when there is no Dutch',
    [
      { language: 'de', value: 'Pflege' },
      { language: 'en', value: 'Nursing' },
    ],
    'Nursing',
  ],
  [
    'English when the Dutch is empty',
    [
      { language: 'nl-NL', value: ' ' },
      { language: 'en', value: 'Nursing' },
    ],
    'Nursing',
  ],
  ['any other language', [{ language: 'fy', value: 'Les' }], 'Les'],
  ['nothing', [], null],
  ['nothing when it is not there', undefined, null],
])('chooses a text: %s', (_naam, teksten, gekozen) => {
  expect(kiesTekst(teksten)).toBe(gekozen);
});

test.each([
  ['# Kop\ntekst', 'Kop\ntekst'],
  ['Lees [meer](https://x.invalid/) en **vet** of *schuin*.', 'Lees meer en vet of schuin.'],
  ['2 * 3 * 4 en snake_case', '2 * 3 * 4 en snake_case'],
])('takes the Markdown out of %j', (tekst, kaal) => {
  expect(haalMarkdownWeg(tekst)).toBe(kaal);
});

test.each([
  ['P4Y', { aantal: 4, eenheid: 'JAAR' }],
  ['P18M', { aantal: 18, eenheid: 'MAAND' }],
  ['P1Y6M', { aantal: 18, eenheid: 'MAAND' }],
  ['P10W', { aantal: 10, eenheid: 'WEEK' }],
  ['P3D', { aantal: 3, eenheid: 'DAG' }],
  ['PT24H', { aantal: 24, eenheid: 'UUR' }],
  ['PT1H30M', { aantal: 1.5, eenheid: 'UUR' }],
  ['PT40M', { aantal: 0.67, eenheid: 'UUR' }],
  ['P1DT4H', null],
  ['P1Y3D', null],
  ['P0D', null],
  ['PT30S', null],
  ['-P1Y', null],
  ['P', null],
  ['PT', null],
  ['P1.5Y', null],
  ['4 jaar', null],
  ['', null],
])('reads the duration %j', (tekst, duur) => {
  expect(parseDuur(tekst)).toEqual(duur);
});

test.each([
  ['a day', '2026-09-01', '2026-09-01'],
  ['midnight with the offset of summer', '2026-09-01T00:00:00+02:00', '2026-09-01'],
  ['midnight with the offset of winter', '2026-01-15T00:00:00+01:00', '2026-01-15'],
  ['the evening before in UTC', '2026-08-31T22:00:00.000Z', '2026-09-01'],
  ['an afternoon in UTC', '2026-08-31T12:00:00Z', '2026-08-31'],
])('reads %s as the day in the Netherlands', (_naam, startDate, start) => {
  expect(mapOffering({ startDate })?.start).toBe(start);
});

test.each(['2026-02-30', '2026-09-01T00:00:00', '01-09-2026', ''])('does not read %j as a day', (startDate) => {
  expect(OfferingSource.safeParse({ offeringId: 's', program: 'p', startDate }).success).toBe(false);
});

test('takes a period of entry as a start until its last day, and leaves closed starts out', () => {
  const { uitvoeringen } = map(
    {},
    {
      offerings: [
        { startDate: '2026-01-01', flexibleEntryPeriodStart: '2026-02-01', flexibleEntryPeriodEnd: '2026-06-01' },
        { enrollEndDate: '2026-08-01' },
        { consumers: [{ consumerKey: 'rio', registrationStatus: 'closed' }] },
        { consumers: [{ consumerKey: 'anders', registrationStatus: 'closed' }] },
      ],
    },
  );
  expect(uitvoeringen).toMatchObject([
    { start: '2026-02-01', startTot: '2026-06-01', aanmeldenTot: null },
    { start: '2026-09-01', startTot: '2026-09-01', aanmeldenTot: '2026-08-01' },
    { start: '2026-09-01' },
  ]);
});

test.each([
  [30, 12, 18],
  [30, 30, 0],
  [30, 33, 0],
  [0, 0, 0],
  [30, undefined, null],
  [undefined, 5, null],
])('counts with %j places and %j people %j free places', (maxNumberStudents, enrolledNumberStudents, vrij) => {
  expect(mapOffering({ maxNumberStudents, enrolledNumberStudents })?.plaatsenVrij).toBe(vrij);
});

test.each([
  ['with its VAT', { amount: '340.84', vatAmount: '40', amountWithoutVat: '300.84' }, 340.84, true, null],
  ['in two parts', { amountWithoutVat: '300.10', vatAmount: '63.02' }, 363.12, true, null],
  ['without VAT on it', { amount: '1200', vatAmount: '0' }, 1_200, null, 'U betaalt hierover geen btw.'],
  ['without a word about VAT', { amount: '1200.5' }, 1_200.5, null, null],
  ['before VAT only', { amountWithoutVat: '100' }, 100, false, null],
  ['free of charge', { amount: '0' }, 0, null, null],
  ['in another currency', { amount: '100', currency: 'USD' }, null, null, null],
  ['with a comma', { amount: '340,84' }, null, null, null],
  ['with a currency in it', { amount: '€ 340' }, null, null, null],
  ['below zero', { amount: '-5' }, null, null, null],
  ['as a number', { amount: 340.84 }, null, null, null],
  ['empty', { amount: '' }, null, null, null],
  ['as it is shown only', { displayAmount: [{ language: 'nl', value: 'op aanvraag' }] }, null, null, 'op aanvraag'],
])('reads a price %s', (_naam, kosten, bedrag, inclusiefBtw, toelichting) => {
  expect(mapOffering({ priceInformation: [{ costType: 'total costs', currency: 'EUR', ...kosten }] })?.prijs).toEqual({
    bedrag,
    inclusiefBtw,
    toelichting,
  });
});

test('takes only the total for the price, never a part or what STAP paid', () => {
  const andere = [
    { costType: 'STAP eligible', amount: '1000' },
    { costType: 'x-boeken', amount: '80' },
  ];
  expect(mapOffering({ priceInformation: andere })?.prijs).toBeNull();
  expect(
    mapOffering({ priceInformation: [...andere, { costType: 'total costs', amount: '500' }] })?.prijs?.bedrag,
  ).toBe(500);
  expect(mapOffering({})?.prijs).toBeNull();
});

test('believes what is said of a start for RIO before what is said of the start, and that before the programme', () => {
  const programma = { modeOfDelivery: ['on campus'] };
  const voorRio = { consumers: [{ consumerKey: 'rio', modeOfDelivery: ['coaching'] }] };
  expect(mapOffering({}, programma)?.vorm).toBe('KLASSIKAAL');
  expect(mapOffering({ modeOfDelivery: ['online'] }, programma)?.vorm).toBe('ONLINE');
  expect(mapOffering({ modeOfDelivery: ['online'], ...voorRio }, programma)?.vorm).toBe('COACHING');
});

const ROTTERDAM = { addressType: 'teaching', city: 'Rotterdam', countryCode: 'NL' };

test('places a start where it is taught, else where the programme is, and nowhere when one stays at home', () => {
  const groningen = { addressType: 'visit', city: 'GRONINGEN' };
  const programma = { addresses: [ROTTERDAM] };
  expect(mapOffering({}, programma)?.gemeente).toEqual({ code: 'GM0599' });
  expect(mapOffering({ addresses: [groningen] }, programma)?.gemeente).toEqual({ code: 'GM0014' });
  expect(mapOffering({ modeOfDelivery: ['online'] }, programma)?.gemeente).toBeNull();
  expect(map(programma, { offerings: [{ addresses: [groningen] }] }).gemeenten).toEqual(['GM0599', 'GM0014']);
});

test.each([
  ['where post goes', { ...ROTTERDAM, addressType: 'postal' }],
  ['abroad', { ...ROTTERDAM, countryCode: 'BE' }],
  ['an unknown kind of address', { ...ROTTERDAM, addressType: 'thuis' }],
  ['a town that nobody knows', { ...ROTTERDAM, city: 'Nergenshuizen' }],
])('does not place a programme: %s', (_naam, adres) => {
  expect(map({ addresses: [adres] }).gemeenten).toEqual([]);
});

test.each([
  ['its name', { city: ' rotterdam ' }, ['GM0599']],
  ['a name that its postcode makes one', { city: 'Hengelo', postalCode: '7551 AB' }, ['GM0164']],
  ['a name that others have too', { city: 'Hengelo' }, []],
  ['a point', { city: 'Hoogvliet', geolocation: { latitude: 51.9, longitude: 4.47 } }, ['GM0599']],
  ['nothing', {}, []],
])('finds the municipality of a place by %s', (_naam, adres, gemeenten) => {
  expect(map({ addresses: [{ addressType: 'teaching', ...adres }] }).gemeenten).toEqual(gemeenten);
});

test('names the school in its own language and by the sector of the programme', () => {
  const organisatie = { name: [{ language: 'en-GB', value: 'College' }] };
  expect(map({ sector: WO }, { organisatie }).opleider).toEqual({ naam: 'College', soort: 'UNIVERSITEIT' });
  expect(map({}, { organisatie }).opleider).toEqual({ naam: 'College', soort: 'ONBEKEND' });
  expect(map({}).opleider).toBeNull();
});

test('takes a related thing by its key, also where a school gives the whole of it', () => {
  const heel = ProgrammaSource.parse({
    programId: 'p',
    programType: 'program',
    name: [{ language: 'nl', value: 'Les' }],
    organization: { organizationId: 'o', name: [] },
    educationSpecification: { zonder: 'sleutel' },
  });
  expect(heel).toMatchObject({ organization: 'o', educationSpecification: null });
});

test.each([
  ['https://school.invalid/les', 'https://school.invalid/les'],
  ['http://school.invalid/les', null],
  ['school', null],
])('gives the address %s as %s', (link, url) => {
  expect(map({ link }).url).toBe(url);
});
