import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@apollo/composition';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { leesSubgraphSdl, subgraphNamen } from './lees-sdl.ts';

export interface SubgraphSdl {
  naam: string;
  sdl: string;
}

export interface Samenstelling {
  /** The supergraph: what the gateway plans with. */
  supergraphSdl: string;
  /** The public graph: what a consumer sees, with descriptions, without anything of federation, sorted. */
  apiSdl: string;
}

/**
 * Address of each subgraph in the committed supergraph. Embedded, nobody calls them; distributed, each subgraph listens on its own port
 * and the gateway reads the address from here unless its configuration names another.
 */
export const SUBGRAPH_POORTEN: Readonly<Record<string, number>> = {
  loket: 4001,
  stelsel: 4002,
  vacatures: 4003,
  opleidingen: 4004,
  regelingen: 4005,
  uitkeringen: 4006,
  menukaart: 4007,
};

/** HintLevel.WARN of @apollo/composition, which does not export its levels. INFO is 40, DEBUG 20. */
const WAARSCHUWING = 60;

/** Composes the subgraphs of this repository (all of them unless named). Throws one Error with every error and every hint of level WARN or higher. */
export const componeer = (namen: readonly string[] = subgraphNamen()): Samenstelling =>
  componeerSdl(namen.map((naam) => ({ naam, sdl: leesSubgraphSdl(naam) })));

/** The same for SDL that does not come from this repository; tests use it. */
export const componeerSdl = (subgraphs: readonly SubgraphSdl[]): Samenstelling => {
  const uitkomst = composeServices(
    subgraphs.map(({ naam, sdl }) => ({ name: naam, url: adresVan(naam), typeDefs: parse(sdl) })),
  );
  if (uitkomst.errors) throw new Error(verslag('Composition failed', uitkomst.errors));

  const waarschuwingen = uitkomst.hints.filter(({ definition }) => definition.level.value >= WAARSCHUWING);
  if (waarschuwingen.length > 0)
    throw new Error(verslag('Composition gives hints that are not allowed', waarschuwingen));

  // Through the syntax tree, because composition builds its own graphql-js objects, which a second copy of graphql-js does not accept.
  const apiSchema = lexicographicSortSchema(buildASTSchema(uitkomst.schema.toAPISchema().toAST()));
  return { supergraphSdl: `${uitkomst.supergraphSdl.trimEnd()}\n`, apiSdl: `${printSchema(apiSchema)}\n` };
};

/** Whether the committed files say what the SDL says now. */
export const isVers = (): boolean => bestanden(componeer()).every(({ pad, inhoud }) => leesOfLeeg(pad) === inhoud);

const adresVan = (naam: string): string => {
  const poort = SUBGRAPH_POORTEN[naam];
  if (poort === undefined) throw new Error(`Subgraph "${naam}" has no port: give it one in schema/compose.ts.`);
  return `http://127.0.0.1:${poort}/graphql`;
};

const verslag = (kop: string, regels: readonly { message?: string }[]): string =>
  [`${kop}:`, ...regels.map(({ message }) => `- ${message}`)].join('\n');

/** The committed files, relative to this one, with what each must hold. */
const bestanden = ({ supergraphSdl, apiSdl }: Samenstelling) => [
  { pad: fileURLToPath(new URL('./supergraph.graphql', import.meta.url)), inhoud: supergraphSdl },
  { pad: fileURLToPath(new URL('./api.graphql', import.meta.url)), inhoud: apiSdl },
];

const leesOfLeeg = (pad: string): string => {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return '';
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) {
    for (const { pad, inhoud } of bestanden(componeer())) writeFileSync(pad, inhoud);
  } else if (!isVers()) {
    process.stdout.write(
      'schema/supergraph.graphql or schema/api.graphql is stale: run `npx node schema/compose.ts`.\n',
    );
    process.exitCode = 1;
  }
}
