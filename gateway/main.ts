import { leesConfig } from './config.ts';
import { controleerPoort } from './http/controleer-poort.ts';
import { run } from './run.ts';
import { createTerminal } from './terminal.ts';

const terminal = createTerminal(process.stdout);

/** The graph over the sources whose addresses stand in `BRON_URL_<BRON>`. */
await run(async () => {
  const config = leesConfig(process.env);
  await controleerPoort(config.poort, config.host);
  // Loaded after the settings are known to be right, so that a mistake in them is told at once.
  const { startEmbedded } = await import('./start-embedded.ts');
  const graaf = await startEmbedded(config, terminal);
  terminal.toon(`De graaf staat op ${graaf.url}/graphql`);
  return graaf;
});
