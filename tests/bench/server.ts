import { leesConfig } from '../../gateway/config.ts';
import { startEmbedded } from '../../gateway/start-embedded.ts';
import { mocks } from '../../mocks/index.ts';

/** The graph in a process of its own, so that what it costs can be told from what the load costs. */
const [mocksUrl = ''] = process.argv.slice(2);

/** An index of more feeds says so when it is made. */
const meldItems = (regel: string): void => {
  const [, kring, items] = /^(\w+): (\d+) items in de index/.exec(regel) ?? [];
  if (kring === 'vacatures') process.send?.({ items: Number(items) });
};

const graaf = await startEmbedded(
  {
    ...leesConfig(process.env),
    poort: 0,
    // One harvest: a second one would stand between the questions.
    oogstIntervalMs: 24 * 60 * 60 * 1_000,
    bronUrls: Object.fromEntries(mocks.map(({ id }) => [id, `${mocksUrl}/${id}`])),
  },
  { toon: meldItems },
);
process.on('message', () => process.send?.({ cpu: process.cpuUsage(), geheugen: process.memoryUsage.rss() }));
process.send?.({ url: graaf.url });
