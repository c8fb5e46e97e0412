import { z } from 'zod';
import { telDrift } from '../../../shared/bron/drift.ts';
import type { Pagina } from '../../../shared/bron/fetch-paginas.ts';
import { code, type Parse, parseItems } from '../../../shared/bron/parse.ts';
import { DIENSTVERBAND, LOCATIETYPE, PERIODE } from './codes.ts';
import { getPlatteRegel, getPlatteTekst } from './platte-tekst.ts';

/** Without markup from here on; null when nothing is left. */
const tekst = z.string().transform((html) => getPlatteTekst(html) || null);
const regel = z.string().transform((html) => getPlatteRegel(html) || null);
const datum = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]);
const getal = z.union([
  z.number(),
  z
    .string()
    .regex(/^\d{1,9}(\.\d+)?$/)
    .transform(Number),
]);
/** schema.org lets any property stand once or as a list. */
const lijst = <T>(schema: z.ZodType<T>) => z.union([z.array(schema), schema.transform((een) => [een])]);

/**
 * A property without which the vacancy is still true: schema.org lets it stand in more ways than we read. One that we
 * cannot read is counted and left unsaid. A property that would say something false is not one of these.
 */
const zoMogelijk = <T>(veld: string, schema: z.ZodType<T>) =>
  schema.nullish().catch(() => {
    telDrift(veld);
    return null;
  });

/** `full-time` is written as often as `FULL_TIME`. */
const dienstverband = z.preprocess(
  (woord) => (typeof woord === 'string' ? woord.toUpperCase().replaceAll(/[\s-]/g, '_') : woord),
  code(DIENSTVERBAND, 'employmentType'),
);

const benoemd = z.union([regel, z.object({ name: regel }).transform(({ name }) => name)]);

const propertyValue = z.object({
  propertyID: z.string().nullish(),
  name: z.string().nullish(),
  value: z.union([z.string(), z.number().transform(String)]),
});

const organisatie = z.union([
  regel.transform((name) => ({ name, identifier: null })),
  z.object({
    name: regel.nullish(),
    identifier: zoMogelijk('hiringOrganization.identifier', lijst(propertyValue)),
  }),
]);

const plaats = z.object({
  address: z.object({
    addressLocality: regel.nullish(),
    postalCode: z.string().nullish(),
    addressCountry: benoemd.nullish(),
  }),
});

const bedragen = z.object({
  value: getal.nullish(),
  minValue: getal.nullish(),
  maxValue: getal.nullish(),
  unitText: code(PERIODE, 'baseSalary.unitText').nullish(),
});

/** A vacancy of the bank: JobPosting of schema.org. */
export type JobPostingSource = z.infer<typeof JobPostingSource>;
export const JobPostingSource = z.object({
  '@type': z.literal('JobPosting'),
  identifier: z
    .union([z.string(), propertyValue.transform(({ value }) => value)])
    .pipe(z.string().trim().min(1).max(200)),
  title: regel.pipe(z.string()),
  description: zoMogelijk('description', tekst),
  datePosted: datum.nullish(),
  validThrough: datum.nullish(),
  employmentType: zoMogelijk('employmentType', lijst(dienstverband)),
  hiringOrganization: zoMogelijk('hiringOrganization', organisatie),
  jobLocation: zoMogelijk('jobLocation', lijst(plaats)),
  jobLocationType: zoMogelijk('jobLocationType', code(LOCATIETYPE, 'jobLocationType')),
  baseSalary: zoMogelijk(
    'baseSalary',
    z.object({
      currency: z.string(),
      value: z.union([
        getal.transform((value) => ({ value, minValue: null, maxValue: null, unitText: null })),
        bedragen,
      ]),
    }),
  ),
  occupationalCategory: zoMogelijk('occupationalCategory', lijst(regel)),
  skills: zoMogelijk('skills', lijst(z.union([tekst, benoemd]))),
  educationRequirements: zoMogelijk(
    'educationRequirements',
    lijst(z.union([regel, z.object({ credentialCategory: regel }).transform((eis) => eis.credentialCategory)])),
  ),
  experienceRequirements: zoMogelijk(
    'experienceRequirements',
    z.union([regel, z.object({ monthsOfExperience: getal })]),
  ),
  industry: zoMogelijk('industry', lijst(benoemd)),
  workHours: zoMogelijk('workHours', regel),
  directApply: zoMogelijk('directApply', z.boolean()),
  url: zoMogelijk('url', z.string()),
});

const PaginaSource = z.object({
  '@type': z.literal('DataFeed'),
  dataFeedElement: z.array(z.unknown()),
  next: z.string().nullish(),
});

/** A page of the feed; a vacancy that cannot be read is left out and counted. Null: it is the last. */
export const parsePagina: Parse<Pagina<JobPostingSource>> = (waarde, drift) => {
  const { dataFeedElement, next } = PaginaSource.parse(waarde);
  return {
    items: parseItems(JobPostingSource, dataFeedElement, drift),
    volgende: next == null ? null : getQuery(next),
  };
};

/** Of a link to the next page only the query is used, so that it can never lead away from this feed. */
const getQuery = (adres: string): string => new URL(adres, 'http://bron.invalid').search;
