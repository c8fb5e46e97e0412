import { leesConfig } from './config.ts';
import { run } from './run.ts';
import { startEmbedded } from './start-embedded.ts';

const toon = (regel: string): void => void process.stdout.write(`${regel}\n`);

/** The graph over the sources whose addresses stand in `BRON_URL_<BRON>`. */
await run(async () => {
  const graaf = await startEmbedded(leesConfig(process.env), toon);
  toon(`De graaf staat op ${graaf.url}/graphql`);
  return graaf;
});
