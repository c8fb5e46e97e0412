import type { Contract, Operatie } from '../contract/lees-contract.ts';
import type { Parameter } from '../contract/openapi.ts';
import { vindOpPlaats } from '../contract/plaats.ts';
import { isSchema } from './schemavorm.ts';

/** One way to ask an operation, but for its path. */
export interface Variant {
  readonly query: readonly (readonly [naam: string, waarde: string])[];
  readonly koppen: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** The ways to ask an operation that its contract gives values for, or why there is none (in Dutch). */
export const createVarianten = (
  { document }: Contract,
  { method, operation, parameters, antwoorden }: Operatie,
  gegeven: Headers,
  testnummers: readonly string[],
): { readonly varianten: readonly Variant[] } | { readonly reden: string } => {
  const vast = parameters.filter(({ in: waar, required }) => required && waar !== 'path');
  const mist = vast.find(
    ({ in: waar, name, ...parameter }) =>
      getVoorbeeld(document, { in: waar, name, ...parameter }) === null && !(waar === 'header' && gegeven.has(name)),
  );
  if (mist) return { reden: `geen voorbeeld voor ${mist.name}` };
  const metWaarde = vast.map((parameter) => [parameter, getVoorbeeld(document, parameter) ?? ''] as const);
  const query = metWaarde.flatMap(([{ in: waar, name }, waarde]) =>
    waar === 'query' ? [[name, waarde] as const] : [],
  );
  const vrij = parameters.flatMap((parameter) => {
    const waarde = parameter.in === 'query' && !parameter.required ? getEigenVoorbeeld(parameter) : undefined;
    return waarde === undefined ? [] : [[parameter.name, schrijf(waarde)] as const];
  });
  const bodies = method === 'POST' ? getBodies(operation.requestBody, testnummers) : [{ type: null, body: null }];
  if (bodies.length === 0) return { reden: 'geen voorbeeld van een vraag' };
  const formaten = [...antwoorden.values()].flatMap(({ inhoud }) => [...inhoud.keys()]);
  const koppen = {
    accept: [...new Set(formaten)].join(', ') || '*/*',
    ...Object.fromEntries(
      metWaarde.flatMap(([{ in: waar, name }, waarde]) => (waar === 'header' ? [[name, waarde]] : [])),
    ),
  };
  return {
    varianten: bodies.flatMap(({ type, body }) =>
      [[], ...vrij.map((paar) => [paar])].map((extra) => ({
        query: [...query, ...extra],
        koppen: { ...koppen, ...(type !== null && { 'content-type': type }) },
        body,
      })),
    ),
  };
};

/** The value that a contract shows for a parameter; null when it shows none. */
export const getVoorbeeld = (document: object, parameter: Parameter): string | null => {
  const eigen = getEigenVoorbeeld(parameter);
  if (eigen !== undefined) return schrijf(eigen);
  const gekend = isSchema(parameter.schema) ? parameter.schema : {};
  const schema = typeof gekend.$ref === 'string' ? vindOpPlaats(document, gekend.$ref) : gekend;
  if (!isSchema(schema)) return null;
  const [waarde] = [schema.example, first(schema.examples), schema.default, schema.const, first(schema.enum)].filter(
    (mogelijk) => mogelijk !== undefined,
  );
  return waarde === undefined ? null : schrijf(waarde);
};

const getEigenVoorbeeld = ({ example, examples }: Parameter): unknown =>
  example ?? Object.values(examples ?? {})[0]?.value;

const getBodies = (
  requestBody: Operatie['operation']['requestBody'],
  testnummers: readonly string[],
): readonly { readonly type: string; readonly body: string }[] =>
  Object.entries(requestBody && 'content' in requestBody ? requestBody.content : {}).flatMap(([type, mediatype]) => {
    const testvraag = mediatype['x-testvraag'];
    if (testvraag !== undefined)
      return testnummers.map((nummer) => ({ type, body: testvraag.replaceAll('{testnummer}', nummer) }));
    const voorbeelden = [mediatype.example, ...Object.values(mediatype.examples ?? {}).map(({ value }) => value)];
    return voorbeelden
      .filter((voorbeeld) => voorbeeld !== undefined)
      .map((voorbeeld) => ({ type, body: typeof voorbeeld === 'string' ? voorbeeld : JSON.stringify(voorbeeld) }));
  });

const first = (reeks: unknown): unknown => (Array.isArray(reeks) ? reeks[0] : undefined);

const schrijf = (waarde: unknown): string => (Array.isArray(waarde) ? waarde.join(',') : String(waarde));
