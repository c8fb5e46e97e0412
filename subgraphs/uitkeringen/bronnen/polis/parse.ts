import { z } from 'zod';
import { code } from '../../../shared/bron/parse.ts';
import { bedrag, datum, groep, lijst } from '../suwi/elementen.ts';
import { CONTRACT, SOORT } from './codes.ts';

export type PeriodeSource = z.infer<typeof PeriodeSource>;
const PeriodeSource = groep({
  DatBIkp: datum('DatBIkp'),
  CdSrtIkv: code(SOORT, 'CdSrtIkv'),
  CdTypeArbeidscontract: code(CONTRACT, 'CdTypeArbeidscontract').optional(),
  CdAardIkv: z.string().optional(),
});

export type OpgaveSource = z.infer<typeof OpgaveSource>;
const OpgaveSource = groep({
  DatBIko: datum('DatBIko').optional(),
  DatEIko: datum('DatEIko').optional(),
  BedrBrutoloonSv: bedrag.optional(),
});

export type VerhoudingSource = z.infer<typeof VerhoudingSource>;
const VerhoudingSource = groep({
  DatEIkv: datum('DatEIkv').optional(),
  Inkomstenperiode: lijst(PeriodeSource),
  SectorRisicogroepIkv: groep({ CdSector: z.string().optional() }).optional(),
  Inkomstenopgave: lijst(OpgaveSource),
});

/** The income relations of a person. Who pays (name and number) is not read: the graph has no use for it. */
export type ClientSource = z.infer<typeof ClientSource>;
export const ClientSource = groep({
  Burgerservicenr: z.string(),
  // A relation that is left out would show a benefit as one that the polisadministratie does not know.
  Inkomstenverhouding: lijst(VerhoudingSource),
});
