import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const WORTEL = fileURLToPath(new URL('../', import.meta.url));

/** Where a part may import from, besides itself. Tests and scripts may import everything. */
const RICHTINGEN: readonly { readonly van: RegExp; readonly mag: RegExp }[] = [
  { van: /^gateway\//, mag: /^(gateway|subgraphs|schema)\// },
  { van: /^subgraphs\/index\.ts$/, mag: /^subgraphs\// },
  { van: /^subgraphs\/shared\//, mag: /^(subgraphs\/shared|schema)\// },
  {
    van: /^subgraphs\/(loket|stelsel|vacatures|opleidingen|regelingen|uitkeringen|menukaart)\//,
    mag: /^(subgraphs\/shared|schema)\//,
  },
  { van: /^schema\//, mag: /^schema\// },
  { van: /^mocks\//, mag: /^(mocks|schema\/referentie)\// },
];

/** Every import that goes the wrong way, as one line each. */
export const getOvertredingen = (): readonly string[] =>
  globSync('{gateway,subgraphs,schema,mocks}/**/*.ts', { cwd: WORTEL }).flatMap((bestand) =>
    getImports(bestand).flatMap((doel) => (mag(bestand, doel) ? [] : [`${bestand} may not import ${doel}`])),
  );

const getImports = (bestand: string): readonly string[] =>
  [...readFileSync(join(WORTEL, bestand), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    ([, pad = '']) => relative(WORTEL, join(WORTEL, dirname(bestand), pad)),
  );

/** A subgraph imports itself and what is shared, never another subgraph. */
const mag = (bestand: string, doel: string): boolean => {
  const eigen = /^subgraphs\/(?!shared\/)[^/]+\//.exec(bestand)?.[0];
  if (eigen && doel.startsWith(eigen)) return true;
  return RICHTINGEN.some((richting) => richting.van.test(bestand) && richting.mag.test(doel));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const overtredingen = getOvertredingen();
  for (const overtreding of overtredingen) process.stdout.write(`${overtreding}\n`);
  if (overtredingen.length > 0) process.exitCode = 1;
}
