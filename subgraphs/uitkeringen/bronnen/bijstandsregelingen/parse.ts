import { z } from 'zod';
import type { BronFoutcode } from '../../../shared/bron/bron-fout.ts';
import { telDrift } from '../../../shared/bron/drift.ts';
import { code, type Parse, parseMet } from '../../../shared/bron/parse.ts';
import { BESLISSING, HUISHOUDEN, VRIJSTELLING, WET } from './codes.ts';
import { ONBEKENDE_DATUM } from './datum.ts';

/** An element that occurs once is not a list after decoding, and one that does not occur is not there. */
const lijst = <T extends z.ZodType>(element: T) =>
  z.preprocess((waarde) => (waarde === undefined ? [] : [waarde].flat()), z.array(element));

/** An element without content decodes to an empty text. */
const groep = <T extends z.ZodRawShape>(vorm: T) =>
  z.preprocess((waarde) => (waarde === '' ? {} : waarde), z.object(vorm));

/** A day that is not written as agreed is counted and known only to be there: to leave it out would change the meaning. */
const datum = (veld: string) =>
  z.string().transform((waarde) => {
    if (/^\d{4}(0\d|1[0-2])([0-2]\d|3[01])$/.test(waarde)) return waarde;
    telDrift(veld);
    return ONBEKENDE_DATUM;
  });

/** Whole eurocents; what is not a number is counted and left out, as no amount is better than a wrong one. */
const centen = z.string().transform((waarde) => {
  if (/^\d{1,12}$/.test(waarde)) return Number(waarde);
  telDrift('WaardeBedr');
  return null;
});

const bedrag = groep({
  CdMunteenheid: z.string().optional(),
  CdPositiefNegatief: z.string().optional(),
  WaardeBedr: centen.optional(),
  CdPeriodeEenheidGeldigheidBedr: z.string().optional(),
});

const SzWet = groep({ CdSzWet: code(WET, 'CdSzWet') });
const Bron = groep({ CdKolomSuwi: z.string(), CdPartijSuwi: z.string() });

export type AanvraagSource = z.infer<typeof AanvraagSource>;
const AanvraagSource = groep({
  DatAanvraagUitkering: datum('DatAanvraagUitkering').optional(),
  SzWet,
  BeslissingOpAanvraagUitkering: groep({
    CdBeslissingOpAanvraagUitkering: code(BESLISSING, 'CdBeslissingOpAanvraagUitkering'),
  }).optional(),
  Bron: Bron.optional(),
});

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

export type VerhoudingSource = z.infer<typeof VerhoudingSource>;
const VerhoudingSource = groep({
  DatBUitkeringsverhouding: datum('DatBUitkeringsverhouding'),
  DatEUitkeringsverhouding: datum('DatEUitkeringsverhouding').optional(),
  SzWet,
  VrijstellingArbeidsplicht: groep({
    CdVrijstellingArbeidsplichtBijst: code(VRIJSTELLING, 'CdVrijstellingArbeidsplichtBijst'),
    DatEVrijstellingArbeidsplicht: datum('DatEVrijstellingArbeidsplicht').optional(),
  }).optional(),
  Uitkeringsperiode: lijst(PeriodeSource),
  Bron: Bron.optional(),
});

/** What is known about a person. What the graph does not need (names, street, claims, partner) is not even read. */
export type ClientSource = z.infer<typeof ClientSource>;
const ClientSource = groep({
  Burgerservicenr: z.string(),
  Geboortedat: datum('Geboortedat').optional(),
  CdLeefvorm: code(HUISHOUDEN, 'CdLeefvorm').optional(),
  DomicilieAdres: groep({ Gemeentenaam: z.string().optional() }).optional(),
  // Here a bad item does spoil the answer: a person's benefit that is silently left out would read as "no benefit".
  AanvraagUitkering: lijst(AanvraagSource),
  Uitkeringsverhouding: lijst(VerhoudingSource),
});

/** One of the three things that the service answers. Nothing found is an answer of its own, a Fout is none. */
export type BijstandSource =
  | { readonly soort: 'CLIENT'; readonly client: ClientSource }
  | { readonly soort: 'NIETS_GEVONDEN' }
  | { readonly soort: 'FOUT'; readonly code: BronFoutcode };

const EnvelopSource = z.object({
  Envelope: z.object({
    Body: z.object({
      BijstandsregelingenInfoResponse: z.object({
        ClientSuwi: ClientSource.optional(),
        FWI: groep({ Fout: lijst(z.unknown()) }).optional(),
        NietsGevonden: z.unknown().optional(),
        NietGerechtigd: z.unknown().optional(),
      }),
    }),
  }),
});

/** Which of the three the answer is. An FWI may stand beside a client to warn; with a Fout the client is not complete. */
export const parseBijstand: Parse<BijstandSource> = (waarde, drift) => {
  const { ClientSuwi, FWI, NietsGevonden, NietGerechtigd } = parseMet(EnvelopSource)(waarde, drift).Envelope.Body
    .BijstandsregelingenInfoResponse;
  if (NietGerechtigd !== undefined) return { soort: 'FOUT', code: 'BRON_GEEN_TOEGANG' };
  if (FWI && FWI.Fout.length > 0) return { soort: 'FOUT', code: 'BRON_ANTWOORD_ONGELDIG' };
  if (ClientSuwi) return { soort: 'CLIENT', client: ClientSuwi };
  if (NietsGevonden !== undefined) return { soort: 'NIETS_GEVONDEN' };
  return { soort: 'FOUT', code: 'BRON_ANTWOORD_ONGELDIG' };
};
