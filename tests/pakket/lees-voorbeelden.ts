import { readFileSync } from 'node:fs';

const README = new URL('../../README.md', import.meta.url);

/** Examples in TypeScript of the README, one after the other. */
export const leesVoorbeelden = (): readonly string[] =>
  [...readFileSync(README, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, voorbeeld = '']) => voorbeeld);

/** An example as a test: what it imports at the top, the rest as it is, and an end that every one of them needs. */
export const schrijfTest = (voorbeeld: string, einde: string): string => {
  const regels = voorbeeld.trim().split('\n');
  const imports = regels.filter((regel) => regel.startsWith('import '));
  const rest = regels.filter((regel) => !regel.startsWith('import '));
  return [
    "import { expect, test } from 'vitest';",
    ...imports,
    "test('runs as it stands', async () => {",
    ...rest,
    einde,
    '});',
  ].join('\n');
};
