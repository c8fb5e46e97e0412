import { leesConfig } from '../gateway/config.ts';
import { controleerPoort } from '../gateway/http/controleer-poort.ts';
import { run } from '../gateway/run.ts';
import { createTerminal } from '../gateway/terminal.ts';
import { leesMocksConfig } from '../mocks/config.ts';
import { metVasteGeheimen } from './met-vaste-geheimen.ts';

const terminal = createTerminal(process.stdout);

/** `npm start`: the mocked sources over HTTP and the whole graph over them, in one process. */
await run(async () => {
  const { poort, host, ...mocks } = leesMocksConfig(process.env);
  const graaf = leesConfig(mocks.nu === null ? process.env : metVasteGeheimen(process.env));
  if (poort === graaf.poort) throw new Error('Ongeldige instelling: PORT en MOCKS_PORT moeten verschillen');
  await controleerPoort(graaf.poort, graaf.host);
  await controleerPoort(poort, host);
  // Loaded after the settings are known to be right, so that a mistake in them is told at once.
  const { startProef } = await import('./start-proef.ts');
  const proef = await startProef({ ...mocks, mocks: { poort, host }, graaf, terminal });
  terminal.toon(`De graaf staat op ${proef.url}/graphql, de playground op ${proef.url}/playground`);
  return proef;
});
