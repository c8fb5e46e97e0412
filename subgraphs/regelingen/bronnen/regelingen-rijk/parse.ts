import { z } from 'zod';
import { telDrift } from '../../../shared/bron/drift.ts';
import type { Pagina } from '../../../shared/bron/fetch-paginas.ts';
import { code, getCodes, type Parse, parseItems } from '../../../shared/bron/parse.ts';
import { compileer } from '../../voorverkenning/feel/compileer.ts';
import type { Kant } from '../../voorverkenning/regel.ts';
import { getRedenOnbekend } from '../../voorverkenning/velden.ts';
import { BESLISSER, DOELGROEP, GEBIED, INKOMSTENBRON, NORMEENHEID, REGIO, SAMENLOOP, SOORT, STATUS } from './codes.ts';
import { LEERWEG, NIVEAU, OPLEIDINGSOORT, UITVOERINGSVORM, WAARDEDOCUMENT } from './codes-betaalt.ts';

const datum = z.iso.date();
const PeriodeSource = z.object({ van: datum.nullable(), tot: datum.nullable() });

/** An expression in FEEL, which may read these fields of the intake and these norms and nothing else. */
const ExpressieSource = z.object({
  feel: z.string().min(1).max(1_000),
  nodig: z.array(z.string()),
  normen: z.array(z.string().regex(/^[a-z][A-Za-z0-9]*$/)),
});
type ExpressieSource = z.infer<typeof ExpressieSource>;

/** Whether it can be asked at all: a field that the intake does not have, or what is not FEEL, is counted. */
const isLeesbaar = ({ feel, nodig, normen }: ExpressieSource, kant: Kant): boolean => {
  const kentVelden = nodig.every((veld) => getRedenOnbekend(kant, veld) !== null);
  if (!kentVelden) telDrift('nodig');
  const isFeel = compileer({ feel, nodig, normen: normen.map((naam) => ({ naam })) }) !== null;
  if (!isFeel) telDrift('feel');
  return kentVelden && isFeel;
};

const KANT = z.enum(['burger', 'werkgever']);
const GrondslagSource = z.object({ wet: z.string().min(1), artikel: z.string().nullable() });

/** One condition. What cannot be asked makes it one that cannot be tested. */
export type VoorwaardeSource = z.infer<typeof VoorwaardeSource>;
export const VoorwaardeSource = z
  .object({
    code: z.string().min(1),
    omschrijving: z.string().min(1),
    grondslag: GrondslagSource,
    toets: ExpressieSource.nullable(),
    voor: KANT,
  })
  .transform((voorwaarde) => {
    const { toets, voor } = voorwaarde;
    return toets === null || isLeesbaar(toets, voor) ? voorwaarde : { ...voorwaarde, toets: null };
  });

/** Something that can be worked out. One that cannot be asked is left out. */
export type BerekeningSource = z.infer<typeof BerekeningSource>;
const BerekeningSource = z.object({
  code: z.string().min(1),
  omschrijving: z.string().min(1),
  eenheid: code(NORMEENHEID, 'berekeningen.eenheid'),
  minimum: ExpressieSource.nullable(),
  maximum: ExpressieSource,
  toelichting: z.string(),
  grondslag: GrondslagSource,
  voor: KANT,
});
const berekeningen = z
  .array(BerekeningSource)
  .transform((alle) =>
    alle.filter(
      ({ minimum, maximum, voor, eenheid }) =>
        eenheid !== null && isLeesbaar(maximum, voor) && (minimum === null || isLeesbaar(minimum, voor)),
    ),
  );

/** How a scheme stands to others of this source. An unknown kind says nothing that we could hold a scheme against. */
const SamenloopSource = z.object({
  code: z.string().min(1),
  soort: code(SAMENLOOP, 'samenloop.soort'),
  regelingen: z.array(z.string()).min(1),
  omschrijving: z.string().min(1),
  grondslag: GrondslagSource,
  voor: KANT,
});

/** A norm or amount with the days on which each value holds. */
export type NormSource = z.infer<typeof NormSource>;
const NormSource = z.object({
  naam: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  omschrijving: z.string().min(1),
  eenheid: code(NORMEENHEID, 'normen.eenheid').nullable(),
  waarden: z.array(PeriodeSource.extend({ waarde: z.union([z.number(), datum]), bron: z.string().min(1) })),
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
  inkomstenbronnen: z.array(code(INKOMSTENBRON, 'inkomstenbronnen')),
  betaalt,
  geldig: PeriodeSource,
  status: code(STATUS, 'status'),
  status_toelichting: z.string().nullable(),
  tijdvakken: z.array(z.object({ van: datum, tot: datum })),
  vervallen: z.object({ per: datum, grond: z.string().min(1) }).nullable(),
  opvolger: z.string().nullable(),
  gebied: code(GEBIED, 'gebied'),
  arbeidsmarktregios: z.array(code(REGIO, 'arbeidsmarktregios')),
  requirements: AlleSource,
  berekeningen,
  samenloop: z.array(SamenloopSource),
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

const NormenSource = z.object({ normen: z.array(z.unknown()) });

/** All norms; one that cannot be read is left out and counted, so that what reads it cannot be tested. */
export const parseNormen: Parse<readonly NormSource[]> = (waarde, drift) =>
  parseItems(NormSource, NormenSource.parse(waarde).normen, drift);
