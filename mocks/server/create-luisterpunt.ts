import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onthoudRuweVerbinding } from './breek-verbinding.ts';

/** A port that can stop listening and start again. */
export interface Luisterpunt {
  readonly poort: number;
  readonly url: string;
  /** Off: who connects is refused, and who was connected no longer is. */
  zet(aan: boolean): void;
  stop(): Promise<void>;
}

export interface Luisterplek {
  /** 0 takes a free one. */
  readonly poort: number;
  readonly host: string;
  /** A certificate and its key in PEM; null: no TLS. */
  readonly tls?: { readonly cert: string; readonly key: string } | null;
}

/** A port that another process took while it was off may come free again. */
const OPNIEUW_MS = 250;

/** Listens; rejects when the port is taken. */
export const createLuisterpunt = async (
  luisteraar: RequestListener,
  { poort: gevraagd, host, tls = null }: Luisterplek,
): Promise<Luisterpunt> => {
  const server = tls ? createTlsServer(tls, luisteraar) : createServer(luisteraar);
  if (tls) server.on('connection', onthoudRuweVerbinding);
  server.listen(gevraagd, host);
  await once(server, 'listening');
  const { port: poort } = leesAdres(server);
  let gewenst = true;
  let opent = false;
  const sluit = (): void => {
    server.close();
    server.closeAllConnections();
  };
  const open = (): void => {
    if (!gewenst || opent || server.listening) return;
    opent = true;
    server.listen(poort, host);
  };
  server.on('listening', () => {
    opent = false;
    // Switched off while it was opening.
    if (!gewenst) sluit();
  });
  server.on('error', () => {
    opent = false;
    setTimeout(open, OPNIEUW_MS).unref();
  });
  return {
    poort,
    url: `${tls ? 'https' : 'http'}://${getNaam(host)}:${poort}`,
    zet: (aan) => {
      gewenst = aan;
      if (aan) open();
      else if (server.listening) sluit();
    },
    stop: async () => {
      gewenst = false;
      // It closes itself as soon as it is open.
      if (opent) await once(server, 'listening').catch(() => undefined);
      if (!server.listening) return;
      const dicht = once(server, 'close');
      sluit();
      await dicht;
    },
  };
};

/** An address of every interface is none to connect to. */
const getNaam = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
};

const leesAdres = (server: Server): AddressInfo => {
  const adres = server.address();
  if (adres === null || typeof adres === 'string') throw new TypeError('expected an address with a port');
  return adres;
};
