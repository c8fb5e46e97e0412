import { leesTabel } from '../../schema/referentie/lees-tabel.ts';

/** A course as every provider can sell it; codes are those of EDU-DEX. */
export interface Cursus {
  readonly naam: string;
  readonly engels: string | null;
  readonly type: string;
  readonly niveau: string;
  readonly degree: string;
  readonly crebo: string | null;
  readonly leerweg: string | null;
  readonly nlqf: string | null;
  readonly vormen: readonly string[];
  readonly werkvormen: readonly string[];
  /** Number with a unit in the plural: hours, days, weeks, months or years. */
  readonly duur: readonly [aantal: string, eenheid: string];
  /** Lowest and highest price, without VAT. */
  readonly prijs: readonly [van: number, tot: number];
  readonly start: string;
  readonly dagdelen: readonly string[];
  /** VAT code of the lessons; recognised private providers have none (1). */
  readonly btw: string;
  readonly omschrijving: string;
}

const KOLOMMEN = [
  'naam',
  'engels',
  'type',
  'niveau',
  'degree',
  'crebo',
  'leerweg',
  'nlqf',
  'vormen',
  'werkvormen',
  'duur',
  'van',
  'tot',
  'start',
  'dagdelen',
  'btw',
  'omschrijving',
] as const;

const GEEN = '-';
const ofNull = (tekst: string): string | null => (tekst === GEEN ? null : tekst);
const lijst = (tekst: string): readonly string[] => (tekst === GEEN ? [] : tekst.split(';'));

export const cursussen: readonly Cursus[] = leesTabel(new URL('./cursussen.tsv', import.meta.url), KOLOMMEN).map(
  ({ engels, crebo, leerweg, nlqf, vormen, werkvormen, duur, van, tot, dagdelen, ...rest }) => {
    const [aantal = '1', eenheid = 'days'] = duur.split(' ');
    return {
      ...rest,
      engels: ofNull(engels),
      crebo: ofNull(crebo),
      leerweg: ofNull(leerweg),
      nlqf: ofNull(nlqf),
      vormen: lijst(vormen),
      werkvormen: lijst(werkvormen),
      duur: [aantal, eenheid],
      prijs: [Number(van), Number(tot)],
      dagdelen: lijst(dagdelen),
    };
  },
);
