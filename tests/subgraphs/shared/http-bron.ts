import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach } from 'vitest';
import { type BronVraag, createBronVraag } from '../../../subgraphs/shared/bron/bron-vraag.ts';
import { type Bronnenregister, createBronnenregister } from '../../../subgraphs/shared/bron/bronnenregister.ts';
import type { Bron } from '../../../subgraphs/shared/bron/define-bron.ts';
import { createOperatie, type Operatie } from '../../../subgraphs/shared/operatie.ts';
import { createProefbron } from './proefbron.ts';

/** Instant at which every answer of these tests is fetched. */
export const NU = '2026-03-01T09:00:00.000Z';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback, stopped after the test with everything that still hangs on it. */
export const startServer = async (handler: Handler): Promise<string> => {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  sluiters.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${Object(server.address()).port}`;
};

const sluiters: (() => void)[] = [];

afterEach(() => {
  for (const sluit of sluiters.splice(0)) sluit();
});

/** Answers with this, whatever is asked. */
export const antwoordMet =
  (status: number, contentType: string, body: string | Uint8Array, headers: Record<string, string> = {}): Handler =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': contentType, ...headers }).end(body);
  };

export interface Bronproef {
  readonly bron: Bron;
  readonly vraag: BronVraag;
  readonly operatie: Operatie;
  readonly register: Bronnenregister;
  /** Address of the source. */
  readonly url: string;
}

/** The request policy over a real server. */
export const startBron = async (
  handler: Handler,
  { signaal = AbortSignal.timeout(10_000), ...anders }: Partial<Bron> & { signaal?: AbortSignal } = {},
): Promise<Bronproef> => vraagAan(await startServer(handler), { signaal, ...anders });

/** The request policy at an address. */
export const vraagAan = (
  url: string,
  { signaal = AbortSignal.timeout(10_000), ...anders }: Partial<Bron> & { signaal?: AbortSignal } = {},
): Bronproef => {
  const bron = createProefbron(anders);
  const operatie = createOperatie({ traceId: '0'.repeat(32), signaal, nu: () => new Date(NU) });
  const register = createBronnenregister();
  register.voegToe([bron]);
  return { bron, operatie, register, url, vraag: createBronVraag(bron, operatie, { basisUrl: url, register }) };
};
