import { MBO } from '../../../../schema/referentie/niveaus.ts';
import type { Opleidingsniveau } from '../../../shared/opleidingsniveau.ts';
import type { Leerweg, Lesvorm, Opleidersoort, Opleidingsoort, Waardedocument } from '../../opleiding.ts';

/*
 * The code lists of Open Education API 5.0.0 (open-education-api/specification, v5/ooapi.yaml) and of its consumer RIO
 * v1, each code with its meaning in the graph. A list here is also what parse.ts knows: a code that is added later is
 * counted and becomes null.
 */

/** programType. A program can also be a course of one day: what its specification says goes first. */
export const SOORT = {
  program: 'OPLEIDING',
  minor: 'OPLEIDINGSONDERDEEL',
  honours: 'OPLEIDINGSONDERDEEL',
  specialization: 'OPLEIDINGSONDERDEEL',
  track: 'OPLEIDINGSONDERDEEL',
} as const satisfies Record<string, Opleidingsoort>;

/** educationSpecificationType; a cluster is a set of units of higher education (RIO: HOONDERWIJSEENHEDENCLUSTER). */
export const SPECIFICATIESOORT = {
  program: 'OPLEIDING',
  privateProgram: 'CURSUS',
  cluster: 'OPLEIDINGSONDERDEEL',
  course: 'OPLEIDINGSONDERDEEL',
} as const satisfies Record<string, Opleidingsoort>;

/** formalDocument. */
export const WAARDEDOCUMENT = {
  diploma: 'DIPLOMA',
  certificate: 'CERTIFICAAT',
  'no official document': 'GEEN',
  testimonial: 'GETUIGSCHRIFT',
  'school advice': 'ONBEKEND',
} as const satisfies Record<string, Waardedocument>;

/** qualificationAwarded: a degree stands on a getuigschrift (Wet op het hoger onderwijs, artikel 7.11). */
export const TITEL = {
  AD: 'GETUIGSCHRIFT',
  BA: 'GETUIGSCHRIFT',
  BSc: 'GETUIGSCHRIFT',
  LLB: 'GETUIGSCHRIFT',
  MA: 'GETUIGSCHRIFT',
  MSc: 'GETUIGSCHRIFT',
  LLM: 'GETUIGSCHRIFT',
  Phd: 'GETUIGSCHRIFT',
  None: 'ONBEKEND',
} as const satisfies Record<string, Waardedocument>;

/** sector: what the levels of higher education mean in it, and the kind of school where the route is that of mbo. */
export const SECTOR = {
  'secondary vocational education': { opleider: 'MBO_INSTELLING', hoger: 'HBO' },
  'higher professional education': { opleider: 'HOGESCHOOL', hoger: 'HBO' },
  'university education': { opleider: 'UNIVERSITEIT', hoger: 'WO' },
} as const satisfies Record<string, { opleider: Opleidersoort; hoger: Opleidingsniveau }>;

/** level; HOGER depends on the sector. A level that is not on the one scale is not guessed. */
export const NIVEAU = {
  'secondary vocational education': 'ONBEKEND',
  'secondary vocational education 1': MBO['1'],
  'secondary vocational education 2': MBO['2'],
  'secondary vocational education 3': MBO['3'],
  'secondary vocational education 4': MBO['4'],
  'associate degree': 'AD',
  bachelor: 'HOGER',
  master: 'HOGER',
  doctoral: 'WO',
  undefined: 'ONBEKEND',
  undivided: 'ONBEKEND',
  'nt2-1': 'ONBEKEND',
  'nt2-2': 'ONBEKEND',
} as const satisfies Record<string, Opleidingsniveau | 'HOGER'>;

/** levelOfQualification. */
export { NLQF } from '../../nlqf.ts';

/** modeOfStudy. */
export const MODUS = {
  'full-time': 'VOLTIJD',
  'part-time': 'DEELTIJD',
  'dual training': 'DUAAL',
  'self-paced': 'EIGEN_TEMPO',
} as const satisfies Record<string, Leerweg>;

/** The route in mbo, in `ext`: BEDACHT, with the codes of LeertrajectMBO in RIO. */
export const LEERWEG = {
  BOL: 'BOL',
  BBL: 'BBL',
  OVO: 'DERDE_LEERWEG',
} as const satisfies Record<string, Leerweg>;

/** modesOfDelivery, and the further ones of the consumer RIO; the latter says of situated that it is KLASSIKAAL. */
export const VORM = {
  'distance-learning': 'ZELFSTUDIE',
  'on campus': 'KLASSIKAAL',
  online: 'ONLINE',
  hybrid: 'KLASSIKAAL_EN_ONLINE',
  situated: 'KLASSIKAAL',
  lecture: 'OVERIG',
  'self-study': 'ZELFSTUDIE',
  coaching: 'COACHING',
} as const satisfies Record<string, Lesvorm>;

/** addressType: whether one is taught there. */
export const ADRESSOORT = {
  postal: false,
  visit: true,
  deliveries: false,
  billing: false,
  teaching: true,
} as const satisfies Record<string, boolean>;

/** costType is an open list; only the whole of what one has to pay is a price. STAP ended in 2024. */
export const TOTALE_KOSTEN = 'total costs';

/** registrationStatus of the consumer RIO. */
export const AANMELDSTATUS = { open: 'open', closed: 'gesloten' } as const;

/** teachingLanguage (ISO 639-2) to BCP 47, as far as schools in the Netherlands teach in it. */
export const TAAL = {
  ara: 'ar',
  chi: 'zh',
  zho: 'zh',
  deu: 'de',
  ger: 'de',
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  fry: 'fy',
  hrv: 'hr',
  ita: 'it',
  jpn: 'ja',
  nld: 'nl',
  dut: 'nl',
  nor: 'no',
  pap: 'pap',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  spa: 'es',
  swe: 'sv',
  tur: 'tr',
  ukr: 'uk',
} as const satisfies Record<string, string>;
