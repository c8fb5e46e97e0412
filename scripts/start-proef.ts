import { type Config, leesConfig } from '../gateway/config.ts';
import { startEmbedded } from '../gateway/start-embedded.ts';
import type { Terminal } from '../gateway/terminal.ts';
import { mockNu } from '../mocks/klok.ts';
import { DAGEN } from '../mocks/scenario/dagen.ts';
import { SCENARIOS } from '../mocks/scenario/scenarios.ts';
import { getEigenPoorten, type Mocks, type StartOpties, startMocks } from '../mocks/start-mocks.ts';

/** What the graph over mocked sources is started with; everything has a default, and both ports are free ones. */
export interface ProefOpties extends Omit<StartOpties, 'poort' | 'host'> {
  /** Where the mocked sources listen. */
  readonly mocks?: Pick<StartOpties, 'poort' | 'host'> | undefined;
  /** Where and how the graph listens. */
  readonly graaf?: Partial<Config> | undefined;
  /** Who is told how far it is; nobody when it is left out. */
  readonly terminal?: Terminal | undefined;
}

/** The whole graph over mocked sources, running. */
export interface Proef {
  /** Address of the graph; GraphQL is at `/graphql` below it. */
  readonly url: string;
  readonly mocks: Mocks;
  stop(): Promise<void>;
}

/** Short enough to see a source go stale while one looks at it. */
const OOGST_INTERVAL_MS = 60_000;

/**
 * Starts the mocked sources over HTTP and the whole graph over them, in this process. It resolves when the feeds are
 * harvested, so that the first answer is complete, or after ten seconds with what is there. Requests may choose a scenario with the header `X-Mock-Scenario`, on the
 * sources that are mocked.
 */
export const startProef = async ({
  mocks: waarMocks = {},
  graaf: waarGraaf = {},
  terminal = STIL,
  ...opties
}: ProefOpties = {}): Promise<Proef> => {
  const mocks = await startMocks({ ...opties, ...waarMocks, startBalk: terminal.startBalk });
  terminal.toon(`Nagebootste bronnen op ${mocks.url}`);
  for (const [bron, url] of getEigenPoorten(mocks)) terminal.toon(`  ${bron} op ${url}`);
  const bronUrls: Readonly<Record<string, string>> = { ...mocks.bronUrls, ...waarGraaf.bronUrls };
  try {
    const graaf = await startEmbedded(
      { ...leesConfig({}), poort: 0, oogstIntervalMs: OOGST_INTERVAL_MS, ...zonderLege(waarGraaf), bronUrls },
      terminal,
      {
        bronnen: Object.keys(mocks.bronUrls).filter((id) => bronUrls[id] === mocks.bronUrls[id]),
        scenarios: SCENARIOS,
        dagen: DAGEN,
      },
      mockNu,
    );
    return {
      url: graaf.url,
      mocks,
      // The sources go last: what is still being answered needs them.
      stop: async () => {
        await graaf.stop();
        await mocks.stop();
      },
    };
  } catch (fout) {
    await mocks.stop();
    throw fout;
  }
};

const STIL: Terminal = { toon: () => {}, startBalk: undefined };

/** A setting that was not given leaves the default. */
const zonderLege = (config: Partial<Config>): Partial<Config> =>
  Object.fromEntries(Object.entries(config).filter(([, waarde]) => waarde !== null && waarde !== undefined));
