import { createHash, randomUUID } from 'node:crypto';
import { importJWK, type JSONWebKeySet, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import type { MockResponse } from '../../mocks/mock.ts';
import { createUitgever, type UitgeverOpties } from '../../mocks/uitgever/create-uitgever.ts';

export const ISSUER = 'http://127.0.0.1:4100/uitgever';
export const VERIFIER = 'een-verifier-van-minstens-drieenveertig-tekens-lang';
export const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
export const TERUG = 'http://127.0.0.1:5173/terug';

type Velden = Readonly<Record<string, string | undefined>>;

/** A request to log in that is granted; a test changes one thing of it. */
export const INLOGVRAAG = {
  response_type: 'code',
  client_id: 'mijn-loket',
  redirect_uri: TERUG,
  scope: 'openid persoon uitkeringen:status',
  state: 'toestand',
  nonce: 'eenmalig',
  code_challenge: CHALLENGE,
  code_challenge_method: 'S256',
  login_hint: 'jan',
  prompt: 'none',
} as const satisfies Velden;

/** An issuer with a clock that the test moves, and short ways to ask it things. */
export const createProef = async (opties: Partial<UitgeverOpties> = {}) => {
  let nu = new Date();
  const uitgever = await createUitgever({ getUrl: () => ISSUER, nu: () => nu, ...opties });
  const vraag = (
    method: string,
    pad: string,
    extra: { query?: URLSearchParams; headers?: Record<string, string>; body?: string } = {},
  ) => uitgever.antwoord({ method, pad, query: new URLSearchParams(), headers: {}, body: '', ...extra });
  const authorize = (velden: Velden = {}, headers: Record<string, string> = {}) =>
    vraag('GET', '/authorize', { query: formulier({ ...INLOGVRAAG, ...velden }), headers });
  const token = (velden: Velden, headers: Record<string, string> = {}) =>
    vraag('POST', '/token', {
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: String(formulier(velden)),
    });
  const getCode = async (velden: Velden = {}) => leesTerug(await authorize(velden)).code ?? '';
  const wissel = async (velden: Velden = {}) =>
    token({
      grant_type: 'authorization_code',
      client_id: 'mijn-loket',
      redirect_uri: TERUG,
      code_verifier: VERIFIER,
      code: velden.code ?? (await getCode()),
      ...velden,
    });
  /** Asks a token as a partner; `claims` and `kop` change the assertion, `velden` the form. */
  const alsPartner = async (
    naam: string,
    velden: Velden = {},
    claims: JWTPayload = {},
    kop: Partial<JWTHeaderParameters> = {},
  ) =>
    token({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await maakAssertie(naam, claims, kop),
      scope: 'uitkeringen:status',
      ...velden,
    });
  const maakAssertie = async (naam: string, claims: JWTPayload = {}, kop: Partial<JWTHeaderParameters> = {}) => {
    const seconden = Math.floor(nu.getTime() / 1000);
    const basis = { iss: naam, sub: naam, aud: ISSUER, iat: seconden, exp: seconden + 60, jti: randomUUID() };
    const alg = kop.alg ?? 'PS256';
    const sleutel = await importJWK({ ...(await uitgever.getPartnersleutel(naam)), alg }, alg);
    return new SignJWT({ ...basis, ...claims }).setProtectedHeader({ alg, ...kop }).sign(sleutel);
  };
  return {
    uitgever,
    vraag,
    authorize,
    token,
    getCode,
    wissel,
    alsPartner,
    maakAssertie,
    getSleutels: async (): Promise<JSONWebKeySet> => JSON.parse((await vraag('GET', '/jwks')).body),
    /** An access token of jan. */
    getToegang: async (velden: Velden = {}): Promise<string> =>
      JSON.parse((await wissel({ code: await getCode(velden) })).body).access_token,
    getNu: () => nu,
    wacht: (seconden: number) => {
      nu = new Date(nu.getTime() + seconden * 1000);
    },
  };
};

export type Proef = Awaited<ReturnType<typeof createProef>>;

/** The parameters with which the client gets its answer. */
export const leesTerug = ({ headers }: MockResponse): Readonly<Record<string, string>> =>
  Object.fromEntries(new URL(headers.location ?? 'http://geen.invalid').searchParams);

const formulier = (velden: Velden): URLSearchParams =>
  new URLSearchParams(
    Object.entries(velden).flatMap(([naam, waarde]) => (waarde === undefined ? [] : [[naam, waarde]])),
  );
