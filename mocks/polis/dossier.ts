import { mockVandaag } from '../klok.ts';
import { createBedrag, datum, type Groep } from '../suwi/waarden.ts';

/** Who reports the income: a name and a loonheffingennummer that nobody has (its first nine digits fail the elfproef). */
export interface Eenheid {
  readonly naam: string;
  readonly nummer: string;
}

export const UWV: Eenheid = { naam: 'UWV Uitkeringen (proef)', nummer: '000000001L01' };
export const GEMEENTE: Eenheid = { naam: 'Gemeente Proefstad', nummer: '000000002L01' };

/** An income relation; days count from today. */
export interface Ikv {
  readonly soort: string;
  readonly eenheid: Eenheid;
  readonly begin: number;
  readonly einde?: number;
  /** Gross, eurocents in a month. */
  readonly centen: number;
  readonly contract?: 'O' | 'B';
  readonly aard?: string;
  /** Number of a sector of the Regeling Wfsv (bijlage 1). */
  readonly sector?: string;
  readonly uren?: number;
}

/** Income relations in the order of the register, each with the last month that was reported. */
export const createIkvs = (ikvs: readonly Ikv[]): Groep => ({
  Inkomstenverhouding: ikvs.map((ikv, i) => createIkv(ikv, i + 1)),
});

const createIkv = (
  { soort, eenheid, begin, einde, centen, contract, aard, sector, uren }: Ikv,
  nummer: number,
): Groep => ({
  VolgnrIkv: String(nummer),
  DatBIkv: datum(begin),
  DatEIkv: einde === undefined ? undefined : datum(einde),
  AdministratieveEenheid: { NaamAdministratieveEenheid: eenheid.naam, Loonheffingennr: eenheid.nummer },
  Inkomstenperiode: [{ DatBIkp: datum(begin), CdSrtIkv: soort, CdTypeArbeidscontract: contract, CdAardIkv: aard }],
  SectorRisicogroepIkv: sector && { CdSector: sector },
  Inkomstenopgave: createOpgave(begin, einde, centen, uren),
});

/** The last calendar month that was reported in full by today: reports come in the month after. */
const createOpgave = (begin: number, einde: number | undefined, centen: number, uren = 0): Groep | undefined => {
  const laatste = getMaand(-2);
  if (datum(begin) > laatste.begin || (einde !== undefined && datum(einde) < laatste.einde)) return undefined;
  return {
    DatBIko: laatste.begin,
    DatEIko: laatste.einde,
    AantVerloondeUrenIko: String(uren),
    AantSvDagenIko: '21',
    BedrBrutoloonSv: createBedrag(centen),
  };
};

/** First and last day of a month, counted from this one, as SuwiML writes them. */
const getMaand = (maandenVerder: number): { begin: string; einde: string } => {
  const [jaar = 0, maand = 1] = mockVandaag().split('-').map(Number);
  const dag = (maandnummer: number, dagnummer: number): string =>
    new Date(Date.UTC(jaar, maandnummer, dagnummer)).toISOString().slice(0, 10).replaceAll('-', '');
  return { begin: dag(maand - 1 + maandenVerder, 1), einde: dag(maand + maandenVerder, 0) };
};
