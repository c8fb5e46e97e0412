import { z } from 'zod';
import { code } from '../../../shared/bron/parse.ts';
import { createAanvraagSource } from '../suwi/aanvraag.ts';
import { bedrag, datum, getal, groep, indicatie, lijst, szWet } from '../suwi/elementen.ts';
import { ADVIES, ARBEIDSPLICHT, WET } from './codes.ts';

/** No benefit is granted for longer than a working life. */
const MAXIMUM_MAANDEN = 720;

export type MaatregelSource = z.infer<typeof MaatregelSource>;
const MaatregelSource = groep({
  DatBMaatregelMbtUitkering: datum('DatBMaatregelMbtUitkering'),
  DatEMaatregelMbtUitkering: datum('DatEMaatregelMbtUitkering').optional(),
  PctMaatregelMbtUitkering: getal('PctMaatregelMbtUitkering', 100).optional(),
});

export type VerhoudingSource = z.infer<typeof VerhoudingSource>;
const VerhoudingSource = groep({
  DatBUitkeringsverhouding: datum('DatBUitkeringsverhouding'),
  DatEUitkeringsverhouding: datum('DatEUitkeringsverhouding').optional(),
  SzWet: szWet(WET),
  AantMaandenMaxUitkeringsduur: getal('AantMaandenMaxUitkeringsduur', MAXIMUM_MAANDEN).optional(),
  IndEigenrisicodrager: indicatie('IndEigenrisicodrager').optional(),
  BedrBrutoUitkering: bedrag.optional(),
  Arbeidsplicht: groep({
    CdArbeidsplicht: code(ARBEIDSPLICHT, 'CdArbeidsplicht'),
    DatEVrijstellingArbeidsplicht: datum('DatEVrijstellingArbeidsplicht').optional(),
  }).optional(),
  MaatregelMbtUitkering: lijst(MaatregelSource),
});

export type RegistratieSource = z.infer<typeof RegistratieSource>;
const RegistratieSource = groep({
  IndDoelgroepregister: indicatie('IndDoelgroepregister').optional(),
  CdAdviesBeschutWerk: code(ADVIES, 'CdAdviesBeschutWerk').optional(),
  Loonwaarde: groep({
    PctLoonwaarde: getal('PctLoonwaarde', 100),
    DatVaststellingLoonwaarde: datum('DatVaststellingLoonwaarde').optional(),
  }).optional(),
});

/** What UWV knows about a person. The day wage is not read: the graph has no use for it. */
export type ClientSource = z.infer<typeof ClientSource>;
export const ClientSource = groep({
  Burgerservicenr: z.string(),
  // As in Bijstandsregelingen a bad item spoils the answer: a benefit that is left out would read as "no benefit".
  AanvraagUitkering: lijst(createAanvraagSource(WET)),
  Uitkeringsverhouding: lijst(VerhoudingSource),
  Registratie: RegistratieSource.optional(),
});
