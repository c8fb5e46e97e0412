import { leesConfig } from '../../gateway/config.ts';
import { startEmbedded } from '../../gateway/start-embedded.ts';
import { mocks } from '../../mocks/index.ts';

/** The graph in a process of its own, so that what it costs can be told from what the load costs. */
const [mocksUrl = ''] = process.argv.slice(2);

/** What a harvest says on the terminal is told to who measures it. */
const meldOogst = (regel: string): void => {
  const [, bron = '', geoogst, oogstMs] = /^([\w-]+): (\d+) items geoogst in (\d+) ms$/.exec(regel) ?? [];
  if (VACATUREFEEDS.has(bron)) process.send?.({ bron, geoogst: Number(geoogst), oogstMs: Number(oogstMs) });
  const [, items, indexMs] = /^vacatures: (\d+) items in de index in (\d+) ms$/.exec(regel) ?? [];
  if (items !== undefined) process.send?.({ items: Number(items), indexMs: Number(indexMs) });
};

const VACATUREFEEDS: ReadonlySet<string> = new Set(['setu', 'sectorbank']);

const graaf = await startEmbedded(
  {
    ...leesConfig(process.env),
    poort: 0,
    // One harvest: a second one would stand between the questions.
    oogstIntervalMs: 24 * 60 * 60 * 1_000,
    bronUrls: Object.fromEntries(mocks.map(({ id }) => [id, `${mocksUrl}/${id}`])),
  },
  { toon: meldOogst },
);
process.on('message', async (bericht) => {
  if (bericht === 'meet') process.send?.({ cpu: process.cpuUsage(), geheugen: process.memoryUsage.rss() });
  if (bericht !== 'stop') return;
  // In good order, so that no files of an index stay behind.
  await graaf.stop();
  process.exit();
});
process.send?.({ url: graaf.url });
