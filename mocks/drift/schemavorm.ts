/** A schema of JSON Schema 2020-12, as far as the contracts go. */
export interface Schema {
  readonly [sleutelwoord: string]: unknown;
}

/** A schema without references and `allOf`: all of these hold, and one of each list of choices. */
export interface Schemavorm {
  readonly delen: readonly Schema[];
  readonly keuzes: readonly (readonly Schema[])[];
}

/** Follows references and `allOf` of a schema. `true` and what is no schema allow everything. */
export const createSchemavorm = (document: object, schema: unknown): Schemavorm => {
  const gezien = new Set<unknown>();
  const verzamel = (deel: unknown): Schemavorm[] => {
    if (!isSchema(deel) || gezien.has(deel)) return [];
    gezien.add(deel);
    return [
      { delen: [deel], keuzes: [deel.oneOf, deel.anyOf].flatMap((keuze) => (keuze === undefined ? [] : [lijst(keuze)])) },
      ...(typeof deel.$ref === 'string' ? verzamel(vindSchema(document, deel.$ref)) : []),
      ...lijst(deel.allOf).flatMap(verzamel),
    ];
  };
  const vormen = verzamel(schema);
  return { delen: vormen.flatMap(({ delen }) => delen), keuzes: vormen.flatMap(({ keuzes }) => keuzes) };
};

/** What stands at a place in a document: a JSON pointer that starts with `#`. */
export const vindSchema = (document: object, plaats: string): unknown =>
  plaats
    .slice(2)
    .split('/')
    .map((deel) => decodeURIComponent(deel).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((in_, naam) => (isSchema(in_) ? in_[naam] : undefined), document);

/** The schemas of a field: by its name, and by the patterns that fit it. */
export const getVeldschemas = ({ properties, patternProperties }: Schema, naam: string): readonly unknown[] => [
  ...(isSchema(properties) && Object.hasOwn(properties, naam) ? [properties[naam]] : []),
  ...Object.entries(isSchema(patternProperties) ? patternProperties : {})
    .filter(([patroon]) => new RegExp(patroon, 'u').test(naam))
    .map(([, schema]) => schema),
];

export const isSchema = (waarde: unknown): waarde is Schema => typeof waarde === 'object' && waarde !== null;

const lijst = (waarde: unknown): readonly Schema[] => (Array.isArray(waarde) ? waarde.filter(isSchema) : []);
