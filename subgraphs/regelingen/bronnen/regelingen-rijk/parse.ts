import { z } from 'zod';
import { telDrift } from '../../../shared/bron/drift.ts';
import type { Pagina } from '../../../shared/bron/fetch-paginas.ts';
import { code, getCodes, type Parse, parseItems } from '../../../shared/bron/parse.ts';
import { getRedenOnbekend } from '../../voorverkenning/velden.ts';
import { BESLISSER, DOELGROEP, GEBIED, OPERATIE, REGIO, SOORT, STATUS } from './codes.ts';
import { LEERWEG, NIVEAU, OPLEIDINGSOORT, UITVOERINGSVORM, WAARDEDOCUMENT } from './codes-betaalt.ts';

const datum = z.iso.date();
const PeriodeSource = z.object({ van: datum.nullable(), tot: datum.nullable() });

/** One condition. What the intake cannot answer, or an operation that is not known, makes it one that cannot be tested. */
export type VoorwaardeSource = z.infer<typeof VoorwaardeSource>;
export const VoorwaardeSource = z
  .object({
    code: z.string().min(1),
    omschrijving: z.string().min(1),
    grondslag: z.object({ wet: z.string().min(1), artikel: z.string().nullable() }),
    subject: z.string().nullable(),
    operation: code(OPERATIE, 'operation').nullable(),
    value: z.union([z.number(), z.string(), z.boolean(), z.array(z.string()).min(1)]).nullable(),
    geldig: PeriodeSource.nullable(),
    voor: z.enum(['burger', 'werkgever']),
  })
  .transform((voorwaarde) => {
    const { subject, voor } = voorwaarde;
    if (subject === null || getRedenOnbekend(voor, subject) !== null) return voorwaarde;
    telDrift('subject');
    return { ...voorwaarde, subject: null };
  });

/** A condition, or a group of which all or any must hold. */
export type RequirementSource = { all: RequirementSource[] } | { any: RequirementSource[] } | VoorwaardeSource;
const requirements = z.array(z.lazy(() => RequirementSource)).min(1);
const AlleSource = z.object({ all: requirements });
const RequirementSource: z.ZodType<RequirementSource> = z.union([
  AlleSource,
  z.object({ any: requirements }),
  VoorwaardeSource,
]);

const UitvoerderSource = z.object({ naam: z.string().min(1), soort: z.enum(getCodes(BESLISSER)) });
const MedeUitvoerderSource = UitvoerderSource.extend({ soort: code(BESLISSER, 'mede_uitvoerders') });

/** What a scheme can help to pay for; a list that is null does not limit it. */
export type BetaaltSource = z.infer<typeof BetaaltSource>;
export const BetaaltSource = z.object({
  voor: z.array(code(DOELGROEP, 'betaalt.voor')),
  opleidingsoorten: z.array(code(OPLEIDINGSOORT, 'betaalt.opleidingsoorten')),
  leerwegen: z.array(code(LEERWEG, 'betaalt.leerwegen')).nullable(),
  waardedocumenten: z.array(code(WAARDEDOCUMENT, 'betaalt.waardedocumenten')).nullable(),
  niveaus: z.array(code(NIVEAU, 'betaalt.niveaus')).nullable(),
  uitvoeringsvormen: z.array(code(UITVOERINGSVORM, 'betaalt.uitvoeringsvormen')),
});

/** One that cannot be read is counted, and the scheme then pays for nothing that we know of. */
const betaalt = z
  .unknown()
  .optional()
  .transform((waarde) => {
    const uitkomst = BetaaltSource.nullish().safeParse(waarde);
    if (!uitkomst.success) telDrift('betaalt');
    return uitkomst.data ?? null;
  });

/** One national scheme. */
export type RegelingSource = z.infer<typeof RegelingSource>;
export const RegelingSource = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  naam: z.string().min(1),
  samenvatting: z.string().min(1),
  soort: code(SOORT, 'soort'),
  doelgroep: z.array(code(DOELGROEP, 'doelgroep')),
  uitvoerder: UitvoerderSource,
  mede_uitvoerders: z.array(MedeUitvoerderSource),
  legal_basis: z.array(
    z.object({ wet: z.string().min(1), artikel: z.string().nullable(), url: z.string().nullable() }),
  ),
  bedrag: z
    .object({
      maximum: z.number().positive().nullable(),
      percentage: z.number().positive().nullable(),
      toelichting: z.string(),
      peiljaar: z.number().int().nullable(),
    })
    .nullable(),
  betaalt,
  geldig: PeriodeSource,
  status: code(STATUS, 'status'),
  status_toelichting: z.string().nullable(),
  tijdvakken: z.array(z.object({ van: datum, tot: datum })),
  vervallen: z.object({ per: datum }).nullable(),
  opvolger: z.string().nullable(),
  gebied: code(GEBIED, 'gebied'),
  arbeidsmarktregios: z.array(code(REGIO, 'arbeidsmarktregios')),
  requirements: AlleSource,
  aanvragen: z.object({
    kanaal: z.string(),
    url: z.string().nullable(),
    documenten: z.array(z.string()),
    beslistermijn: z.string().nullable(),
  }),
  upl: z.object({ naam: z.string(), uri: z.string() }).nullable(),
});

/** Only a path of this list may follow: it is put behind the address of the source. */
const PaginaSource = z.object({
  regelingen: z.array(z.unknown()),
  pagina: z.object({ volgende: z.string().startsWith('/v1/regelingen?').nullable() }),
});

/** One page of the list; a scheme that cannot be read is left out and counted. */
export const parseRegelingen: Parse<Pagina<RegelingSource>> = (waarde, drift) => {
  const { regelingen, pagina } = PaginaSource.parse(waarde);
  return { items: parseItems(RegelingSource, regelingen, drift), volgende: pagina.volgende };
};
