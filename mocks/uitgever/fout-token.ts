import { base64url, decodeJwt, type JSONWebKeySet, type JWTPayload } from 'jose';
import type { Uitgever } from './create-uitgever.ts';

/** What a wrong token is made of. */
export interface Foutbasis {
  readonly uitgever: Pick<Uitgever, 'onderteken'>;
  /** A good access token of that issuer. */
  readonly goed: string;
  /** The keys that it serves. */
  readonly sleutels: JSONWebKeySet;
  readonly nu: Date;
}

/** A token that has to be refused. */
export interface FoutToken {
  /** What is wrong with it. */
  readonly waarom: string;
  /** Who sees it: a JWT library that was told algorithm, issuer, audience, type and required claims, or only who knows the rules of the graph. */
  readonly ziet: 'BIBLIOTHEEK' | 'ONTVANGER';
  readonly maak: (basis: Foutbasis) => Promise<string>;
}

/** Signed by the issuer itself, with other claims. */
export const metClaims =
  (wijzig: (claims: JWTPayload, nu: number) => JWTPayload, typ = 'at+jwt') =>
  ({ uitgever, goed, nu }: Foutbasis): Promise<string> =>
    uitgever.onderteken(wijzig(decodeJwt(goed), Math.floor(nu.getTime() / 1000)), { typ });

/** Signed by the issuer itself, with another header. */
export const metKop =
  (kop: Record<string, unknown>) =>
  ({ uitgever, goed }: Foutbasis): Promise<string> =>
    uitgever.onderteken(decodeJwt(goed), { typ: 'at+jwt', ...kop });

const codeer = (waarde: unknown): string => base64url.encode(JSON.stringify(waarde));

/** The parts of a good token, with others in their place. */
export const vervang = (
  goed: string,
  delen: { readonly kop?: unknown; readonly claims?: unknown; readonly handtekening?: string },
) => {
  const [kop, claims, handtekening] = goed.split('.');
  return [
    delen.kop === undefined ? kop : codeer(delen.kop),
    delen.claims === undefined ? claims : codeer(delen.claims),
    delen.handtekening ?? handtekening,
  ].join('.');
};
