import { once } from 'node:events';
import { createServer } from 'node:net';

/** Tells at once that a port is taken or forbidden, before seconds are spent on what would listen on it. */
export const controleerPoort = async (port: number, host: string): Promise<void> => {
  const server = createServer().listen({ port, host });
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
};
