import { z } from 'zod';
import { code } from '../../../shared/bron/parse.ts';
import { INSTRUMENT_VELDEN, parseGidspagina } from '../../instrumentengids/parse.ts';
import { DUUREENHEID, FASE, KLANTGROEP, KLANTKENMERK, MUNTEENHEID, TEKEN, VORM } from './codes.ts';

/** What the graph uses of a service for jobseekers and workers. */
export type InstrumentSource = z.infer<typeof InstrumentSource>;
export const InstrumentSource = z.object({
  SamenvattingInstrument: z.string().nullish(),
  OmsDoelInstrument: z.string().nullish(),
  OmsAanmeldInstructies: z.string().nullish(),
  OmsVoorwaardenDeelname: z.string().nullish(),
  DuurTraject: z.number().positive().nullish(),
  CdEenheidDuurTraject: code(DUUREENHEID, 'CdEenheidDuurTraject').nullish(),
  BedragTotaalKosten: z
    .object({
      CdMunteenheid: code(MUNTEENHEID, 'CdMunteenheid'),
      CdPositiefNegatief: code(TEKEN, 'CdPositiefNegatief'),
      WaardeBedr: z.number().int().nonnegative(),
    })
    .nullish(),
  ToelKosten: z.string().nullish(),
  Uitvoeringsvorm: z.array(z.object({ CdUitvoeringsvorm: code(VORM, 'CdUitvoeringsvorm') })).default([]),
  Instrument: z.object({
    ...INSTRUMENT_VELDEN,
    Werklandschaptegel: z.array(z.object({ CdWerklandschaptegel: code(FASE, 'CdWerklandschaptegel') })).default([]),
    Doelgroep: z.array(z.object({ CdDoelgroep: code(KLANTGROEP, 'CdDoelgroep') })).default([]),
    Klantkenmerk: z.array(z.object({ CdKlantkenmerk: code(KLANTKENMERK, 'CdKlantkenmerk') })).default([]),
  }),
});

export const parseInstrumenten = parseGidspagina(InstrumentSource);
