import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { leesMocksConfig } from '../mocks/config.ts';
import { createRegels } from '../mocks/export/create-regels.ts';
import { zetMockNu } from '../mocks/klok.ts';
import { createStartBalk } from '../mocks/server/balk.ts';
import { createVacaturewereld } from '../mocks/vacaturewereld/create-vacaturewereld.ts';
import { TELLERS, type Teller } from '../mocks/vacaturewereld/plaatsing.ts';

/** Lines that are written at once. */
const PER_KEER = 20;

/**
 * `npm run -s mocks:export -- --bron sectorbank|setu|vum [--aantal n] > bestand.ndjson`: all vacancies of a source, one on
 * a line, in constant memory. `--aantal` is the size of the whole world, as MOCKS_VACATURES is; the source has its part of
 * it (SETU half, sectorbank three tenths, VUM two tenths).
 */
const exporteer = async (): Promise<void> => {
  const { bron, aantal } = leesOpties();
  const { vacatures, nu } = leesMocksConfig({
    ...process.env,
    ...(aantal !== undefined && { MOCKS_VACATURES: aantal }),
  });
  zetMockNu(nu);
  const wereld = createVacaturewereld(vacatures);
  const omvang = wereld.aantallen[bron];
  const balk = (await createStartBalk(process.stderr))?.(`vacatures van ${bron}`, omvang);
  const blokken = maakBlokken(createRegels(wereld, bron), (gedaan) => balk?.zet(gedaan));
  try {
    await pipeline(Readable.from(blokken, { highWaterMark: 1 }), process.stdout, { end: false });
  } finally {
    balk?.stop();
  }
  process.stderr.write(`${omvang} vacatures van ${bron} geschreven\n`);
};

const leesOpties = (): { bron: Teller; aantal: string | undefined } => {
  const { bron: naam, aantal } = leesVlaggen();
  const bron = TELLERS.find((teller) => teller === naam);
  if (!bron) throw new Error(`Geef --bron: ${TELLERS.join(', ')}`);
  return { bron, aantal };
};

const leesVlaggen = () => {
  try {
    return parseArgs({ options: { bron: { type: 'string' }, aantal: { type: 'string' } } }).values;
  } catch {
    throw new Error(`Gebruik: npm run -s mocks:export -- --bron ${TELLERS.join('|')} [--aantal n]`);
  }
};

async function* maakBlokken(
  regels: Iterable<string>,
  meld: (gedaan: number) => void,
): AsyncGenerator<string, void, void> {
  let blok = '';
  let gedaan = 0;
  for (const regel of regels) {
    blok += `${regel}\n`;
    gedaan += 1;
    if (gedaan % PER_KEER > 0) continue;
    yield blok;
    blok = '';
    meld(gedaan);
    // Lets the bar be drawn and a signal arrive, also where writing never has to wait.
    await setImmediate();
  }
  yield blok;
}

try {
  await exporteer();
} catch (fout) {
  // Who reads has had enough: `| head`.
  if (Object(fout).code !== 'EPIPE') {
    process.stderr.write(`${fout instanceof Error ? fout.message.split('\n')[0] : 'Mislukt.'}\n`);
    process.exitCode = 1;
  }
}
