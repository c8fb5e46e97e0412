import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAP = fileURLToPath(new URL('../../schema/operaties/', import.meta.url));

/** An example operation with its variables. */
export interface Operatievoorbeeld {
  readonly naam: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Every example operation of `schema/operaties/`, by name. */
export const operaties: readonly Operatievoorbeeld[] = globSync('*.graphql', { cwd: MAP })
  .sort()
  .map((bestand) => {
    const naam = basename(bestand, '.graphql');
    return {
      naam,
      query: readFileSync(`${MAP}${bestand}`, 'utf8'),
      variables: JSON.parse(readFileSync(`${MAP}${naam}.variables.json`, 'utf8')),
    };
  });

export const getOperatie = (naam: string): Operatievoorbeeld => {
  const operatie = operaties.find((mogelijk) => mogelijk.naam === naam);
  if (!operatie) throw new RangeError(`no example operation ${naam}`);
  return operatie;
};
