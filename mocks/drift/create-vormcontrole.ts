import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Schema } from './schemavorm.ts';
import type { Bevinding } from './verschil.ts';

/** What a schema says of a value beside its type, its codes and its fields. */
const SLEUTELWOORDEN = [
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
] as const;

/** Checks the form of a value; a finding names the keyword of the contract, never the value. */
export type Vormcontrole = (delen: readonly Schema[], waarde: unknown, plek: string) => readonly Bevinding[];

export const createVormcontrole = (): Vormcontrole => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  /** By schema: a contract has few, an answer has many values. */
  const regels = new WeakMap<Schema, readonly Regel[]>();
  const getRegels = (deel: Schema): readonly Regel[] => {
    const bekend = regels.get(deel);
    if (bekend) return bekend;
    const nieuw = SLEUTELWOORDEN.filter((woord) => woord in deel).map((woord) => ({
      past: ajv.compile({ [woord]: deel[woord] }),
      detail: `volgt ${woord} ${String(deel[woord])} niet`,
    }));
    regels.set(deel, nieuw);
    return nieuw;
  };
  return (delen, waarde, plek) =>
    delen
      .flatMap(getRegels)
      .filter(({ past }) => !past(waarde))
      .map(({ detail }) => ({ soort: 'anders getypeerd', plek, detail }));
};

interface Regel {
  readonly past: ValidateFunction;
  readonly detail: string;
}
