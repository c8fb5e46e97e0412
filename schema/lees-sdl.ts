import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GEDEELD = fileURLToPath(new URL('./gedeeld/', import.meta.url));
const SUBGRAPHS = fileURLToPath(new URL('../subgraphs/', import.meta.url));

/** The subgraphs: every folder under `subgraphs/` that holds a `schema.graphql`, in alphabetical order. */
export const subgraphNamen = (): string[] =>
  readdirSync(SUBGRAPHS)
    .filter((naam) => existsSync(schemaPad(naam)))
    .sort();

/** The shared SDL of `schema/gedeeld/`, all files in alphabetical order: the part that is the same in every subgraph. */
export const leesGedeeld = (): string =>
  readdirSync(GEDEELD)
    .filter((bestand) => bestand.endsWith('.graphql'))
    .sort()
    .map((bestand) => readFileSync(join(GEDEELD, bestand), 'utf8'))
    .join('\n');

/** What one subgraph declares by itself, without the shared SDL. Throws when there is no such subgraph. */
export const leesEigenSdl = (naam: string): string => readFileSync(schemaPad(naam), 'utf8');

/** The whole SDL of one subgraph, its own with the shared SDL behind it: what composition and the server are given. */
export const leesSubgraphSdl = (naam: string): string => `${leesEigenSdl(naam)}\n${leesGedeeld()}`;

const schemaPad = (naam: string): string => join(SUBGRAPHS, naam, 'schema.graphql');
