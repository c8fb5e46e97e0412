import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { haalMetadata, leesReden, type Tokenantwoord, vraagOp, wissel } from './vraag-uitgever.ts';

export interface BurgertokenVraag {
  /** Address of the issuer. */
  readonly uitgever: string;
  readonly persona: string;
  /** Scopes, separated by spaces. */
  readonly scope: string;
  readonly clientId?: string;
  /** Level of assurance, a URI; left out: the usual one. */
  readonly acr?: string | undefined;
}

/** A loopback address of which no port is asked: the redirect is read, not followed. */
const TERUG = 'http://127.0.0.1/terug';

/**
 * Logs in as a persona as an app would: authorization code with PKCE. Throws an Error of one Dutch line that names what
 * is allowed when the issuer refuses, and the error of `fetch` when nothing answers.
 */
export const haalBurgertoken = async ({
  uitgever,
  persona,
  scope,
  clientId = 'mijn-loket',
  acr,
}: BurgertokenVraag): Promise<Tokenantwoord> => {
  const { authorization_endpoint, token_endpoint } = await haalMetadata(uitgever);
  const verifier = randomBytes(32).toString('base64url');
  const state = randomUUID();
  const vraag = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: TERUG,
    scope,
    state,
    nonce: randomUUID(),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: persona,
    prompt: 'none',
    ...(acr !== undefined && { acr_values: acr }),
  });
  const antwoord = await vraagOp(`${authorization_endpoint}?${vraag}`, { redirect: 'manual' });
  const locatie = antwoord.headers.get('location');
  if (locatie === null) throw new Error(await leesReden(antwoord));
  const terug = new URL(locatie).searchParams;
  if (terug.get('state') !== state || terug.get('iss') !== uitgever)
    throw new Error('Het antwoord is niet op deze vraag.');
  const code = terug.get('code');
  if (code === null) throw new Error(terug.get('error_description') ?? 'De uitgever geeft geen code.');
  return wissel(token_endpoint, {
    grant_type: 'authorization_code',
    client_id: clientId,
    redirect_uri: TERUG,
    code,
    code_verifier: verifier,
  });
};
