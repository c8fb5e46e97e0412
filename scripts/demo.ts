import { leesConfig } from '../gateway/config.ts';
import { controleerPoort } from '../gateway/http/controleer-poort.ts';
import { run } from '../gateway/run.ts';
import { createTerminal } from '../gateway/terminal.ts';
import { leesMocksConfig } from '../mocks/config.ts';

/** Short enough to see a source go stale while one looks at it. */
const DEMO_OOGST_INTERVAL_MS = 60_000;

const terminal = createTerminal(process.stdout);

/** `npm start`: the mocked sources over HTTP and the whole graph over them, in one process. */
await run(async () => {
  const config = leesConfig(process.env);
  const { poort: mocksPoort, vacatures } = leesMocksConfig(process.env);
  if (mocksPoort === config.poort) throw new Error('Ongeldige instelling: PORT en MOCKS_PORT moeten verschillen');
  await controleerPoort(config.poort, config.host);
  await controleerPoort(mocksPoort, '127.0.0.1');
  // Loaded after the settings are known to be right, so that a mistake in them is told at once.
  const [{ mocks }, { startMocks }, { startEmbedded }] = await Promise.all([
    import('../mocks/index.ts'),
    import('../mocks/start-mocks.ts'),
    import('../gateway/start-embedded.ts'),
  ]);
  const wereld = await startMocks(mocksPoort, { vacatures });
  terminal.toon(`Nagebootste bronnen op ${wereld.url}`);
  const bronUrls = { ...Object.fromEntries(mocks.map(({ id }) => [id, `${wereld.url}/${id}`])), ...config.bronUrls };
  try {
    const graaf = await startEmbedded(
      { ...config, bronUrls, oogstIntervalMs: config.oogstIntervalMs ?? DEMO_OOGST_INTERVAL_MS },
      terminal,
    );
    terminal.toon(`De graaf staat op ${graaf.url}/graphql, de playground op ${graaf.url}/playground`);
    return {
      // The sources go last: what is still being answered needs them.
      stop: async () => {
        await graaf.stop();
        await wereld.stop();
      },
    };
  } catch (fout) {
    await wereld.stop();
    throw fout;
  }
});
