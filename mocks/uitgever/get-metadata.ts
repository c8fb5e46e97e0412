import { SCOPES } from '../personas/partners.ts';
import { NIVEAUS } from './niveaus.ts';
import { ALGORITME, ALGORITMEN_VAN_PARTNERS, ID_PSEUDONIEM } from './profiel.ts';

/** What the issuer says of itself (OpenID Connect Discovery, RFC 8414): only what works. */
export const getMetadata = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  scopes_supported: ['openid', ...Object.keys(SCOPES)],
  response_types_supported: ['code'],
  response_modes_supported: ['query'],
  grant_types_supported: ['authorization_code', 'client_credentials'],
  code_challenge_methods_supported: ['S256'],
  token_endpoint_auth_methods_supported: ['none', 'private_key_jwt'],
  token_endpoint_auth_signing_alg_values_supported: ALGORITMEN_VAN_PARTNERS,
  subject_types_supported: ['pairwise'],
  sub_id_types_supported: [ID_PSEUDONIEM],
  id_token_signing_alg_values_supported: [ALGORITME],
  acr_values_supported: Object.values(NIVEAUS).flat(),
  prompt_values_supported: ['none', 'login'],
  claims_supported: [
    'iss',
    'sub',
    'sub_id_type',
    'aud',
    'exp',
    'iat',
    'nbf',
    'jti',
    'nonce',
    'acr',
    'auth_time',
    'represents',
  ],
  ui_locales_supported: ['nl'],
  authorization_response_iss_parameter_supported: true,
  claims_parameter_supported: false,
  request_parameter_supported: false,
  request_uri_parameter_supported: false,
});
