import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** The two halves of a key pair that is handed out for tests. */
export interface Testsleutel {
  readonly prive: JWK;
  readonly publiek: JWK;
}

/**
 * Key pairs of parties that have none of their own here, one for each name, made when first asked for: nobody waits for
 * the key of a partner that is not used. They live as long as the issuer.
 */
export const createTestsleutels = (alg: string): ((naam: string) => Promise<Testsleutel>) => {
  const sleutels = new Map<string, Promise<Testsleutel>>();
  return (naam) => {
    const eerder = sleutels.get(naam);
    if (eerder) return eerder;
    const sleutel = maak(alg);
    sleutels.set(naam, sleutel);
    return sleutel;
  };
};

const maak = async (alg: string): Promise<Testsleutel> => {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const [prive, publiek] = await Promise.all([exportJWK(privateKey), exportJWK(publicKey)]);
  const kid = await calculateJwkThumbprint(publiek);
  // The public half names no algorithm: a partner may choose one of those that the profile allows.
  return { prive: { ...prive, kid, alg }, publiek: { ...publiek, kid } };
};
