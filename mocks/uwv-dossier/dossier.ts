import { createBedrag, createMaandbedrag, datum, type Groep } from '../suwi/waarden.ts';

/** What is special about a benefit; days count from today. */
export interface Uitkeringsopties {
  readonly einde?: number;
  readonly maanden?: number;
  /** Gross, eurocents per month. */
  readonly centen?: number;
  /** Day wage, eurocents. */
  readonly dagloon?: number;
  readonly eigenrisicodrager?: boolean;
  readonly plicht?: { readonly code: '1' | '2' | '3'; readonly einde?: number };
  readonly maatregel?: { readonly procent: number; readonly begin: number; readonly einde?: number };
}

/** A benefit from its first day. */
export const createUitkering = (wet: string, begin: number, opties: Uitkeringsopties = {}): Groep => {
  const { einde, maanden, centen, dagloon, eigenrisicodrager, plicht, maatregel } = opties;
  return {
    DatBUitkeringsverhouding: datum(begin),
    DatEUitkeringsverhouding: dag(einde),
    SzWet: { CdSzWet: wet },
    AantMaandenMaxUitkeringsduur: maanden === undefined ? undefined : String(maanden),
    IndEigenrisicodrager: eigenrisicodrager === undefined ? undefined : getIndicatie(eigenrisicodrager),
    BedrDagloon: dagloon === undefined ? undefined : createBedrag(dagloon),
    BedrBrutoUitkering: centen === undefined ? undefined : createMaandbedrag(centen),
    Arbeidsplicht: plicht && { CdArbeidsplicht: plicht.code, DatEVrijstellingArbeidsplicht: dag(plicht.einde) },
    MaatregelMbtUitkering: maatregel && {
      DatBMaatregelMbtUitkering: datum(maatregel.begin),
      DatEMaatregelMbtUitkering: dag(maatregel.einde),
      PctMaatregelMbtUitkering: String(maatregel.procent),
    },
  };
};

/** An application; without a decision it is still being looked at. */
export const createAanvraag = (wet: string, begin: number, besluit?: { code: string; dag: number }): Groep => ({
  DatAanvraagUitkering: datum(begin),
  SzWet: { CdSzWet: wet },
  BeslissingOpAanvraagUitkering: besluit && {
    CdBeslissingOpAanvraagUitkering: besluit.code,
    DatDagtekeningBeslisOpAanvrUitk: datum(besluit.dag),
  },
});

/** What UWV registered about the ability to work. */
export const createRegistraties = (
  doelgroepregister: boolean,
  advies: '0' | '1' | '2' | '3',
  loonwaarde?: { readonly procent: number; readonly dag: number },
): Groep => ({
  IndDoelgroepregister: getIndicatie(doelgroepregister),
  CdAdviesBeschutWerk: advies,
  Loonwaarde: loonwaarde && {
    PctLoonwaarde: String(loonwaarde.procent),
    DatVaststellingLoonwaarde: datum(loonwaarde.dag),
  },
});

/** StdIndJN: 1 is yes, 2 is no. */
const getIndicatie = (ja: boolean): string => (ja ? '1' : '2');

const dag = (dagenVerder: number | undefined): string | undefined =>
  dagenVerder === undefined ? undefined : datum(dagenVerder);
