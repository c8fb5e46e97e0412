import { randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import { haalMetadata, type Tokenantwoord, wissel } from './vraag-uitgever.ts';

export interface PartnertokenVraag {
  readonly uitgever: string;
  readonly partner: string;
  /** Its private key, which the admin API hands out for tests. */
  readonly sleutel: JWK;
  readonly scope: string;
  readonly doel?: string | undefined;
}

/** Asks a token as a partner would: client credentials with `private_key_jwt`. Throws as `haalBurgertoken` does. */
export const haalPartnertoken = async ({
  uitgever,
  partner,
  sleutel,
  scope,
  doel,
}: PartnertokenVraag): Promise<Tokenantwoord> => {
  const { token_endpoint } = await haalMetadata(uitgever);
  const alg = sleutel.alg ?? 'PS256';
  const assertie = await new SignJWT()
    .setProtectedHeader({ alg, ...(sleutel.kid !== undefined && { kid: sleutel.kid }) })
    .setIssuer(partner)
    .setSubject(partner)
    .setAudience(uitgever)
    .setIssuedAt()
    .setExpirationTime('1m')
    .setJti(randomUUID())
    .sign(await importJWK(sleutel, alg));
  return wissel(token_endpoint, {
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertie,
    scope,
    ...(doel !== undefined && { doel }),
  });
};
