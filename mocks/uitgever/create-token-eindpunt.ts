import { createHash } from 'node:crypto';
import { jsonResponse, type MockResponse, type MockVraag } from '../mock.ts';
import type { Partner } from '../personas/partners.ts';
import { getClient } from './clients.ts';
import type { Uitgegeven } from './create-authorize.ts';
import type { Geheugen } from './create-geheugen.ts';
import type { Tokens } from './create-tokens.ts';
import { eisParameter, eisScopes, leesParameters, type Parameters } from './lees-parameters.ts';
import { foutResponse, NIET_BEWAREN, OauthFout } from './oauth-fout.ts';
import { BURGERTOKEN_SECONDEN, PARTNERTOKEN_SECONDEN } from './profiel.ts';

export interface TokenEindpuntOpties {
  readonly codes: Geheugen<Uitgegeven>;
  readonly tokens: Tokens;
  readonly eisPartner: (parameters: Parameters) => Promise<Partner>;
}

/** The token endpoint: a code for the tokens of a citizen or employer, an assertion for the token of a partner. Nobody gets a refresh token. */
export const createTokenEindpunt = (opties: TokenEindpuntOpties): ((vraag: MockVraag) => Promise<MockResponse>) => {
  const toelagen: Readonly<Record<string, Toelage>> = {
    authorization_code: (parameters) => wisselCode(parameters, opties),
    client_credentials: (parameters) => geefPartnertoken(parameters, opties),
  };
  return async (vraag) => {
    try {
      const parameters = leesFormulier(vraag);
      const soort = eisParameter(parameters, 'grant_type');
      const toelage = Object.hasOwn(toelagen, soort) ? toelagen[soort] : undefined;
      if (!toelage)
        throw new OauthFout('unsupported_grant_type', `grant_type is een van: ${Object.keys(toelagen).join(', ')}.`);
      return jsonResponse({ token_type: 'Bearer', ...(await toelage(parameters)) }, 200, NIET_BEWAREN);
    } catch (fout) {
      if (fout instanceof OauthFout) return foutResponse(fout);
      throw fout;
    }
  };
};

type Toelage = (parameters: Parameters) => Promise<Readonly<Record<string, string | number>>>;

const FORMULIER = 'application/x-www-form-urlencoded';

/** Only the body is read: what stands in an address stays in logs. */
const leesFormulier = ({ headers, body }: MockVraag): Parameters => {
  if (headers.authorization !== undefined)
    throw new OauthFout('invalid_client', 'Een partner meldt zich met private_key_jwt, in het formulier.');
  if (headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== FORMULIER)
    throw new OauthFout('invalid_request', `Stuur een formulier: ${FORMULIER}.`);
  return leesParameters(new URLSearchParams(body));
};

const wisselCode = async (
  parameters: Parameters,
  { codes, tokens }: TokenEindpuntOpties,
): Promise<Record<string, string | number>> => {
  const clientId = eisParameter(parameters, 'client_id');
  if (!getClient(clientId)) throw new OauthFout('invalid_client', 'client_id is niet bekend.');
  const code = eisParameter(parameters, 'code');
  const redirectUri = eisParameter(parameters, 'redirect_uri');
  const verifier = eisParameter(parameters, 'code_verifier');
  // Whoever shows a code uses it up, also when the rest is wrong.
  const uitgegeven = codes.neem(code);
  if (!uitgegeven) throw new OauthFout('invalid_grant', 'De code is onbekend, verlopen of al gebruikt.');
  const { inlog } = uitgegeven;
  if (inlog.clientId !== clientId || uitgegeven.redirectUri !== redirectUri)
    throw new OauthFout('invalid_grant', 'client_id en redirect_uri zijn die waarmee de code is gevraagd.');
  if (!past(verifier, uitgegeven.codeChallenge)) throw new OauthFout('invalid_grant', 'code_verifier past niet.');
  return {
    access_token: await tokens.maakToegang(inlog),
    expires_in: BURGERTOKEN_SECONDEN,
    scope: inlog.scopes.join(' '),
    ...(inlog.scopes.includes('openid') && { id_token: await tokens.maakIdtoken(inlog) }),
  };
};

/** RFC 7636 §4.1. */
const CODE_VERIFIER = /^[\w.~-]{43,128}$/;

const past = (verifier: string, challenge: string): boolean =>
  CODE_VERIFIER.test(verifier) && createHash('sha256').update(verifier).digest('base64url') === challenge;

const geefPartnertoken = async (
  parameters: Parameters,
  { tokens, eisPartner }: TokenEindpuntOpties,
): Promise<Record<string, string | number>> => {
  const partner = await eisPartner(parameters);
  const scopes = eisScopes(parameters.scope, partner.scopes);
  const doel = parameters.doel ?? null;
  if (doel !== null && !partner.doelen.some((code) => code === doel))
    throw new OauthFout(
      'invalid_request',
      `doel is geen doel van deze partner. Geldig zijn: ${partner.doelen.join(', ')}.`,
    );
  return {
    access_token: await tokens.maakPartnertoken(partner, scopes, doel),
    expires_in: PARTNERTOKEN_SECONDEN,
    scope: scopes.join(' '),
  };
};
