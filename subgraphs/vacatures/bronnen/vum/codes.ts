import type {
  Overeenkomst,
  Rijbewijs,
  Sollicitatiewijze,
  Taalbeheersing,
  VacatureContractsoort,
} from '../../vacature.ts';

/*
 * The code lists of the VUM gegevensstandaard 1.x, each code with its meaning in the graph. A list here is also what
 * parse.ts knows: a code that is added to the register later is counted and becomes ONBEKEND.
 */

/** Lowest working and thinking level. */
export { VUM_WERK_EN_DENKNIVEAU as NIVEAU } from '../../../../schema/referentie/niveaus.ts';

export const CONTRACTSOORT = {
  B: 'TIJDELIJK',
  O: 'VAST',
} as const satisfies Readonly<Record<string, VacatureContractsoort>>;

export const OVEREENKOMST = {
  '01': 'REGULIER',
  '02': 'LEERBAAN',
  '03': 'VRIJWILLIGERSWERK',
  '04': 'WERKERVARINGSPLAATS',
} as const satisfies Readonly<Record<string, Overeenkomst>>;

/** 0 is "onbekend": nothing said. */
export const INDICATIE = { '0': null, '1': true, '2': false } as const satisfies Readonly<
  Record<string, boolean | null>
>;

export const SOLLICITATIE = {
  '1': 'POST',
  '2': 'TELEFOON',
  '3': 'EMAIL',
  '4': 'ONLINE_FORMULIER',
} as const satisfies Readonly<Record<string, Sollicitatiewijze>>;

/** 0 onbekend, 1 geen beheersing and 8 n.v.t. do not ask for anything. */
export const TAALBEHEERSING = {
  '0': 'ONBEKEND',
  '1': 'ONBEKEND',
  '2': 'REDELIJK',
  '3': 'GOED',
  '4': 'UITSTEKEND',
  '8': 'ONBEKEND',
} as const satisfies Readonly<Record<string, Taalbeheersing>>;

/** Categories of driving licence; `B+` is the only one that the graph cannot write as VUM does. */
export const RIJBEWIJS = {
  AM: 'AM',
  A: 'A',
  A1: 'A1',
  A2: 'A2',
  B: 'B',
  'B+': 'B_PLUS',
  BE: 'BE',
  C: 'C',
  C1: 'C1',
  C1E: 'C1E',
  CE: 'CE',
  D: 'D',
  D1: 'D1',
  D1E: 'D1E',
  DE: 'DE',
  T: 'T',
} as const satisfies Readonly<Record<string, Rijbewijs>>;

/** ISO 639-2 codes of the languages that vacancies ask for, to BCP 47; another language stays as its three letters. */
export const TAAL: Readonly<Record<string, string>> = {
  dut: 'nl',
  nld: 'nl',
  eng: 'en',
  ger: 'de',
  deu: 'de',
  fre: 'fr',
  fra: 'fr',
  pol: 'pl',
  tur: 'tr',
  ara: 'ar',
  spa: 'es',
  ukr: 'uk',
};
