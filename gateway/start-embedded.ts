import { createSubgraphs } from '../subgraphs/index.ts';
import type { Config } from './config.ts';
import { createGateway } from './create-gateway.ts';
import { createOmgeving } from './create-omgeving.ts';
import { verbindInProces } from './federation/verbind-in-proces.ts';

/** A running graph: where it listens, and how to stop it. */
export interface Graaf {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the whole graph in this process: it listens at once and answers as soon as the feeds are harvested, so that the
 * first answer is complete. A source that does not answer delays nothing; its own part is missing until it does.
 */
export const startEmbedded = async (config: Config, voortgang: (regel: string) => void): Promise<Graaf> => {
  const omgeving = createOmgeving(config, voortgang);
  const subgraphs = createSubgraphs(omgeving);
  omgeving.register.voegToe(subgraphs.flatMap(({ bronnen }) => bronnen));
  const geoogst = Promise.withResolvers<void>();
  const gateway = await createGateway({
    verbindingen: Object.fromEntries(subgraphs.map((subgraph) => [subgraph.naam, verbindInProces(subgraph)])),
    register: omgeving.register,
    cursors: omgeving.cursors,
    voorbereiding: geoogst.promise,
  });
  const stop = async (): Promise<void> => {
    geoogst.resolve();
    await gateway.stop();
    await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
    await omgeving.dispatcher?.close();
  };
  try {
    const url = await gateway.app.listen({ port: config.poort, host: config.host });
    await Promise.all(subgraphs.map((subgraph) => subgraph.start()));
    geoogst.resolve();
    return { url, stop };
  } catch (fout) {
    await stop();
    throw fout;
  }
};
