import { setTimeout } from 'node:timers/promises';
import { createSubgraphs } from '../subgraphs/index.ts';
import type { Proefstand } from '../subgraphs/shared/proef.ts';
import type { Subgraph } from '../subgraphs/shared/subgraph.ts';
import type { Config } from './config.ts';
import { createGateway } from './create-gateway.ts';
import { createOmgeving } from './create-omgeving.ts';
import { verbindInProces } from './federation/verbind-in-proces.ts';
import type { Terminal } from './terminal.ts';

/** A running graph: where it listens, and how to stop it. */
export interface Graaf {
  readonly url: string;
  stop(): Promise<void>;
}

/** A feed that takes longer is harvested while the rest already answers. */
const GEDULD_MS = 10_000;

/**
 * Starts the whole graph in this process: it listens at once and answers as soon as the feeds are harvested, so that the
 * first answer is complete. A source that does not answer delays that by ten seconds at most; its own part is missing
 * until it does. With a `proefstand` requests may try out scenarios on the sources that are mocked;
 * `nu` is the clock of every answer.
 */
export const startEmbedded = async (
  config: Config,
  terminal: Terminal,
  proefstand: Proefstand | null = null,
  nu: () => Date = () => new Date(),
): Promise<Graaf> => {
  const omgeving = createOmgeving(config, terminal, nu);
  const subgraphs = createSubgraphs(omgeving);
  controleerBronUrls(config, subgraphs);
  omgeving.register.voegToe(subgraphs.flatMap(({ bronnen }) => bronnen));
  const geoogst = Promise.withResolvers<void>();
  const gateway = await createGateway({
    verbindingen: Object.fromEntries(subgraphs.map((subgraph) => [subgraph.naam, verbindInProces(subgraph)])),
    register: omgeving.register,
    cursors: omgeving.cursors,
    voorbereiding: geoogst.promise,
    proefstand,
    nu,
  });
  const stop = async (): Promise<void> => {
    geoogst.resolve();
    await gateway.stop();
    await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
    await omgeving.dispatcher?.close();
  };
  try {
    const url = await gateway.app.listen({ port: config.poort, host: config.host });
    await Promise.race([
      Promise.all(subgraphs.map((subgraph) => subgraph.start())),
      setTimeout(GEDULD_MS, undefined, { ref: false }),
    ]);
    geoogst.resolve();
    return { url, stop };
  } catch (fout) {
    await stop();
    throw fout;
  }
};

/** An address for a source that does not exist is a slip of the pen that would otherwise go unseen. */
const controleerBronUrls = ({ bronUrls }: Config, subgraphs: readonly Subgraph[]): void => {
  const bekend = new Set(subgraphs.flatMap(({ bronnen }) => bronnen.map(({ id }) => id)));
  const onbekend = Object.keys(bronUrls).find((id) => !bekend.has(id));
  if (onbekend !== undefined) throw new Error(`Ongeldige instelling: er is geen bron ${onbekend} (BRON_URL_…)`);
};
