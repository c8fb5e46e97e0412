import { z } from 'zod';
import { code } from '../../../shared/bron/parse.ts';
import { bron, createAanvraagSource } from '../suwi/aanvraag.ts';
import { bedrag, datum, groep, lijst, szWet } from '../suwi/elementen.ts';
import { HUISHOUDEN, VRIJSTELLING, WET } from './codes.ts';

export type MaatregelSource = z.infer<typeof MaatregelSource>;
const MaatregelSource = groep({
  DatBMaatregelMbtUitkering: datum('DatBMaatregelMbtUitkering'),
  DatEMaatregelMbtUitkering: datum('DatEMaatregelMbtUitkering').optional(),
  RedenMaatregelMbtBijstandUitk: groep({
    GevolgenMaatregelMbtBijstandUitk: groep({ BedrVerminderingUitkMbtMaatregel: bedrag.optional() }).optional(),
  }).optional(),
});

export type PeriodeSource = z.infer<typeof PeriodeSource>;
const PeriodeSource = groep({
  DatBUitkeringsperiode: datum('DatBUitkeringsperiode'),
  DatEUitkeringsperiode: datum('DatEUitkeringsperiode').optional(),
  MaatregelMbtUitkering: lijst(MaatregelSource),
  InkomstenBijstandUitkering: groep({ BedrBetaalbaarGesteldeUitkering: bedrag.optional() }).optional(),
});

export type VrijstellingSource = z.infer<typeof VrijstellingSource>;
const VrijstellingSource = groep({
  CdVrijstellingArbeidsplichtBijst: code(VRIJSTELLING, 'CdVrijstellingArbeidsplichtBijst'),
  DatEVrijstellingArbeidsplicht: datum('DatEVrijstellingArbeidsplicht').optional(),
});

export type VerhoudingSource = z.infer<typeof VerhoudingSource>;
const VerhoudingSource = groep({
  DatBUitkeringsverhouding: datum('DatBUitkeringsverhouding'),
  DatEUitkeringsverhouding: datum('DatEUitkeringsverhouding').optional(),
  SzWet: szWet(WET),
  VrijstellingArbeidsplicht: lijst(VrijstellingSource),
  Uitkeringsperiode: lijst(PeriodeSource),
  Bron: bron.optional(),
});

export type AanvraagSource = z.infer<typeof AanvraagSource>;
const AanvraagSource = createAanvraagSource(WET);

/** What is known about a person. What the graph does not need (names, street, claims, partner) is not even read. */
export type ClientSource = z.infer<typeof ClientSource>;
export const ClientSource = groep({
  Burgerservicenr: z.string(),
  Geboortedat: datum('Geboortedat').optional(),
  CdLeefvorm: code(HUISHOUDEN, 'CdLeefvorm').optional(),
  DomicilieAdres: groep({ Gemeentenaam: z.string().optional() }).optional(),
  // Here a bad item does spoil the answer: a person's benefit that is silently left out would read as "no benefit".
  AanvraagUitkering: lijst(AanvraagSource),
  Uitkeringsverhouding: lijst(VerhoudingSource),
});
