import { z } from 'zod';
import { code, type Parse, parseItems, parseMet } from '../../shared/bron/parse.ts';
import { GEBIEDSOORT, REGIO } from './codes.ts';

const dag = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/)
  .transform((waarde) => waarde.slice(0, 10));
const gemeente = z.object({ CdGemeente: z.string().regex(/^\d{1,4}$/) });

/** What the graph uses of `Instrument` in both guides. Names of contact persons are never read: they are personal data. */
export const INSTRUMENT_VELDEN = {
  NaamInstrument: z.string().min(1),
  UuidInstrument: z.string().min(1).max(36),
  IndPublicatie: z.boolean(),
  DatBPublicatie: dag.nullish(),
  DatEPublicatie: dag.nullish(),
  CdBereikInstrument: code(GEBIEDSOORT, 'CdBereikInstrument').nullish(),
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
};

/** The part of a service that both guides have. */
export type GidsInstrument = z.infer<z.ZodObject<typeof INSTRUMENT_VELDEN>>;

/** One page of services. */
export interface GidsPagina<T> {
  readonly instrumenten: readonly T[];
  /** The address of the next page is not followed, only whether there is one. */
  readonly meer: boolean;
}

const Pagina = z.object({ data: z.array(z.unknown()), links: z.object({ next: z.string().nullable() }) });

/** Reads one page of a guide whose services look like this. */
export const parseGidspagina =
  <T>(schema: z.ZodType<T>): Parse<GidsPagina<T>> =>
  (waarde, drift) => {
    const { data, links } = parseMet(Pagina)(waarde, drift);
    return { instrumenten: parseItems(schema, data, drift), meer: links.next !== null };
  };
