import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createMockServer } from './create-server.ts';
import { createMockWereld } from './create-wereld.ts';
import { createMocks, type MockOpties } from './index.ts';

/** Starts the mocked sources on a port of the loopback interface; 0 takes a free one. */
export const startMocks = async (
  poort: number,
  opties?: MockOpties,
): Promise<{ poort: number; url: string; stop: () => Promise<void> }> => {
  const server = createMockServer(createMockWereld(createMocks(opties)));
  server.listen(poort, '127.0.0.1');
  await once(server, 'listening');
  const { port }: AddressInfo = leesAdres(server.address());
  return {
    poort: port,
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};

const leesAdres = (adres: AddressInfo | string | null): AddressInfo => {
  if (adres === null || typeof adres === 'string') throw new TypeError('expected an address with a port');
  return adres;
};
