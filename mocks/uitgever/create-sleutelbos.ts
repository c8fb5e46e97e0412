import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { ALGORITME } from './profiel.ts';

/** The signing keys of the issuer, in memory: one that signs, the one before it, and the next one, announced. */
export interface Sleutelbos {
  getPubliek(): JSONWebKeySet;
  /** Signs as it is told: `header` overrules `alg`, `kid` and `typ`. */
  onderteken(payload: JWTPayload, header: Partial<JWTHeaderParameters>): Promise<string>;
  /** The next key signs from here on; what the one before signed is good for one round more. */
  roteer(): Promise<void>;
}

export const createSleutelbos = async (): Promise<Sleutelbos> => {
  let vorige: Sleutel | null = null;
  let [huidige, volgende] = await Promise.all([maakSleutel(), maakSleutel()]);
  return {
    getPubliek: () => ({ keys: [huidige, ...(vorige ? [vorige] : []), volgende].map(({ publiek }) => publiek) }),
    onderteken: (payload, header) =>
      new SignJWT(payload).setProtectedHeader({ alg: ALGORITME, kid: huidige.kid, ...header }).sign(huidige.prive),
    roteer: async () => {
      const nieuw = await maakSleutel();
      [vorige, huidige, volgende] = [huidige, volgende, nieuw];
    },
  };
};

interface Sleutel {
  readonly kid: string;
  readonly prive: CryptoKey;
  readonly publiek: JWK;
}

const maakSleutel = async (): Promise<Sleutel> => {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITME, { modulusLength: 2048 });
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { kid, prive: privateKey, publiek: { ...jwk, kid, alg: ALGORITME, use: 'sig' } };
};
