import { createBedrag, createMaandbedrag, datum, type Groep } from '../suwi/waarden.ts';

/** The municipality that keeps the data, as column 1 and its CBS number. */
export const createBron = (gemeente: string): Groep => ({ CdKolomSuwi: '1', CdPartijSuwi: gemeente });

export const createAdres = (gemeente: string, pc4: string, straat: string, huisnummer: string): Groep => ({
  Postcd: `${pc4}ZZ`,
  Woonplaatsnaam: gemeente,
  Gemeentenaam: gemeente,
  Straatnaam: straat,
  Huisnr: huisnummer,
});

/** An application; without a decision it is still being looked at. */
export const createAanvraag = (
  wet: string,
  gemeente: string,
  dag: number,
  besluit?: { code: string; dag: number },
): Groep => ({
  DatAanvraagUitkering: datum(dag),
  SzWet: { CdSzWet: wet },
  BeslissingOpAanvraagUitkering: besluit && {
    CdBeslissingOpAanvraagUitkering: besluit.code,
    DatDagtekeningBeslisOpAanvrUitk: datum(besluit.dag),
  },
  Bron: createBron(gemeente),
});

/** A claim of the municipality on the person: the amount at the start and what is left of it. */
export const createVordering = (wet: string, gemeente: string, dag: number, begin: number, saldo: number): Groep => ({
  DatBesluitVordering: datum(dag),
  BedrAanvangVordering: createBedrag(begin),
  BedrSaldoVordering: createBedrag(saldo),
  SzWet: { CdSzWet: wet },
  Bron: createBron(gemeente),
});

/** A benefit from its first day; the groups are put in the order of the schema. */
export const createVerhouding = (wet: string, gemeente: string, begin: string, groepen: Groep): Groep => ({
  DatBUitkeringsverhouding: begin,
  DatEUitkeringsverhouding: groepen.DatEUitkeringsverhouding,
  SzWet: { CdSzWet: wet },
  SpecifiekeGegevensBijstandUitk: groepen.SpecifiekeGegevensBijstandUitk,
  VrijstellingArbeidsplicht: groepen.VrijstellingArbeidsplicht,
  Uitkeringsperiode: groepen.Uitkeringsperiode,
  Bron: createBron(gemeente),
});

/** A stretch of time in which the same amount was paid. */
export const createPeriode = (begin: string, einde: string | undefined, centen: number, maatregel?: Groep): Groep => ({
  DatBUitkeringsperiode: begin,
  DatEUitkeringsperiode: einde,
  MaatregelMbtUitkering: maatregel,
  InkomstenBijstandUitkering: { BedrBetaalbaarGesteldeUitkering: createMaandbedrag(centen) },
});
