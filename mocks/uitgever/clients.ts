/** An application that citizens and employers log in to. It can keep no secret, so PKCE stands in for one. */
export interface Client {
  readonly id: string;
  readonly naam: string;
  /** Addresses it may be sent back to, besides any port of this machine. */
  readonly redirectUris: readonly string[];
}

export const CLIENTS: readonly Client[] = [
  { id: 'mijn-loket', naam: 'Mijn loket', redirectUris: ['https://mijn-loket.example/terug'] },
  { id: 'proef-app', naam: 'Een app van een ander', redirectUris: ['https://proef-app.example/terug'] },
];

export const getClient = (id: string): Client | null => CLIENTS.find((client) => client.id === id) ?? null;

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/** Whether an address is of this machine, over plain http (RFC 8252 §7.3). */
export const isLoopback = (adres: string): boolean => {
  const url = URL.parse(adres);
  return url?.protocol === 'http:' && LOOPBACK.includes(url.hostname) && url.username === '' && url.password === '';
};

/** Whether a client may be sent back to an address: exactly one of its own, or a port of this machine. */
export const magTerugNaar = ({ redirectUris }: Client, redirectUri: string): boolean =>
  redirectUris.includes(redirectUri) || (isLoopback(redirectUri) && !redirectUri.includes('#'));
