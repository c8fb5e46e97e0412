import { leesConfig } from '../gateway/config.ts';
import { controleerPoort } from '../gateway/http/controleer-poort.ts';
import { run } from '../gateway/run.ts';
import { leesMocksPoort } from '../mocks/config.ts';

/** Short enough to see a source go stale while one looks at it. */
const DEMO_OOGST_INTERVAL_MS = 60_000;

const toon = (regel: string): void => void process.stdout.write(`${regel}\n`);

/** `npm start`: the mocked sources over HTTP and the whole graph over them, in one process. */
await run(async () => {
  const config = leesConfig(process.env);
  const mocksPoort = leesMocksPoort(process.env);
  if (mocksPoort === config.poort) throw new Error('Ongeldige instelling: PORT en MOCKS_PORT moeten verschillen');
  await controleerPoort(config.poort, config.host);
  await controleerPoort(mocksPoort, '127.0.0.1');
  // Loaded after the settings are known to be right, so that a mistake in them is told at once.
  const [{ mocks }, { startMocks }, { startEmbedded }] = await Promise.all([
    import('../mocks/index.ts'),
    import('../mocks/start-mocks.ts'),
    import('../gateway/start-embedded.ts'),
  ]);
  const wereld = await startMocks(mocksPoort);
  toon(`Nagebootste bronnen op ${wereld.url}`);
  const bronUrls = { ...Object.fromEntries(mocks.map(({ id }) => [id, `${wereld.url}/${id}`])), ...config.bronUrls };
  try {
    const graaf = await startEmbedded(
      { ...config, bronUrls, oogstIntervalMs: config.oogstIntervalMs ?? DEMO_OOGST_INTERVAL_MS },
      toon,
    );
    toon(`De graaf staat op ${graaf.url}/graphql, de playground op ${graaf.url}/playground`);
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
