import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract } from './lees-contract.ts';

/** More findings than this tell nothing new. */
const MAXIMUM_BEVINDINGEN = 5;

/** Checks a value against the schema at a place in the contract; gives what is wrong, and nothing when it is right. */
export type Schemacontrole = (plaats: string, waarde: unknown) => readonly string[];

/** A validator of JSON Schema 2020-12 for one contract; each schema is compiled once, when it is first asked. */
export const createSchemacontrole = ({ url, document }: Contract): Schemacontrole => {
  // A keyword or format that JSON Schema does not know is a mistake in the contract; what an editor could do better is not.
  const ajv = new Ajv2020({
    strict: false,
    strictSchema: true,
    allErrors: true,
    keywords: ['example', ...Object.keys(document)],
  });
  addFormats.default(ajv);
  ajv.addSchema(document, url.href);
  const validators = new Map<string, ValidateFunction>();
  return (plaats, waarde) => {
    const validator = validators.get(plaats) ?? ajv.compile({ $ref: `${url.href}${plaats}` });
    validators.set(plaats, validator);
    return validator(waarde) ? [] : beschrijf(validator.errors ?? []);
  };
};

const beschrijf = (fouten: readonly ErrorObject[]): readonly string[] =>
  [
    ...new Set(
      fouten.map(({ instancePath, message, params }) =>
        `${instancePath || '(body)'} ${message} ${getDetail(params)}`.trim(),
      ),
    ),
  ].slice(0, MAXIMUM_BEVINDINGEN);

/** Names of fields and of what was allowed; never a value, which may be of a person. */
const getDetail = (params: Readonly<Record<string, unknown>>): string => {
  const { missingProperty, additionalProperty, unevaluatedProperty, allowedValues, pattern } = params;
  const detail = missingProperty ?? additionalProperty ?? unevaluatedProperty ?? allowedValues ?? pattern;
  return detail === undefined ? '' : `(${String(detail)})`;
};
