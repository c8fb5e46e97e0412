import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WORTEL = fileURLToPath(new URL('../', import.meta.url));
const DOEL = join(WORTEL, 'dist');
/** What the code reads at run time: everything beside it that is not TypeScript. */
const BIJLAGEN = '{gateway,subgraphs,schema,mocks,scripts}/**/*.{graphql,yaml,json,tsv,csv,xsd,wsdl,html,css,js,mjs}';
/** A worker or a module that a worker loads is named by its address, which the compiler leaves alone. */
const ADRES = /(new URL\('\.[^']+)\.ts(', import\.meta\.url\))/g;

/** Writes `dist/`: the package as JavaScript, since Node runs no TypeScript from `node_modules`. */
const bouw = (): void => {
  rmSync(DOEL, { recursive: true, force: true });
  execFileSync(process.execPath, [join(WORTEL, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
    cwd: WORTEL,
    stdio: 'inherit',
  });
  for (const bestand of globSync(BIJLAGEN, { cwd: WORTEL })) {
    mkdirSync(dirname(join(DOEL, bestand)), { recursive: true });
    cpSync(join(WORTEL, bestand), join(DOEL, bestand));
  }
  for (const bestand of globSync('**/*.js', { cwd: DOEL })) {
    const tekst = readFileSync(join(DOEL, bestand), 'utf8');
    const nieuw = tekst.replaceAll(ADRES, '$1.js$2');
    if (nieuw !== tekst) writeFileSync(join(DOEL, bestand), nieuw);
  }
};

bouw();
