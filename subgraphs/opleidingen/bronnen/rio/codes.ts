import { RIO_NIVEAUCODE } from '../../../../schema/referentie/niveaus.ts';
import type { Opleidingsniveau } from '../../../shared/opleidingsniveau.ts';
import { NLQF as NLQF_CODES } from '../../nlqf.ts';
import type { Leerweg, Lesvorm, Opleidersoort, Opleidingsoort, Tijdseenheid, Waardedocument } from '../../opleiding.ts';

/*
 * The code lists of RIO LOD API v2 (OpenAPI 2.13.0, DUO), each code with its meaning in the graph. A list here is also
 * what parse.ts knows: a code that is added to the register later is counted and becomes ONBEKEND.
 */

/**
 * Aangebodenopleidingtype, as far as it is for adults outside higher education: what the graph reads, and who may offer
 * it. Recognised mbo is for mbo schools only (Wet educatie en beroepsonderwijs, artikel 1.1.1).
 */
export const AANBODTYPE = {
  AANGEBODENMBOOPLEIDING: 'MBO_INSTELLING',
  AANGEBODENMBOOPLEIDINGSONDERDEEL: 'MBO_INSTELLING',
  AANGEBODENPARTICULIEREOPLEIDING: 'PARTICULIER',
} as const satisfies Record<string, Opleidersoort>;

/** Opleidingseenheidtype. */
export const SOORT = {
  BOGROEP: 'OVERIG',
  BOOPLEIDING: 'OPLEIDING',
  BOOPLEIDINGSFASE: 'OVERIG',
  BUITENLANDSE_OPLEIDING: 'OPLEIDING',
  EDUCATIEOPLEIDING: 'OPLEIDING',
  EDUCATIEOPLEIDINGSONDERDEEL: 'OPLEIDINGSONDERDEEL',
  EVCSTANDAARD: 'EVC',
  HOONDERWIJSEENHEDENCLUSTER: 'OPLEIDINGSONDERDEEL',
  HOONDERWIJSEENHEID: 'OPLEIDINGSONDERDEEL',
  HOOPLEIDING: 'OPLEIDING',
  MBOCERTIFICEERBAREEENHEID: 'OPLEIDINGSONDERDEEL',
  MBOCROSS_OVERKWALIFICATIE: 'OPLEIDING',
  MBODEELKWALIFICATIE: 'OPLEIDINGSONDERDEEL',
  MBODOMEIN: 'OVERIG',
  MBOGENERIEKEXAMENONDERDEEL: 'EXAMEN',
  MBOKEUZEDEEL: 'OPLEIDINGSONDERDEEL',
  MBOKWALIFICATIE: 'OPLEIDING',
  MBOKWALIFICATIEDOSSIER: 'OVERIG',
  MBOREGIONAALKEUZEDEEL: 'OPLEIDINGSONDERDEEL',
  MBOREGIONALEKWALIFICATIE: 'OPLEIDING',
  PARTICULIEREOPLEIDING: 'CURSUS',
  SOGROEP: 'OVERIG',
  SOOPLEIDING: 'OPLEIDING',
  VAVOGROEP: 'OVERIG',
  VAVOOPLEIDING: 'OPLEIDING',
  VAVOOPLEIDINGSFASE: 'OVERIG',
  VOGROEP: 'OVERIG',
  VOOPLEIDING: 'OPLEIDING',
  VOOPLEIDINGSFASE: 'OVERIG',
  VOSTAGE: 'PRAKTIJKLEREN',
  VOVAK: 'OPLEIDINGSONDERDEEL',
  VSOGROEP: 'OVERIG',
  VSOOPLEIDING: 'OPLEIDING',
  VSOOPLEIDINGSFASE: 'OVERIG',
} as const satisfies Record<string, Opleidingsoort>;

/** Niveaucode. */
export const NIVEAU: Readonly<Record<string, Opleidingsniveau>> = RIO_NIVEAUCODE;

const { '4+': VIER_PLUS, ...OVERIGE } = NLQF_CODES;

/** NLQFniveau, where 4+ is written as 4p. */
export const NLQF = { ...OVERIGE, '4p': VIER_PLUS } as const;

/** LeertrajectMBO: OVO is overig onderwijs, the derde leerweg; _DT is part-time. The others are of before the present routes. */
export const LEERWEG = {
  BBL: 'BBL',
  BOL: 'BOL',
  BOL_DT: 'BOL',
  CBL: 'OVERIG',
  CBL_DT: 'OVERIG',
  COL: 'OVERIG',
  COL_DT: 'OVERIG',
  EX: 'OVERIG',
  LBD: 'OVERIG',
  LBV: 'OVERIG',
  ODT: 'OVERIG',
  OVO: 'DERDE_LEERWEG',
} as const satisfies Record<string, Leerweg>;

/** SoortWaardedocument. */
export const WAARDEDOCUMENT = {
  CERTIFICAAT: 'CERTIFICAAT',
  DIPLOMA: 'DIPLOMA',
  GEEN_OFFICIEEL_DOCUMENT: 'GEEN',
  GETUIGSCHRIFT: 'GETUIGSCHRIFT',
  SCHOOLADVIES: 'ONBEKEND',
  VAKBEKWAAMHEIDSBEWIJS: 'VAKBEKWAAMHEIDSBEWIJS',
} as const satisfies Record<string, Waardedocument>;

/** Studieduureenheid. */
export const DUUREENHEID = { J: 'JAAR', M: 'MAAND', W: 'WEEK', D: 'DAG', U: 'UUR' } as const satisfies Record<
  string,
  Tijdseenheid
>;

/** AangebodenOpleidingOpleidingsvorm. */
export const VORM = {
  COACHING: 'COACHING',
  KLASSIKAAL: 'KLASSIKAAL',
  KLASSIKAAL_EN_ONLINE: 'KLASSIKAAL_EN_ONLINE',
  LEZING: 'OVERIG',
  ONLINE: 'ONLINE',
  ZELFSTUDIE: 'ZELFSTUDIE',
} as const satisfies Record<string, Lesvorm>;

/** Taalcode (ISO 639-2) to BCP 47. */
export const TAAL = {
  ARA: 'ar',
  CHI: 'zh',
  DEU: 'de',
  ENG: 'en',
  FRA: 'fr',
  HRV: 'hr',
  ITA: 'it',
  JPN: 'ja',
  NLD: 'nl',
  NOR: 'no',
  PAP: 'pap',
  POL: 'pl',
  POR: 'pt',
  RON: 'ro',
  RUS: 'ru',
  SPA: 'es',
  SWE: 'sv',
  TUR: 'tr',
} as const satisfies Record<string, string>;
