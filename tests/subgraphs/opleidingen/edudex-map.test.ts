import { expect, it, test } from 'vitest';
import {
  BETALER,
  DAGDEEL,
  DUUREENHEID,
  KOSTENSOORT,
  LEERWEG,
  NIVEAU,
  NLQF,
  OPEN_VOOR,
  SOORT,
  STARTBEPALING,
  STATUS,
  VORM,
  WAARDEDOCUMENT,
  WERKVORM,
} from '../../../subgraphs/opleidingen/bronnen/edudex/codes.ts';
import { mapOpleiding } from '../../../subgraphs/opleidingen/bronnen/edudex/map.ts';
import { ProgrammaSource } from '../../../subgraphs/opleidingen/bronnen/edudex/parse.ts';

const HERKOMST = {
  bron: { id: 'edudex', naam: 'EDU-DEX' },
  sleutel: 'o/p',
  opgehaaldOp: '2026-03-02T09:00:00Z',
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
} as const;

interface Delen {
  readonly programClassification?: object;
  readonly [deel: string]: unknown;
}

/** A programme as the decoder gives it, with other content in some of its parts. */
const map = ({ programClassification = {}, ...anders }: Delen, opleider: string | null = 'Opleider') =>
  mapOpleiding(
    {
      orgUnitId: 'o',
      opleider,
      programma: ProgrammaSource.parse({
        programDescriptions: { programName: { nl: 'Les' } },
        ...anders,
        programClassification: { programId: 'p', ...programClassification },
      }),
    },
    HERKOMST,
  );

const erkenningen = (velden: object) => ({ programExternalAcknowledgements: velden });
const start = (velden: object) => ({ startDate: { date: '2026-09-01' }, status: 'application opened', ...velden });
const metStart = (velden: object, anders: object = {}) =>
  map({ programSchedule: { programRun: start(velden) }, ...anders }).uitvoeringen[0];

it.each([
  [
    'programType',
    SOORT,
    {
      coaching: 'COACHING',
      conference: 'OVERIG',
      document: 'OVERIG',
      exam: 'EXAMEN',
      lecture: 'OVERIG',
      educational: 'OPLEIDING',
      'master class': 'CURSUS',
      'mbo module': 'OPLEIDINGSONDERDEEL',
      regular: 'CURSUS',
      research: 'OVERIG',
      internship: 'OVERIG',
      traineeship: 'OVERIG',
      training: 'TRAINING',
      'virtual classroom': 'CURSUS',
      webinar: 'CURSUS',
      workshop: 'TRAINING',
      'self study': 'CURSUS',
    },
  ],
  [
    'programLevel',
    NIVEAU,
    {
      havo: 'HAVO',
      hbo: 'HBO',
      associate: 'AD',
      bachelor: 'HBO',
      master: 'HBO',
      lbo: 'VMBO',
      mavo: 'VMBO',
      mbo: 'ONBEKEND',
      'mbo+': 'ONBEKEND',
      'mbo niveau 1': 'MBO1',
      'mbo niveau 2': 'MBO2',
      'mbo niveau 3': 'MBO3',
      'mbo niveau 4': 'MBO4',
      none: 'ONBEKEND',
      PhD: 'WO',
      'post-academic': 'WO',
      'post-hbo': 'HBO',
      propedeuse: 'ONBEKEND',
      vbo: 'VMBO',
      vmbo: 'VMBO',
      'vmbo/mavo': 'VMBO',
      vwo: 'VWO',
      wo: 'WO',
      'academic bachelor': 'WO',
      'academic master': 'WO',
    },
  ],
  [
    'contactHoursPartOfDay',
    DAGDEEL,
    {
      morning: ['OCHTEND'],
      afternoon: ['MIDDAG'],
      day: ['OCHTEND', 'MIDDAG'],
      evening: ['AVOND'],
      night: [],
      weekend: ['WEEKEND'],
    },
  ],
  ['learningPath', LEERWEG, { BBL: 'BBL', BOL: 'BOL', EX: 'OVERIG', ODT: 'OVERIG', OVO: 'DERDE_LEERWEG' }],
  ['programDuration', DUUREENHEID, { years: 'JAAR', months: 'MAAND', weeks: 'WEEK', days: 'DAG', hours: 'UUR' }],
  [
    'startDateDetermination',
    STARTBEPALING,
    { 'fixed starting date': false, 'agreed starting date': true, 'direct start': true },
  ],
  ['status', STATUS, { 'application opened': true, 'application closed': false, canceled: false }],
  ['openTo', OPEN_VOOR, { public: true, 'client only': false }],
  ['payableBy', BETALER, { individual: true, group: false }],
])('gives each code of the EDU-DEX list %s its meaning', (_lijst, tabel, betekenis) => {
  expect(tabel).toEqual(betekenis);
});

it.each([
  ['programForm', VORM, 7],
  ['instructionMode', WERKVORM, 44],
  ['degree', WAARDEDOCUMENT, 109],
  ['costType', KOSTENSOORT, 17],
  ['nlqfLevel', NLQF, 9],
])('knows the whole EDU-DEX list %s', (_lijst, tabel, aantal) => {
  expect(Object.keys(tabel)).toHaveLength(aantal);
});

it.each([
  ['none', 'GEEN'],
  ['certificate', 'CERTIFICAAT'],
  ['certificate of participation', 'BEWIJS_VAN_DEELNAME'],
  ['certificate on request', 'CERTIFICAAT'],
  ['module certificate', 'CERTIFICAAT'],
  ['mbo niveau 2', 'DIPLOMA'],
  ['mbo-verklaring', 'PRAKTIJKVERKLARING'],
  ['mbo-certificaat', 'MBO_CERTIFICAAT'],
  ['MBA', 'GETUIGSCHRIFT'],
  ['DBA', 'GETUIGSCHRIFT'],
  ['MSc', 'GETUIGSCHRIFT'],
  ['MA', 'GETUIGSCHRIFT'],
  ['LLM', 'GETUIGSCHRIFT'],
  ['PhD', 'GETUIGSCHRIFT'],
  ['', 'ONBEKEND'],
  ['Baron', 'ONBEKEND'],
])('reads the degree %j as %s', (degree, document) => {
  expect(map({ programClassification: { degree } }).waardedocument).toBe(document);
});

test.each([
  ['diploma', {}, 'CERTIFICAAT'],
  ['diploma', { creboCode: '25104' }, 'DIPLOMA'],
  ['testimonial', {}, 'CERTIFICAAT'],
  ['testimonial', { crohoCode: '34560' }, 'GETUIGSCHRIFT'],
])(
  'takes a %s of a programme with %j for a %s: only a recognised one is what the graph calls so',
  (degree, codes, document) => {
    expect(map({ programClassification: { degree, ...codes } }).waardedocument).toBe(document);
  },
);

test.each([
  ['regular', {}, 'CURSUS'],
  ['regular', { creboCode: '25104' }, 'OPLEIDING'],
  ['regular', { creboCode: 'C0001' }, 'OPLEIDINGSONDERDEEL'],
  ['regular', { crohoCode: '34560' }, 'OPLEIDING'],
  ['regular', { creboCode: 'geen' }, 'CURSUS'],
  ['exam', { creboCode: '25104' }, 'EXAMEN'],
  ['feest', {}, 'ONBEKEND'],
])('takes a %s programme with %j for %s', (programType, codes, soort) => {
  expect(map({ programClassification: { programType, ...codes } }).soort).toBe(soort);
});

test('finds the codes of recognition also where they stand apart, with the route of mbo', () => {
  const opleiding = map({
    programClassification: { programType: 'regular', programForm: 'part-time' },
    ...erkenningen({ creboRegistration: { creboCode: '25104', learningPath: 'OVO' } }),
  });
  expect(opleiding).toMatchObject({
    soort: 'OPLEIDING',
    crebo: '25104',
    leerweg: 'DERDE_LEERWEG',
    beroepen: [{ id: '3112' }, { id: '3123' }, { id: '4322' }, { id: '3118' }],
  });
  expect(map({ ...erkenningen({ crohoRegistration: { crohoCode: '34560' } }) }).soort).toBe('OPLEIDING');
});

test.each([
  ['what is said', { programLevel: 'mbo niveau 3' }, '4', 'MBO3', 'NLQF_4'],
  ['the NLQF where the level is none', { programLevel: 'none' }, '5', 'AD', 'NLQF_5'],
  ['the NLQF where there is no level', {}, '4+', 'VWO', 'NLQF_4_PLUS'],
  ['nothing', {}, undefined, 'ONBEKEND', null],
])('takes for the level %s', (_naam, programClassification, nlqfLevel, niveau, nlqf) => {
  const registratie = nlqfLevel ? erkenningen({ nlqfRegistration: { nlqfLevel } }) : {};
  expect(map({ programClassification, ...registratie })).toMatchObject({ niveau, nlqf });
});

test.each([
  ['full-time', 'VOLTIJD'],
  ['part-time', 'DEELTIJD'],
  ['evening education', 'DEELTIJD'],
  ['dual', 'DUAAL'],
  ['distance learning', 'EIGEN_TEMPO'],
  ['e-learning', 'EIGEN_TEMPO'],
  ['virtual classroom', 'ONBEKEND'],
  [['virtual classroom', 'part-time'], 'DEELTIJD'],
  [['full-time', 'part-time'], 'VOLTIJD'],
  [[], 'ONBEKEND'],
])('reads the form %j as the route %s', (programForm, leerweg) => {
  expect(map({ programClassification: { programForm } }).leerweg).toBe(leerweg);
});

test.each([
  [{ months: '18' }, { aantal: 18, eenheid: 'MAAND' }],
  [{ years: '2' }, { aantal: 2, eenheid: 'JAAR' }],
  [{ weeks: '6' }, { aantal: 6, eenheid: 'WEEK' }],
  [{ days: '1' }, { aantal: 1, eenheid: 'DAG' }],
  [{ hours: '8' }, { aantal: 8, eenheid: 'UUR' }],
  [{ months: '0' }, null],
  [{ months: 'twaalf' }, null],
  [{ decades: '1' }, null],
  ['18', null],
  ['', null],
  [undefined, null],
])('reads the duration %j', (programDuration, duur) => {
  expect(map({ programClassification: { programDuration } }).duur).toEqual(duur);
});

const LOCATIE = { city: 'Rotterdam', country: 'nl' };

test.each([
  ['e-learning', [], 'ONLINE'],
  ['virtual classroom', ['classroom teaching'], 'ONLINE'],
  ['distance learning', [], 'ZELFSTUDIE'],
  [['e-learning', 'distance learning'], [], 'ONLINE'],
  [['virtual classroom', 'part-time'], [], 'KLASSIKAAL_EN_ONLINE'],
  ['part-time', ['blended learning'], 'KLASSIKAAL_EN_ONLINE'],
  ['part-time', ['classroom teaching', 'webinar'], 'KLASSIKAAL_EN_ONLINE'],
  ['part-time', ['classroom teaching', 'self study', 'thesis'], 'KLASSIKAAL'],
  ['full-time', ['internship'], 'PRAKTIJK'],
  ['part-time', ['coaching', 'individual guidance'], 'COACHING'],
  ['part-time', 'home study', 'ZELFSTUDIE'],
  ['part-time', ['thesis'], 'ONBEKEND'],
  [[], [], 'ONBEKEND'],
])('teaches %j with %j as %s', (programForm, instructionMode, vorm) => {
  const opleiding = { programClassification: { programForm }, programCurriculum: { instructionMode } };
  expect(metStart({}, opleiding)?.vorm).toBe(vorm);
});

test('takes a start with a place and nothing else for lessons there, and a start of another form for that form', () => {
  expect(metStart({ location: LOCATIE })).toMatchObject({ vorm: 'KLASSIKAAL', gemeente: { code: 'GM0599' } });
  const online = { programClassification: { fullyOnline: 'true', programForm: 'part-time' } };
  expect(metStart({ location: LOCATIE }, online)).toMatchObject({ vorm: 'ONLINE', gemeente: null });
  expect(metStart({ location: LOCATIE, programForm: 'full-time' }, online)).toMatchObject({ vorm: 'KLASSIKAAL' });
  expect(metStart({ location: LOCATIE, fullyOnline: 'false' }, online)).toMatchObject({ vorm: 'KLASSIKAAL' });
  expect(metStart({ fullyOnline: 'true' })).toMatchObject({ vorm: 'ONLINE' });
});

test.each([
  ['of the start', { contactHoursPartOfDay: ['evening', 'weekend'] }, {}, ['AVOND', 'WEEKEND']],
  ['once, also where they are said twice', { contactHoursPartOfDay: ['day', 'morning'] }, {}, ['OCHTEND', 'MIDDAG']],
  ['of evening education', {}, { programForm: 'evening education' }, ['AVOND']],
  ['none at one’s own pace', {}, { programForm: ['e-learning', 'distance learning'] }, []],
  ['unknown at night', { contactHoursPartOfDay: 'night' }, {}, null],
  ['unknown otherwise', {}, { programForm: 'part-time' }, null],
  ['unknown without a form', {}, {}, null],
])('reads parts of the week: %s', (_naam, velden, programClassification, dagdelen) => {
  expect(metStart(velden, { programClassification })?.dagdelen).toEqual(dagdelen);
});

test('takes parts of the week and a place from the programme where the start has none', () => {
  const algemeen = {
    contactHoursPartOfDay: 'morning',
    location: LOCATIE,
    cost: { amount: '50', costType: 'tuition fee' },
  };
  const { uitvoeringen, kosten } = map({ programSchedule: { genericProgramRun: algemeen, programRun: start({}) } });
  expect(uitvoeringen).toMatchObject([
    { dagdelen: ['OCHTEND'], gemeente: { code: 'GM0599' }, prijs: { bedrag: 50 }, plaatsenVrij: null },
  ]);
  expect(kosten).toMatchObject({ bedrag: 50 });
});

test('gives the price of a start where it has one of its own', () => {
  const uitvoering = metStart({
    cost: [
      { amount: '80', costType: 'tuition fee', VATCode: '5' },
      { amount: '20', costType: 'examination', VATCode: '1' },
    ],
  });
  expect(uitvoering?.prijs).toMatchObject({ bedrag: 116.8, inclusiefBtw: true });
});

test('gives no sum when a line of the price cannot be read at all', () => {
  expect(metStart({ cost: [{ amount: '80', costType: 'tuition fee' }, 'onleesbaar'] })?.prijs).toMatchObject({
    bedrag: null,
  });
});

test.each([
  ['application opened', 'public', 1],
  ['application opened', undefined, 1],
  ['application opened', 'client only', 0],
  ['application closed', 'public', 0],
  ['canceled', 'public', 0],
  ['uitgesteld', 'public', 1],
])('shows a start with status %s for %s %i times', (status, openTo, aantal) => {
  expect(map({ programSchedule: { programRun: start({ status, openTo }) } }).uitvoeringen).toHaveLength(aantal);
});

test.each([
  ['fixed starting date', 'true', ['2026-09-01']],
  ['agreed starting date', 'true', [null, '2026-09-01']],
  ['direct start', 'true', [null, '2026-09-01']],
  ['direct start', 'false', []],
  ['morgen', 'true', ['2026-09-01']],
])('starts a programme with %s, open %s, at %j', (startDateDetermination, applicationOpen, starts) => {
  const { uitvoeringen } = map({
    programAdmission: { startDateDetermination, applicationOpen },
    programSchedule: { programRun: start({ applicationDeadline: '2026-08-20' }) },
  });
  expect(uitvoeringen.map((uitvoering) => uitvoering.start)).toEqual(starts);
});

test.each([
  ['Dutch', { nl: 'Les', en: 'Lesson' }, 'Les'],
  ['English when there is no Dutch', { en: 'Lesson' }, 'Lesson'],
  ['English when the Dutch is empty', { nl: '', en: 'Lesson' }, 'Lesson'],
  ['German when that is all', { de: 'Kurs' }, 'Kurs'],
  ['nothing', '', null],
])('names a programme in %s', (_naam, programName, naam) => {
  expect(map({ programDescriptions: { programName } }).naam).toBe(naam);
});

test('takes the long text, else the short one', () => {
  const kort = { programSummaryText: { nl: 'kort' } };
  expect(map({ programDescriptions: { ...kort, programDescriptionText: { nl: 'lang' } } }).omschrijving).toBe('lang');
  expect(map({ programDescriptions: kort }).omschrijving).toBe('kort');
});

test('finds where a programme is taught in its own places and in those of its starts, in the Netherlands only', () => {
  const { gemeenten } = map({
    programClassification: { programLocation: [{ description: 'Groningen' }, { description: 'Online' }] },
    programSchedule: {
      programRun: [start({ location: LOCATIE }), start({ location: { city: 'Utrecht', country: 'be' } })],
    },
  });
  expect(gemeenten).toEqual(['GM0014', 'GM0599']);
});

test('makes a key of the provider and the programme, and names no provider that has no name', () => {
  const opleiding = map({}, null);
  expect(Buffer.from(opleiding.id.split('~')[1] ?? '', 'base64url').toString()).toBe('o/p');
  expect(opleiding.opleider).toBeNull();
});

test.each([
  [{ nl: 'https://les.invalid/' }, 'https://les.invalid/'],
  [{ nl: 'http://les.invalid/' }, null],
  [{ nl: 'les' }, null],
  [undefined, null],
])('gives the address %j as %s', (webLink, url) => {
  expect(map({ programDescriptions: { programName: { nl: 'Les' }, webLink } }).url).toBe(url);
});
