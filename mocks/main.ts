import { leesMocksPoort } from './config.ts';
import { startMocks } from './start-mocks.ts';

try {
  const mocks = await startMocks(leesMocksPoort(process.env));
  process.stdout.write(`Nagebootste bronnen op ${mocks.url}\n`);
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, () => void mocks.stop());
} catch (fout) {
  process.stderr.write(`${fout instanceof Error ? fout.message : 'Starten mislukt.'}\n`);
  process.exitCode = 1;
}
