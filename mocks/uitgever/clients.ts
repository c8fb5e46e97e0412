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

/** Written as it is meant: a browser also reads `http:\\127.1` and `http://0x7f000001`, and others read those otherwise. */
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|\[::1\]|localhost)(?::\d{1,5})?(?:[/?][\w\-.~!$&'()*+,;=:@/?%]*)?$/;

/** Whether an address is of this machine, over plain http (RFC 8252 §7.3), without a fragment. */
export const isLoopback = (adres: string): boolean => LOOPBACK.test(adres) && URL.canParse(adres);

/** Whether a client may be sent back to an address: exactly one of its own, or a port of this machine. */
export const magTerugNaar = ({ redirectUris }: Client, redirectUri: string): boolean =>
  redirectUris.includes(redirectUri) || isLoopback(redirectUri);
