const reeks = <P extends string>(naam: P, aantal: number): readonly `${P}_${number}`[] =>
  Array.from({ length: aantal }, (_, i) => `${naam}_${i + 1}` as const);

/** What stands in front of the breakdowns. */
const VOORAAN = [
  'PEILDATUM',
  'BEROEP_CD',
  'REFERENTIEBEROEP',
  'BEROEPENCLUSTER_CD',
  'BEROEPENCLUSTER',
  'POSTCODEGEBIED',
  'PROVINCIE',
  'GEMEENTE',
  'REC_TYPE',
  'AANTAL',
  'GEM_LEEFTIJD',
  'AANTAL_MAN',
  'AANTAL_VROUW',
  'OPLNIV_GEM',
  'AANT_JR_ERV_GEM',
] as const;

/** Jobseekers by level of education, age, hours a week and months without work; the classes are ours (AFGELEID). */
export const OPLNIV = reeks('AANT_OPLNIV', 6);
export const LEEFT = reeks('AANT_LEEFT', 6);
export const UPW = reeks('AANT_UPW', 6);
export const WE = reeks('AANT_WE', 6);

/** The 39 columns of a file. */
export const KOLOMMEN = [...VOORAAN, ...OPLNIV, ...LEEFT, ...UPW, ...WE];
export type Kolom = (typeof KOLOMMEN)[number];
