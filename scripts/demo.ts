import { leesConfig } from '../gateway/config.ts';
import { run } from '../gateway/run.ts';
import { startEmbedded } from '../gateway/start-embedded.ts';
import { mocks } from '../mocks/index.ts';
import { startMocks } from '../mocks/start-mocks.ts';

/** Short enough to see a source go stale while one looks at it. */
const DEMO_OOGST_INTERVAL_MS = 60_000;

const toon = (regel: string): void => void process.stdout.write(`${regel}\n`);

/** `npm start`: the mocked sources over HTTP and the whole graph over them, in one process. */
await run(async () => {
  const config = leesConfig(process.env);
  const wereld = await startMocks(config.mocksPoort);
  toon(`Nagebootste bronnen op ${wereld.url}`);
  const bronUrls = { ...Object.fromEntries(mocks.map(({ id }) => [id, `${wereld.url}/${id}`])), ...config.bronUrls };
  try {
    const graaf = await startEmbedded(
      { ...config, bronUrls, oogstIntervalMs: config.oogstIntervalMs ?? DEMO_OOGST_INTERVAL_MS },
      toon,
    );
    toon(`De graaf staat op ${graaf.url}/graphql, de playground op ${graaf.url}/playground`);
    return { stop: () => Promise.all([graaf.stop(), wereld.stop()]).then(() => undefined) };
  } catch (fout) {
    await wereld.stop();
    throw fout;
  }
});
