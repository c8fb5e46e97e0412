import { Agent } from 'undici';
import { createBronnenregister } from '../subgraphs/shared/bron/bronnenregister.ts';
import { createCursors } from '../subgraphs/shared/lijst/cursor.ts';
import { createLoketSleutels } from '../subgraphs/shared/loket-sleutel.ts';
import type { Omgeving } from '../subgraphs/shared/omgeving.ts';
import type { Config } from './config.ts';
import type { Terminal } from './terminal.ts';

const MAXIMUM_VERBINDINGEN_PER_BRON = 64;
const VERBINDEN_TIMEOUT_MS = 1_000;

/** What the subgraphs of this process are handed, from the configuration. */
export const createOmgeving = (
  config: Config,
  { toon, startBalk }: Terminal,
  nu: () => Date = () => new Date(),
): Omgeving => ({
  basisUrls: config.bronUrls,
  register: createBronnenregister(),
  cursors: createCursors(config.cursorGeheim, nu),
  loketSleutels: createLoketSleutels(config.loketGeheim),
  pseudoniemGeheim: config.pseudoniemGeheim,
  dispatcher: new Agent({ connections: MAXIMUM_VERBINDINGEN_PER_BRON, connect: { timeout: VERBINDEN_TIMEOUT_MS } }),
  nu,
  oogstIntervalMs: config.oogstIntervalMs,
  voortgang: toon,
  startBalk,
});
