import { z } from 'zod';
import { code, type Parse, parseItems } from '../../../shared/bron/parse.ts';
import { ORDERSOORT, PERIODE, REGISTER, TARIEFSOORT, WEKEN, WERKEENHEID } from './codes.ts';

/** An empty element is read as empty text; where elements may stand in it, it has none of them. */
const elementen = <T extends z.ZodRawShape>(vorm: T) => {
  const schema = z.object(vorm);
  return z.preprocess((waarde) => (waarde === '' ? {} : waarde), schema);
};

/** An element that may come more than once: one of them is read as itself, none as absent. */
const lijst = <T extends z.ZodType>(schema: T) => {
  const schemas = z.array(schema);
  return z.preprocess((waarde) => (Array.isArray(waarde) ? waarde : waarde === undefined ? [] : [waarde]), schemas);
};

/** xs:decimal. */
const decimaal = z
  .string()
  .regex(/^[+-]?(\d+\.?\d*|\.\d+)$/)
  .transform(Number);

/** xs:boolean. */
const jaNee = z.enum(['true', 'false', '1', '0']).transform((waarde) => waarde === 'true' || waarde === '1');

/** xs:date, that may have a time zone, which says nothing about a day of work. */
const datum = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(Z|[+-]\d{2}:\d{2})?$/)
  .transform((waarde) => waarde.slice(0, 10))
  .pipe(z.iso.date());

const tekst = z.string();

/** A legal id: a number, and the register that gave it out. */
const legalId = z.object({ value: tekst, schemeAgencyId: code(REGISTER, 'schemeAgencyId') });

const duur = z.object({
  value: decimaal,
  unitCode: z.object({ value: code(WERKEENHEID, 'workDuration.unitCode') }),
});

const werktijd = z.object({
  workDuration: duur.optional(),
  minimumWorkDuration: duur.optional(),
  maximumWorkDuration: duur.optional(),
  baseDuration: z.object({
    value: decimaal,
    unitCode: z.object({ value: code(WEKEN, 'baseDuration.unitCode') }),
  }),
});

const tarief = z.object({
  rateType: code(TARIEFSOORT, 'rateType'),
  code: tekst,
  amount: z.object({ value: decimaal, currency: z.object({ value: tekst }) }),
  intervalCode: z.object({ value: code(PERIODE, 'intervalCode') }),
  multiplier: decimaal.optional(),
  toBePaid: jaNee,
});

const positionProfile = z.object({
  positionTitle: tekst.min(1),
  positionTask: elementen({ description: elementen({ value: tekst.optional() }).optional() }).optional(),
  positionLocation: elementen({
    countryCode: z.object({ value: tekst }).optional(),
    city: tekst.optional(),
    postalCode: tekst.optional(),
  }),
  positionQualifications: elementen({ certifications: lijst(z.object({ name: tekst })) }).optional(),
  positionPeriod: z.object({ start: datum, end: datum.optional() }),
  workingPeriods: lijst(werktijd),
  collectiveLabourAgreement: elementen({ name: tekst.optional() }).optional(),
});

/** One request, in the envelope of the feed: what the graph uses of it. */
export type AanvraagSource = z.infer<typeof AanvraagSource>;
export const AanvraagSource = z.object({
  id: tekst.min(1).max(200),
  documentDate: z.iso.datetime({ offset: true }).optional(),
  customerName: tekst.optional(),
  url: tekst.optional(),
  StaffingOrder: z.object({
    customer: elementen({ legalId: legalId.optional() }),
    orderType: code(ORDERSOORT, 'orderType'),
    positionProfile,
    payRates: lijst(tarief),
  }),
});

const PaginaSource = z.object({
  staffingOrders: z.object({ totalCount: decimaal.pipe(z.int().nonnegative()), item: lijst(z.unknown()) }),
});

/** A page of the feed. */
export interface SetuPagina {
  /** How many requests the feed has. */
  readonly totaal: number;
  /** How many of them stood on this page, also those that could not be read. */
  readonly ontvangen: number;
  readonly aanvragen: readonly AanvraagSource[];
}

/** A page of requests; one that cannot be read is left out and counted. */
export const parsePagina: Parse<SetuPagina> = (waarde, drift) => {
  const { totalCount, item } = PaginaSource.parse(waarde).staffingOrders;
  return { totaal: totalCount, ontvangen: item.length, aanvragen: parseItems(AanvraagSource, item, drift) };
};
