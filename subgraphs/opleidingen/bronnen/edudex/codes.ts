import { EDUDEX_PROGRAM_LEVEL } from '../../../../schema/referentie/niveaus.ts';
import type { Dagdeel, Leerweg, Lesvorm, Opleidingsoort, Tijdseenheid, Waardedocument } from '../../opleiding.ts';

/*
 * The code lists of EDU-DEX (edudex.nl/edudox, and the schema of its Data API 1.0.2), each code with its meaning in the
 * graph. A list here is also what parse.ts knows: a code that is added later is counted and becomes null.
 */

/** programType. "regular" is any course or programme: whether it is a recognised one is told elsewhere. */
export const SOORT = {
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
} as const satisfies Record<string, Opleidingsoort>;

/** programLevel. */
export const NIVEAU = EDUDEX_PROGRAM_LEVEL;

/** nlqfLevel. */
export { NLQF } from '../../nlqf.ts';

/** programForm: the route, and the way of teaching as far as the form tells it. */
export const VORM = {
  'evening education': { leerweg: 'DEELTIJD', vorm: null },
  'part-time': { leerweg: 'DEELTIJD', vorm: null },
  dual: { leerweg: 'DUAAL', vorm: null },
  'distance learning': { leerweg: 'EIGEN_TEMPO', vorm: 'ZELFSTUDIE' },
  'e-learning': { leerweg: 'EIGEN_TEMPO', vorm: 'ONLINE' },
  'virtual classroom': { leerweg: null, vorm: 'ONLINE' },
  'full-time': { leerweg: 'VOLTIJD', vorm: null },
} as const satisfies Record<string, { leerweg: Leerweg | null; vorm: Lesvorm | null }>;

/** instructionMode: the way of teaching; null for what is done within any way. */
export const WERKVORM = {
  'active learning': null,
  'blended learning': 'KLASSIKAAL_EN_ONLINE',
  'case study': null,
  'classroom teaching': 'KLASSIKAAL',
  coaching: 'COACHING',
  colloquium: 'KLASSIKAAL',
  'computer exercise': null,
  'computer modeling': null,
  'design project': null,
  excursion: null,
  exhibition: null,
  gaming: null,
  'group assignment': null,
  'group discussion': null,
  'home study': 'ZELFSTUDIE',
  'individual assignment': null,
  'individual guidance': 'COACHING',
  'integration module': null,
  internship: 'PRAKTIJK',
  'laboratory work': 'KLASSIKAAL',
  lecture: 'KLASSIKAAL',
  'literature study': 'ZELFSTUDIE',
  'management game': null,
  research: null,
  'research project': null,
  'research proposal': null,
  roleplay: null,
  'oral presentation': null,
  portfolio: null,
  'poster presentation': null,
  practicum: 'KLASSIKAAL',
  project: null,
  'self evaluation': null,
  'self study': 'ZELFSTUDIE',
  seminar: 'KLASSIKAAL',
  simulation: null,
  thesis: null,
  tutorial: null,
  traineeship: 'PRAKTIJK',
  training: 'KLASSIKAAL',
  'virtual classroom': 'ONLINE',
  webinar: 'ONLINE',
  'working group': 'KLASSIKAAL',
  workshop: 'KLASSIKAAL',
} as const satisfies Record<string, Lesvorm | null>;

/** contactHoursPartOfDay; a day is the two parts before six, and the graph has no word for the night. */
export const DAGDEEL = {
  morning: ['OCHTEND'],
  afternoon: ['MIDDAG'],
  day: ['OCHTEND', 'MIDDAG'],
  evening: ['AVOND'],
  night: [],
  weekend: ['WEEKEND'],
} as const satisfies Record<string, readonly Dagdeel[]>;

/** learningPath of a crebo registration: codes of LeertrajectMBO in RIO. */
export const LEERWEG = {
  BBL: 'BBL',
  BOL: 'BOL',
  EX: 'OVERIG',
  ODT: 'OVERIG',
  OVO: 'DERDE_LEERWEG',
} as const satisfies Record<string, Leerweg>;

/** The unit of a duration, which is the name of its element. */
export const DUUREENHEID = {
  years: 'JAAR',
  months: 'MAAND',
  weeks: 'WEEK',
  days: 'DAG',
  hours: 'UUR',
} as const satisfies Record<string, Tijdseenheid>;

/** startDateDetermination: whether one can begin without a planned start. */
export const STARTBEPALING = {
  'fixed starting date': false,
  'agreed starting date': true,
  'direct start': true,
} as const satisfies Record<string, boolean>;

/** status of a start: whether one can enrol. */
export const STATUS = {
  'application opened': true,
  'application closed': false,
  canceled: false,
} as const satisfies Record<string, boolean>;

/** openTo: whether a start is for everybody. */
export const OPEN_VOOR = { public: true, 'client only': false } as const satisfies Record<string, boolean>;

/** Degrees and titles of higher education: they stand on a getuigschrift (Wet op het hoger onderwijs, artikel 7.11). */
const TITELS = (
  'Ad|Ad BA|Ad Eng|Ad Ec|Ad Com|B|B ANP|B AS|BBA|B BE|B Com|B CMD|BComn|BDA|BDes|B Ec|B Ed|B Eng|B ES|BFA|BFT|' +
  'B Health|B HRM|BHS|B ICT|BJ|BMA|B Midwifery|B MO|BN|B PM|B SW|B Sports|BPA|BPM|BTA|BTh|B Water Management|' +
  'BA|BA/BSc|BSc|LLB|M|MArch|MFA|M ANP|M Health|Mped|M PA|M Des|M Eng|M Urb|M Ed|MN|M Mus|Ing.|Ir.|Mr.|AAG|' +
  'E.Ma|EMFC|MA|MA/MSc|MBA|MBI|MBV|MCC|MEd|MiF|MIM|MFP|MHA|MHOB|MLA|MM|MMM|MRM|MCPM|MOS|MMO|MSM|MME|EMITA|EMAS|' +
  'MII|MPhil|MPD|MPM|MPH|MRE|MSc|LLM|LLM/MSc|PhD|DBA|PDEng'
).split('|');

/** degree. "diploma" and "testimonial" are the provider's own, unless the programme is recognised: see map.ts. */
export const WAARDEDOCUMENT: Readonly<Record<string, Waardedocument>> = {
  none: 'GEEN',
  certificate: 'CERTIFICAAT',
  diploma: 'DIPLOMA',
  'certificate on request': 'CERTIFICAAT',
  'certificate of participation': 'BEWIJS_VAN_DEELNAME',
  testimonial: 'GETUIGSCHRIFT',
  'module certificate': 'CERTIFICAAT',
  'mbo niveau 1': 'DIPLOMA',
  'mbo niveau 2': 'DIPLOMA',
  'mbo niveau 3': 'DIPLOMA',
  'mbo niveau 4': 'DIPLOMA',
  'mbo-verklaring': 'PRAKTIJKVERKLARING',
  'mbo-certificaat': 'MBO_CERTIFICAAT',
  ...Object.fromEntries(TITELS.map((titel) => [titel, 'GETUIGSCHRIFT'] as const)),
};

/** costType: its name for the person, and whether one has to pay it where the provider does not say so. */
export const KOSTENSOORT = {
  'tuition fee': { naam: 'lesgeld', verplicht: true },
  'registration fee': { naam: 'inschrijfgeld', verplicht: true },
  'study material': { naam: 'studiemateriaal', verplicht: true },
  certificate: { naam: 'certificaat of diploma', verplicht: true },
  examination: { naam: 'examen', verplicht: true },
  excursions: { naam: 'excursies', verplicht: false },
  location: { naam: 'zaalhuur', verplicht: false },
  dinner: { naam: 'diner', verplicht: false },
  lunch: { naam: 'lunch', verplicht: false },
  accommodation: { naam: 'overnachting', verplicht: false },
  'second accommodation': { naam: 'overnachting van uw partner', verplicht: false },
  'single payment discount': { naam: 'korting', verplicht: false },
  'cost of living': { naam: 'levensonderhoud', verplicht: false },
  housing: { naam: 'huisvesting', verplicht: false },
  insurance: { naam: 'verzekering', verplicht: false },
  'visa/permit': { naam: 'visum of vergunning', verplicht: false },
  coaching: { naam: 'coaching', verplicht: false },
} as const satisfies Record<string, { naam: string; verplicht: boolean }>;

/** VATCode: percent on top of the amount; null where the VAT is shifted to a customer with a business (btw verlegd). */
export const BTW = { '1': 0, '2': null, '3': 9, '4': 21, '5': 21 } as const satisfies Record<string, number | null>;

/** period of a cost: the unit that it is paid for, and how it is said. PROGRAMMA: once; EERSTE_JAAR: one year of more. */
export const PERIODE = {
  '1st year': { per: 'EERSTE_JAAR', tekst: 'voor het eerste jaar' },
  day: { per: 'DAG', tekst: 'per dag' },
  program: { per: 'PROGRAMMA', tekst: 'voor de hele opleiding' },
  year: { per: 'JAAR', tekst: 'per jaar' },
  month: { per: 'MAAND', tekst: 'per maand' },
  hour: { per: 'UUR', tekst: 'per uur' },
  week: { per: 'WEEK', tekst: 'per week' },
} as const satisfies Record<string, { per: Tijdseenheid | 'PROGRAMMA' | 'EERSTE_JAAR'; tekst: string }>;

/** payableBy: whether the amount is one for each person. */
export const BETALER = { individual: true, group: false } as const satisfies Record<string, boolean>;
