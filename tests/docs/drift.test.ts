import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { voerDriftUit } from '../../mocks/drift/voer-drift-uit.ts';
import { type Mocks, startMocks } from '../../mocks/start-mocks.ts';

const tekst = readFileSync(new URL('../../docs/drift.md', import.meta.url), 'utf8');
/** Every command that is shown with what it printed; an ellipsis stands for what is left out. */
const OPDRACHTEN = [
  ...tekst.matchAll(/^\$ npm run -s drift -- (.*?)\n(.*?)(?:\$ echo \$\?\n(\d)\n)?(?=^\$ npm|^```)/gms),
].map(([, opties = '', uitvoer = '', code]) => ({ opties, uitvoer, code }));

let mocks: Mocks;

beforeAll(async () => {
  mocks = await startMocks();
  mocks.wereld.zetScenario('loopbaanpaden', 'schemawijziging');
});

afterAll(() => mocks.stop());

/** The age of what is known grows by the day. */
const zonderLeeftijd = (regel: string): string => regel.replace(/\d+ dagen oud/, 'dagen oud');

// Writing answers to a folder is tested with the command itself.
test.each(OPDRACHTEN.filter(({ uitvoer }) => !uitvoer.includes('opgeslagen;')))(
  'drift $opties ends as docs/drift.md says',
  async ({ opties, uitvoer, code }) => {
    const echt = await voerDriftUit(opties.replace('http://127.0.0.1:4100', mocks.url).split(' '), {});
    const regels = `${echt.stderr}${echt.stdout}`.split('\n').map(zonderLeeftijd);
    for (const regel of uitvoer.split('\n').filter((deel) => deel !== '…'))
      expect(regels).toContain(zonderLeeftijd(regel));
    if (code !== undefined) expect(echt.code).toBe(Number(code));
  },
);

test('docs/drift.md shows five commands', () => {
  expect(OPDRACHTEN).toHaveLength(5);
});
