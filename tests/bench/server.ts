import { leesConfig } from '../../gateway/config.ts';
import { startEmbedded } from '../../gateway/start-embedded.ts';
import { mocks } from '../../mocks/index.ts';

/** The graph in a process of its own, so that what it costs can be told from what the load costs. */
const [mocksUrl = ''] = process.argv.slice(2);
const graaf = await startEmbedded(
  {
    ...leesConfig(process.env),
    poort: 0,
    bronUrls: Object.fromEntries(mocks.map(({ id }) => [id, `${mocksUrl}/${id}`])),
  },
  () => {},
);
process.on('message', () => process.send?.({ cpu: process.cpuUsage(), geheugen: process.memoryUsage.rss() }));
process.send?.({ url: graaf.url });
