import { z } from 'zod';

/**
 * The parts of OpenAPI 3.1 that the contracts use, checked on reading: what is not known here is a mistake, but for names
 * that begin with `x-`. Schemas are checked by the validator of JSON Schema.
 */

/** A property that only extends. */
const UITBREIDING = /^x-/;

/** An object with these properties, and any extension of which nothing is read. */
const object = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.preprocess(
    (waarde) =>
      typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
        ? Object.fromEntries(Object.entries(waarde).filter(([naam]) => naam in shape || !UITBREIDING.test(naam)))
        : waarde,
    z.strictObject(shape),
  );

const tekst = z.string().min(1);
const schema = z.union([z.boolean(), z.record(z.string(), z.unknown())]);
const voorbeelden = z.record(z.string(), z.strictObject({ summary: tekst.optional(), value: z.unknown() })).optional();
const Verwijzing = z.strictObject({ $ref: z.string().startsWith('#/') });

const Mediatype = object({
  schema: schema.optional(),
  example: z.unknown().optional(),
  examples: voorbeelden,
  /** The schema of an XML body, as a file beside the contract. */
  'x-xsd': tekst.optional(),
  /** What an XSD can not forbid: an XPath that finds nothing in a good body, and what the rule says. */
  'x-nooit': z.strictObject({ xpath: tekst, regel: tekst }).optional(),
  /** A question about one person, with `{testnummer}` where the number goes: no number stands in a contract. */
  'x-testvraag': tekst.includes('{testnummer}').optional(),
});
export type Mediatype = z.infer<typeof Mediatype>;

const Inhoud = z.record(z.string().regex(/^[\w.+-]+\/[\w.+-]+(?:; ?[\w-]+=[\w-]+)?$/), Mediatype);

const Kop = object({
  description: tekst.optional(),
  required: z.boolean().optional(),
  deprecated: z.boolean().optional(),
  schema,
  example: z.unknown().optional(),
});
export type Kop = z.infer<typeof Kop>;

const Response = object({
  description: tekst,
  headers: z.record(z.string(), z.union([Verwijzing, Kop])).optional(),
  content: Inhoud.optional(),
});
export type Response = z.infer<typeof Response>;

const Parameter = object({
  name: tekst,
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().optional(),
  deprecated: z.boolean().optional(),
  description: tekst.optional(),
  schema,
  example: z.unknown().optional(),
  examples: voorbeelden,
  style: z.enum(['simple', 'form']).optional(),
  explode: z.boolean().optional(),
}).refine((parameter) => parameter.in !== 'path' || parameter.required === true, 'a path parameter is required');
export type Parameter = z.infer<typeof Parameter>;

const Body = object({ description: tekst.optional(), required: z.boolean().optional(), content: Inhoud });
const Eisen = z.array(z.record(z.string(), z.array(z.string())));

const Operation = object({
  operationId: tekst,
  summary: tekst.optional(),
  description: tekst.optional(),
  tags: z.array(tekst).optional(),
  parameters: z.array(z.union([Verwijzing, Parameter])).optional(),
  requestBody: z.union([Verwijzing, Body]).optional(),
  responses: z.record(z.string().regex(/^(?:[1-5]\d\d|default)$/), z.union([Verwijzing, Response])),
  /** By parameter: the operation whose answers hold values for it, and the field, column or end of the element path. */
  'x-uit': z.record(z.string(), z.strictObject({ operatie: tekst, veld: tekst })).optional(),
  security: Eisen.optional(),
});
export type Operation = z.infer<typeof Operation>;

const Pad = object({
  summary: tekst.optional(),
  parameters: z.array(z.union([Verwijzing, Parameter])).optional(),
  get: Operation.optional(),
  post: Operation.optional(),
});

export const OpenApi = object({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: object({
    title: tekst,
    version: tekst,
    summary: tekst.optional(),
    description: tekst.optional(),
    contact: z.strictObject({ name: tekst, url: z.url().optional(), email: z.email().optional() }).optional(),
    license: z.strictObject({ name: tekst, identifier: tekst.optional(), url: z.url().optional() }),
  }),
  servers: z.array(object({ url: tekst, description: tekst.optional() })).min(1),
  security: Eisen.optional(),
  tags: z.array(object({ name: tekst, description: tekst.optional() })).optional(),
  paths: z.record(z.string().startsWith('/'), Pad),
  components: object({
    parameters: z.record(z.string(), Parameter).optional(),
    headers: z.record(z.string(), Kop).optional(),
    responses: z.record(z.string(), Response).optional(),
    requestBodies: z.record(z.string(), Body).optional(),
    schemas: z.record(z.string(), schema).optional(),
    securitySchemes: z
      .record(
        z.string(),
        object({
          type: z.enum(['apiKey', 'http', 'mutualTLS', 'oauth2']),
          description: tekst.optional(),
          in: z.enum(['header']).optional(),
          name: tekst.optional(),
          scheme: tekst.optional(),
          bearerFormat: tekst.optional(),
        }),
      )
      .optional(),
  }).optional(),
});
export type OpenApi = z.infer<typeof OpenApi>;
