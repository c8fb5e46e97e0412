import { createHmac, randomUUID } from 'node:crypto';
import { CompactEncrypt, type JWK, type JWTPayload } from 'jose';
import type { Partner } from '../personas/partners.ts';
import type { Persona } from '../personas/personas.ts';
import type { Sleutelbos } from './create-sleutelbos.ts';
import {
  AUDIENCE,
  BURGERTOKEN_SECONDEN,
  ID_KVK,
  ID_PSEUDONIEM,
  IDTOKEN_SECONDEN,
  PARTNERTOKEN_SECONDEN,
} from './profiel.ts';

/** What somebody logged in with, where, and for what. */
export interface Inlog {
  readonly persona: Persona;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Level of assurance, a URI. */
  readonly acr: string;
  /** Null: none was sent. */
  readonly nonce: string | null;
  readonly op: Date;
}

/** Makes the tokens that are good. */
export interface Tokens {
  /** Access token of a citizen or an employer. */
  maakToegang(inlog: Inlog): Promise<string>;
  /** Tells the client who logged in. Its audience and its type keep it from passing as an access token. */
  maakIdtoken(inlog: Inlog): Promise<string>;
  /** Access token of a partner; `doel` null: none was asked. */
  maakPartnertoken(partner: Partner, scopes: readonly string[], doel: string | null): Promise<string>;
}

export interface TokensOpties {
  readonly sleutelbos: Sleutelbos;
  readonly getUrl: () => string;
  readonly nu: () => Date;
  readonly zaad: string;
  /** Public key of the graph, which alone can read a BSN. */
  readonly ontvanger: JWK;
}

export const createTokens = ({ sleutelbos, getUrl, nu, zaad, ontvanger }: TokensOpties): Tokens => {
  const maakBasis = (seconden: number): JWTPayload => {
    const iat = Math.floor(nu().getTime() / 1000);
    return { iss: getUrl(), iat, nbf: iat, exp: iat + seconden, jti: randomUUID() };
  };
  const maakToegang = (clientId: string, seconden: number, claims: JWTPayload) =>
    sleutelbos.onderteken(
      { ...maakBasis(seconden), aud: AUDIENCE, client_id: clientId, azp: clientId, ...claims },
      { typ: 'at+jwt' },
    );
  return {
    maakToegang: async (inlog) =>
      maakToegang(inlog.clientId, BURGERTOKEN_SECONDEN, {
        ...beschrijf(inlog, zaad, getUrl()),
        scope: inlog.scopes.join(' '),
        soort: inlog.persona.soort,
        ...(vraagtPersoon(inlog) && { bsn: await versleutel(inlog.persona.bsn, ontvanger) }),
      }),
    maakIdtoken: (inlog) =>
      sleutelbos.onderteken(
        {
          ...maakBasis(IDTOKEN_SECONDEN),
          aud: inlog.clientId,
          ...beschrijf(inlog, zaad, getUrl()),
          ...(inlog.nonce !== null && { nonce: inlog.nonce }),
        },
        { typ: 'JWT' },
      ),
    maakPartnertoken: ({ naam, oin }, scopes, doel) =>
      maakToegang(naam, PARTNERTOKEN_SECONDEN, {
        sub: naam,
        scope: scopes.join(' '),
        soort: 'PARTNER',
        oin,
        ...(doel !== null && { doel }),
      }),
  };
};

/** Who it is, for this client alone; an employer's person speaks for a company. */
const beschrijf = ({ persona, clientId, acr, op }: Inlog, zaad: string, issuer: string): JWTPayload => ({
  sub: createHmac('sha256', zaad).update(`${clientId}|${persona.naam}`).digest('base64url'),
  sub_id_type: ID_PSEUDONIEM,
  acr,
  auth_time: Math.floor(op.getTime() / 1000),
  ...(persona.soort === 'WERKGEVER' &&
    persona.kvkNummer !== null && { represents: { sub: persona.kvkNummer, sub_id_type: ID_KVK, iss: issuer } }),
});

/** A token that opens nothing about a person needs no BSN. */
const vraagtPersoon = (inlog: Inlog): inlog is Inlog & { readonly persona: { readonly bsn: string } } =>
  inlog.persona.soort === 'BURGER' && inlog.persona.bsn !== null && inlog.scopes.some((scope) => scope !== 'openid');

const versleutel = (bsn: string, ontvanger: JWK): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(bsn))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', ...(ontvanger.kid !== undefined && { kid: ontvanger.kid }) })
    .encrypt(ontvanger);
