import type { Contract } from '../../mocks/contract/lees-contract.ts';
import { ontsnap, vindOpPlaats } from '../../mocks/contract/plaats.ts';

/** Objects whose fields are named by the data, or that are closed elsewhere; with why. */
const UITGEZONDERD: Readonly<Record<string, string>> = {
  '#/components/schemas/OpenApi': 'the contract itself, of which only the outline is declared',
};

/**
 * Places of object schemas in answers that take fields that they do not name: without `additionalProperties`,
 * `unevaluatedProperties` or a whole that closes them.
 */
export const getOpenSchemas = ({ document, operaties }: Contract): readonly string[] => {
  const open = new Set<string>();
  const gezien = new Set<string>();
  const bekijk = (plaats: string, geslotenDoor: boolean): void => {
    const sleutel = `${plaats} ${geslotenDoor}`;
    if (gezien.has(sleutel) || Object.hasOwn(UITGEZONDERD, plaats)) return;
    gezien.add(sleutel);
    const schema = getObject(document, plaats);
    if (!schema) return;
    const gesloten =
      geslotenDoor || schema.additionalProperties !== undefined || schema.unevaluatedProperties === false;
    if (isObjectschema(schema) && !gesloten) open.add(plaats);
    if (typeof schema.$ref === 'string') bekijk(schema.$ref, gesloten);
    // What stands beside or within an allOf is closed by the whole.
    for (const soort of ['allOf', 'oneOf', 'anyOf'])
      for (const sleutelVan of Object.keys(schema[soort] ?? {})) bekijk(`${plaats}/${soort}/${sleutelVan}`, gesloten);
    if (schema.items !== undefined) bekijk(`${plaats}/items`, false);
    for (const soort of ['properties', 'patternProperties'])
      for (const naam of Object.keys(schema[soort] ?? {})) bekijk(`${plaats}/${soort}/${ontsnap(naam)}`, false);
    if (typeof schema.additionalProperties === 'object') bekijk(`${plaats}/additionalProperties`, false);
  };
  for (const { antwoorden } of operaties)
    for (const { inhoud } of antwoorden.values())
      for (const { waarde, plaats } of inhoud.values())
        if (waarde.schema !== undefined) bekijk(`${plaats}/schema`, false);
  return [...open];
};

type Schema = Readonly<Record<string, unknown>> & {
  readonly [soort in 'allOf' | 'oneOf' | 'anyOf' | 'properties' | 'patternProperties']?: object;
};

const isObjectschema = ({ type, properties, allOf, oneOf, anyOf, $ref }: Schema): boolean =>
  properties !== undefined || ([type].flat().includes('object') && !allOf && !oneOf && !anyOf && !$ref);

const getObject = (document: object, plaats: string): Schema | null => {
  const waarde = vindOpPlaats(document, plaats);
  return isObject(waarde) ? waarde : null;
};

const isObject = (waarde: unknown): waarde is Schema => typeof waarde === 'object' && waarde !== null;
