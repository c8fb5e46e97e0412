import { z } from 'zod';
import { code } from '../../../shared/bron/parse.ts';
import { INSTRUMENT_VELDEN, parseGidspagina } from '../../instrumentengids/parse.ts';
import { DIENSTVERBAND, FASE, KLANTGROEP, LEEFTIJDSGROEP, SECTOR } from './codes.ts';

/** What the graph uses of a service for employers. */
export type InstrumentSource = z.infer<typeof InstrumentSource>;
export const InstrumentSource = z.object({
  OmsKortInstrument: z.string().nullish(),
  OmsAanvraag: z.string().nullish(),
  OmsInstrument: z.string().nullish(),
  OmsVoorwaarden: z.string().nullish(),
  IndDoelgroepregister: z.boolean().nullish(),
  IndTijdelijkeRegeling: z.boolean().nullish(),
  IndLeerwerktraject: z.boolean().nullish(),
  Dienstverband: z.array(z.object({ CdDienstverband: code(DIENSTVERBAND, 'CdDienstverband') })).default([]),
  Leeftijdsgroep: z.array(z.object({ CdLeeftijdsgroep: code(LEEFTIJDSGROEP, 'CdLeeftijdsgroep') })).default([]),
  SectorInstrument: z.array(z.object({ CdSector: code(SECTOR, 'CdSector') })).default([]),
  Instrument: z.object({
    ...INSTRUMENT_VELDEN,
    Werklandschaptegel: z.array(z.object({ CdWerklandschaptegel: code(FASE, 'CdWerklandschaptegel') })).default([]),
    Doelgroep: z.array(z.object({ CdDoelgroep: code(KLANTGROEP, 'CdDoelgroep') })).default([]),
  }),
});

export const parseInstrumenten = parseGidspagina(InstrumentSource);
