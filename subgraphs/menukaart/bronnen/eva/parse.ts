import { z } from 'zod';
import { code, type Parse, parseItems, parseMet } from '../../../shared/bron/parse.ts';
import { DUUREENHEID, FASE, GEBIEDSOORT, KLANTGROEP, KLANTKENMERK, MUNTEENHEID, REGIO, TEKEN, VORM } from './codes.ts';

const dag = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/)
  .transform((waarde) => waarde.slice(0, 10));
const gemeente = z.object({ CdGemeente: z.string().regex(/^\d{1,4}$/) });

/** What the graph uses of a service. Names of contact persons are never read: they are personal data. */
export type InstrumentSource = z.infer<typeof InstrumentSource>;
export const InstrumentSource = z.object({
  SamenvattingInstrument: z.string().nullish(),
  OmsDoelInstrument: z.string().nullish(),
  OmsAanmeldInstructies: z.string().nullish(),
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
    NaamInstrument: z.string().min(1),
    UuidInstrument: z.string().min(1).max(36),
    IndPublicatie: z.boolean(),
    DatBPublicatie: dag.nullish(),
    DatEPublicatie: dag.nullish(),
    CdBereikInstrument: code(GEBIEDSOORT, 'CdBereikInstrument').nullish(),
    Werklandschaptegel: z.array(z.object({ CdWerklandschaptegel: code(FASE, 'CdWerklandschaptegel') })).default([]),
    Doelgroep: z.array(z.object({ CdDoelgroep: code(KLANTGROEP, 'CdDoelgroep') })).default([]),
    Klantkenmerk: z.array(z.object({ CdKlantkenmerk: code(KLANTKENMERK, 'CdKlantkenmerk') })).default([]),
    Beoordeling: z.array(z.object({ AlgemeneScore: z.number().nullish(), DatBeoordeling: dag.nullish() })).default([]),
    Aanbieder: z.object({ NaamAanbieder: z.string(), UuidAanbieder: z.string().min(1).max(36) }).nullish(),
    Contactpersoon: z.array(z.object({ EmailadresContactpersoon: z.string().nullish() })).default([]),
    BeschikbareGebieden: z
      .array(
        z.object({
          Arbeidsmarktregio: z.object({ CdArbeidsmarktregio: code(REGIO, 'CdArbeidsmarktregio') }).nullish(),
          Gemeente: gemeente.nullish(),
          Wijk: z.object({ Gemeente: gemeente.nullish() }).nullish(),
        }),
      )
      .default([]),
    Link: z.array(z.object({ UrlLink: z.string() })).default([]),
  }),
});

/** One page of services. */
export interface InstrumentenPagina {
  readonly instrumenten: readonly InstrumentSource[];
  /** The address of the next page is not followed, only whether there is one. */
  readonly meer: boolean;
}

const Pagina = z.object({ data: z.array(z.unknown()), links: z.object({ next: z.string().nullable() }) });

export const parseInstrumenten: Parse<InstrumentenPagina> = (waarde, drift) => {
  const { data, links } = parseMet(Pagina)(waarde, drift);
  return { instrumenten: parseItems(InstrumentSource, data, drift), meer: links.next !== null };
};
