import { SCOPES } from '../personas/partners.ts';
import type { Persona } from '../personas/personas.ts';
import { CLIENTS, type Client, getClient, magTerugNaar } from './clients.ts';
import { eisParameter, eisScopes, type Parameters } from './lees-parameters.ts';
import { OauthFout } from './oauth-fout.ts';

/** A request that can be granted once somebody logged in. */
export interface Wens {
  readonly client: Client;
  readonly redirectUri: string;
  readonly codeChallenge: string;
  readonly scope: string | undefined;
  readonly state: string | undefined;
  readonly nonce: string | null;
  readonly acrValues: string | undefined;
  /** No page may be shown. */
  readonly stil: boolean;
}

/** A base64url SHA-256. */
const CODE_CHALLENGE = /^[\w-]{43}$/;

export const eisClient = (parameters: Parameters): Client => {
  const client = getClient(eisParameter(parameters, 'client_id'));
  if (client) return client;
  throw new OauthFout(
    'invalid_request',
    `client_id is niet bekend. Geldig zijn: ${CLIENTS.map(({ id }) => id).join(', ')}.`,
  );
};

export const eisRedirectUri = (client: Client, parameters: Parameters): string => {
  const redirectUri = eisParameter(parameters, 'redirect_uri');
  if (magTerugNaar(client, redirectUri)) return redirectUri;
  const geldig = ['http://127.0.0.1 met een poort naar keuze', ...client.redirectUris].join(', ');
  throw new OauthFout('invalid_request', `redirect_uri is niet van deze client. Geldig zijn: ${geldig}.`);
};

export const leesWens = (client: Client, redirectUri: string, parameters: Parameters): Wens => {
  const { request, request_uri, response_type, response_mode, code_challenge, code_challenge_method, prompt } =
    parameters;
  const weiger = (beschrijving: string) => new OauthFout('invalid_request', beschrijving);
  if (request !== undefined) throw new OauthFout('request_not_supported', 'Stuur de parameters los.');
  if (request_uri !== undefined) throw new OauthFout('request_uri_not_supported', 'Stuur de parameters los.');
  if (response_type !== 'code') throw new OauthFout('unsupported_response_type', 'response_type is code.');
  if (response_mode !== undefined && response_mode !== 'query') throw weiger('response_mode is query.');
  if (code_challenge === undefined || !CODE_CHALLENGE.test(code_challenge))
    throw weiger('PKCE is nodig: code_challenge is de SHA-256 van code_verifier, in base64url.');
  if (code_challenge_method !== 'S256') throw weiger('code_challenge_method is S256.');
  if (prompt !== undefined && prompt !== 'none' && prompt !== 'login') throw weiger('prompt is none of login.');
  const scopes = eisScopes(parameters.scope, getToegestaan('BURGER'));
  if (scopes.includes('openid') && parameters.nonce === undefined)
    throw weiger('Met de scope openid is een nonce nodig.');
  return {
    client,
    redirectUri,
    codeChallenge: code_challenge,
    scope: parameters.scope,
    state: parameters.state,
    nonce: parameters.nonce ?? null,
    acrValues: parameters.acr_values,
    stil: prompt === 'none',
  };
};

/** No scope opens anything for an employer: what the graph has for employers is open. */
export const getToegestaan = (soort: Persona['soort']): readonly string[] =>
  soort === 'BURGER' ? ['openid', ...Object.keys(SCOPES)] : ['openid'];
