import { createHash, timingSafeEqual } from 'node:crypto';
import { type MockResponse, probleemResponse } from '../mock.ts';
import type { AdminVraag } from './create-admin.ts';

/** What a browser must have before it can send a token; there is nothing in it. */
const OPENBAAR: readonly string[] = ['/stijl.css', '/pagina.js', '/icoon.svg'];
/** IPv4 also as IPv6 writes it down. */
const LOOPBACK = /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^::1$/;
const LOKALE_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;
const PROXYKOPPEN = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'] as const;

/** Why someone may not ask; null when they may. */
export const getBezwaar = (vraag: AdminVraag, token: string | null): MockResponse | null => {
  if (token === null) return isLokaal(vraag) ? null : NIET_LOKAAL;
  if (vraag.method === 'GET' && OPENBAAR.includes(vraag.pad)) return null;
  const [, gegeven = ''] = /^Bearer +(\S+)$/i.exec(vraag.headers.authorization ?? '') ?? [];
  return isGelijk(gegeven, token) ? null : ZONDER_TOKEN;
};

/**
 * From this machine, and asked by a name of this machine: a page of another site that lets its own name point at
 * 127.0.0.1 (DNS rebinding) says that name. Who comes through a proxy on this machine is not from this machine, if the proxy
 * says that it is one: who puts one in front sets a token.
 */
const isLokaal = ({ afzender, headers }: AdminVraag): boolean =>
  LOOPBACK.test(afzender) &&
  LOKALE_HOST.test(headers.host ?? '') &&
  PROXYKOPPEN.every((kop) => headers[kop] === undefined);

/** Takes as long for a wrong token as for the right one, whatever their lengths. */
const isGelijk = (gegeven: string, token: string): boolean => timingSafeEqual(hash(gegeven), hash(token));

const hash = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();

const NIET_LOKAAL = probleemResponse(
  403,
  'Geen toegang',
  'De admin-API antwoordt alleen op deze machine, als localhost, 127.0.0.1 of [::1]. Stel een token in om van elders te komen.',
);

const ZONDER_TOKEN = probleemResponse(401, 'Token nodig', 'Stuur Authorization: Bearer met het ingestelde token.', {
  'www-authenticate': 'Bearer realm="admin"',
});
