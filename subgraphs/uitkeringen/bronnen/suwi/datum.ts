import type { Uitersten } from '../../uitkering.ts';

/** SuwiML writes a day as JJJJMMDD, in which month and day, or all of it, may be zeros: not known. */
export const ONBEKENDE_DATUM = '00000000';

/** The day as ISO 8601. Null when a part of it is not known: an unknown day must not be invented. */
export const mapDatum = (datum: string | undefined): string | null => {
  const [, jaar, maand, dag] = /^(\d{4})(\d{2})(\d{2})$/.exec(datum ?? '') ?? [];
  if (jaar === undefined || jaar === '0000' || maand === '00' || dag === '00') return null;
  const iso = `${jaar}-${maand}-${dag}`;
  const bestaat = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(bestaat.getTime()) && bestaat.toISOString().startsWith(iso) ? iso : null;
};

/** The first and last day that a date in parts can mean, as ISO 8601 to compare with; null when the year is not known. */
export const getUitersten = (datum: string | undefined): Uitersten | null => {
  const [, jaar = '0000', maand = '00', dag = '00'] = /^(\d{4})(\d{2})(\d{2})$/.exec(datum ?? '') ?? [];
  if (jaar === '0000') return null;
  const vul = (deel: string, anders: string): string => (deel === '00' ? anders : deel);
  const laatste = maand === '00' ? `${jaar}-12-31` : `${jaar}-${maand}-${vul(dag, '31')}`;
  return { eerste: `${jaar}-${vul(maand, '01')}-${vul(dag, '01')}`, laatste };
};
