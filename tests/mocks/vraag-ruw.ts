import { connect } from 'node:net';

/** What came over a connection, byte for byte, and how it ended. */
export interface Ruw {
  readonly bytes: Buffer;
  /** Code of the error that ended it, as ECONNRESET; null: it was closed as it should. */
  readonly fout: string | null;
}

/** Asks over a connection of its own and reads until it ends. */
export const vraagRuw = (
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Ruw> => {
  const { hostname, port, pathname, search } = new URL(url);
  const regels = Object.entries({ host: `${hostname}:${port}`, connection: 'close', ...headers }).map(
    ([naam, waarde]) => `${naam}: ${waarde}\r\n`,
  );
  const lengte = body === '' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`;
  return new Promise((resolve) => {
    const delen: Buffer[] = [];
    let fout: string | null = null;
    const verbinding = connect(Number(port), hostname);
    verbinding.on('data', (deel) => delen.push(Buffer.from(deel)));
    verbinding.on('error', (oorzaak) => {
      fout = String(Object(oorzaak).code);
    });
    verbinding.on('close', () => resolve({ bytes: Buffer.concat(delen), fout }));
    verbinding.write(`${method} ${pathname}${search} HTTP/1.1\r\n${regels.join('')}${lengte}\r\n${body}`);
  });
};
