import type { Contract, Operatie } from '../../mocks/contract/lees-contract.ts';
import type { Parameter } from '../../mocks/contract/openapi.ts';
import { vindOpPlaats } from '../../mocks/contract/plaats.ts';

/** A question that the contract rules out, with why. */
export interface Misvorming {
  readonly wat: string;
  readonly query?: readonly [naam: string, waarde: string];
  /** Header, in lower case, that is left out. */
  readonly zonder?: string;
  readonly body?: string;
}

type Schema = Readonly<Record<string, unknown>>;

/** Everything that is wrong with a question by its parameters: one thing at a time. */
export const misvormParameters = ({ document }: Contract, { parameters }: Operatie): readonly Misvorming[] =>
  parameters.flatMap((parameter) => {
    if (parameter.in === 'header') return parameter.required ? [zonderKop(parameter)] : [];
    if (parameter.in !== 'query') return [];
    return getFouteWaarden(los(document, parameter.schema)).map((waarde) => ({
      wat: `${parameter.name}=${waarde}`,
      query: [parameter.name, waarde] as const,
    }));
  });

/** Everything that is wrong with a body of JSON: what is no object, and a good one with one thing changed. */
export const misvormBody = ({ document }: Contract, schema: unknown, goed: object): readonly Misvorming[] => [
  ...['', '{', 'null', '[]', '"tekst"'].map((body) => ({ wat: `body ${body}`, body })),
  ...misvormObject(document, los(document, schema), goed, '').map(({ wat, waarde }) => ({
    wat,
    body: JSON.stringify(waarde),
  })),
];

const misvormObject = (
  document: object,
  schema: Schema,
  goed: object,
  plek: string,
): readonly { readonly wat: string; readonly waarde: object }[] => [
  ...[schema.required ?? []].flat().map((naam) => ({
    wat: `zonder ${plek}/${naam}`,
    waarde: Object.fromEntries(Object.entries(goed).filter(([veld]) => veld !== naam)),
  })),
  ...(schema.additionalProperties === false
    ? [{ wat: `${plek}/onbekend`, waarde: { ...goed, onbekend: 'geheim' } }]
    : []),
  ...Object.entries(goed).flatMap(([naam, waarde]) => {
    const deel = los(document, Object(schema.properties)[naam]);
    const fout = [null, Array.isArray(waarde) ? {} : [], ...(typeof waarde === 'object' ? [1] : [{}])];
    const lijst = Array.isArray(waarde) ? [...(deel.minItems ? [[]] : []), [null], [{}]] : [];
    return [
      ...[...fout, ...lijst].map((ander) => ({
        wat: `${plek}/${naam}: ${JSON.stringify(ander)}`,
        waarde: { ...goed, [naam]: ander },
      })),
      ...(typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
        ? misvormObject(document, deel, waarde, `${plek}/${naam}`).map((dieper) => ({
            wat: dieper.wat,
            waarde: { ...goed, [naam]: dieper.waarde },
          }))
        : []),
    ];
  }),
];

const zonderKop = ({ name }: Parameter): Misvorming => ({ wat: `zonder ${name}`, zonder: name.toLowerCase() });

const getFouteWaarden = ({ type, minimum, maximum, enum: codes, const: vast, format }: Schema): readonly string[] => {
  if (codes !== undefined || vast !== undefined) return ['onzin', "' or 1=1 --"];
  if (format === 'date') return ['gisteren', '2026-02-30', '20260201'];
  if (type !== 'integer') return [];
  return [
    ...['x', '', '1.5', '0x10', '1e1', ' 1', '٣', '-1'],
    ...(typeof minimum === 'number' ? [String(minimum - 1)] : []),
    ...(typeof maximum === 'number' ? [String(maximum + 1), '9'.repeat(40)] : []),
  ];
};

const los = (document: object, schema: unknown): Schema => {
  const { $ref: verwijzing } = Object(schema);
  return Object(typeof verwijzing === 'string' ? vindOpPlaats(document, verwijzing) : schema);
};
