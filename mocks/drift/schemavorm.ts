import { vindOpPlaats } from '../contract/plaats.ts';

/** A schema of JSON Schema 2020-12, as far as the contracts go. */
export interface Schema {
  readonly [sleutelwoord: string]: unknown;
}

/** A schema without references and `allOf`: all of these hold, and one of each list of choices. */
export interface Schemavorm {
  readonly delen: readonly Schema[];
  readonly keuzes: readonly (readonly Schema[])[];
}

/** Gives the form of a schema; `true` and what is no schema allow everything. */
export type Vormgever = (schema: unknown) => Schemavorm;

/** Follows references and `allOf` of schemas in a document, of each schema once: an answer has more values than schemas. */
export const createVormgever = (document: object): Vormgever => {
  const vormen = new WeakMap<object, Schemavorm>();
  return (schema) => {
    if (!isSchema(schema)) return ALLES;
    const bekend = vormen.get(schema);
    if (bekend) return bekend;
    const delen = [...verzamel(document, schema, new Set())];
    const keuzes = delen.flatMap(({ oneOf, anyOf }) =>
      [oneOf, anyOf].filter((keuze) => keuze !== undefined).map(lijst),
    );
    const vorm = { delen, keuzes };
    vormen.set(schema, vorm);
    return vorm;
  };
};

const ALLES: Schemavorm = { delen: [], keuzes: [] };

const verzamel = (document: object, schema: unknown, gezien: Set<Schema>): ReadonlySet<Schema> => {
  if (!isSchema(schema) || gezien.has(schema)) return gezien;
  gezien.add(schema);
  if (typeof schema.$ref === 'string') verzamel(document, vindOpPlaats(document, schema.$ref), gezien);
  for (const deel of lijst(schema.allOf)) verzamel(document, deel, gezien);
  return gezien;
};

/** The schemas of a field: by its name, and by the patterns that fit it. */
export const getVeldschemas = ({ properties, patternProperties }: Schema, naam: string): readonly unknown[] => [
  ...(isSchema(properties) && Object.hasOwn(properties, naam) ? [properties[naam]] : []),
  ...Object.entries(isSchema(patternProperties) ? patternProperties : {})
    .filter(([patroon]) => getPatroon(patroon).test(naam))
    .map(([, schema]) => schema),
];

const patronen = new Map<string, RegExp>();

const getPatroon = (patroon: string): RegExp => {
  const bekend = patronen.get(patroon) ?? new RegExp(patroon, 'u');
  patronen.set(patroon, bekend);
  return bekend;
};

export const isSchema = (waarde: unknown): waarde is Schema => typeof waarde === 'object' && waarde !== null;

const lijst = (waarde: unknown): readonly Schema[] => (Array.isArray(waarde) ? waarde.filter(isSchema) : []);
