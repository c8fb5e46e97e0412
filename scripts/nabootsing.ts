import { writeFileSync } from 'node:fs';
import { createMocks } from '../mocks/index.ts';
import { beschrijfNabootsingen } from '../mocks/nabootsing/beschrijf-nabootsingen.ts';

const DOEL = new URL('../docs/nabootsing.md', import.meta.url);

/** Writes docs/nabootsing.md anew from the contracts of the mocks. */
const schrijf = (): void => {
  writeFileSync(DOEL, beschrijfNabootsingen(createMocks({ vacatures: 0 })));
  process.stdout.write('docs/nabootsing.md\n');
};

schrijf();
