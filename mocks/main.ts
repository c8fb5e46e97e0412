import { leesMocksConfig } from './config.ts';
import { createStartBalk } from './server/balk.ts';
import { getEigenPoorten, startMocks } from './start-mocks.ts';

const getRegel = (fout: unknown): string => {
  if (!(fout instanceof Error)) return 'Starten mislukt.';
  const { code, port } = Object(fout);
  if (code === 'EADDRINUSE') return `Poort ${port} is al in gebruik. Kies een andere met MOCKS_PORT.`;
  if (code === 'EACCES') return `Poort ${port} mag niet worden gebruikt.`;
  if (code === 'EADDRNOTAVAIL') return 'Ongeldige instelling: MOCKS_HOST is geen adres van deze machine.';
  return fout.message.split('\n')[0] ?? 'Starten mislukt.';
};

try {
  const config = leesMocksConfig(process.env);
  const mocks = await startMocks({ ...config, startBalk: await createStartBalk(process.stderr) });
  process.stdout.write(`Nagebootste bronnen op ${mocks.url}\n`);
  for (const [bron, url] of getEigenPoorten(mocks)) process.stdout.write(`  ${bron} op ${url}\n`);
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, () => void mocks.stop());
} catch (fout) {
  process.stderr.write(`${getRegel(fout)}\n`);
  process.exitCode = 1;
}
