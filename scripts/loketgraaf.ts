#!/usr/bin/env node
import './runtime.mjs';

/** What the command can do; each of them reads its own settings and options. */
const OPDRACHTEN: Readonly<Record<string, { readonly wat: string; readonly start: () => Promise<unknown> }>> = {
  start: { wat: 'de graaf met de nagebootste bronnen eronder', start: () => import('./demo.ts') },
  mocks: { wat: 'alleen de nagebootste bronnen', start: () => import('../mocks/main.ts') },
  graaf: { wat: 'de graaf over bronnen met een adres in BRON_URL_<BRON>', start: () => import('../gateway/main.ts') },
  token: { wat: 'een token voor een testpersoon of partner', start: () => import('./token.ts') },
};

const [naam = ''] = process.argv.splice(2, 1);
const opdracht = Object.hasOwn(OPDRACHTEN, naam) ? OPDRACHTEN[naam] : undefined;
if (opdracht) {
  await opdracht.start();
} else {
  const regels = Object.entries(OPDRACHTEN).map(([mogelijk, { wat }]) => `  loketgraaf ${mogelijk.padEnd(6)} ${wat}`);
  process.stderr.write(`Gebruik:\n${regels.join('\n')}\n`);
  process.exitCode = naam === '' ? 0 : 1;
}
