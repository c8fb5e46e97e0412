import { jsonResponse, type MockResponse } from '../mock.ts';

/** The error codes of RFC 6749 and OpenID Connect that this issuer gives. */
export type OauthFoutcode =
  | 'access_denied'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_request'
  | 'invalid_scope'
  | 'login_required'
  | 'request_not_supported'
  | 'request_uri_not_supported'
  | 'unauthorized_client'
  | 'unmet_authentication_requirements'
  | 'unsupported_grant_type'
  | 'unsupported_response_type';

/** A refusal. Its description names what is allowed and never repeats what was sent. */
export class OauthFout extends Error {
  readonly code: OauthFoutcode;
  constructor(code: OauthFoutcode, beschrijving: string) {
    super(beschrijving);
    this.code = code;
  }
}

/** Answers about tokens are kept by nobody. */
export const NIET_BEWAREN = { 'cache-control': 'no-store', pragma: 'no-cache' } as const;

/** The refusal as RFC 6749 §5.2 has it: 401 for a client that is not who it says, else 400. */
export const foutResponse = ({ code, message }: OauthFout): MockResponse =>
  jsonResponse(
    { error: code, error_description: message },
    code === 'invalid_client' ? 401 : 400,
    code === 'invalid_client'
      ? { ...NIET_BEWAREN, 'www-authenticate': 'Bearer realm="uitgever", error="invalid_client"' }
      : NIET_BEWAREN,
  );
