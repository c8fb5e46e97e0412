import { randomBytes } from 'node:crypto';
import type { MockResponse, MockVraag } from '../mock.ts';
import type { Persona } from '../personas/personas.ts';
import type { Geheugen } from './create-geheugen.ts';
import type { Inlog } from './create-tokens.ts';
import { getTerugadres } from './get-terugadres.ts';
import { eisInlogger, getInloggers } from './inloggers.ts';
import { foutpagina, inlogpagina } from './inlogpagina.ts';
import { eisScopes, leesParameters, type Parameters } from './lees-parameters.ts';
import { eisClient, eisRedirectUri, getToegestaan, leesWens, type Wens } from './lees-wens.ts';
import { kiesNiveau, NIVEAUS } from './niveaus.ts';
import { foutResponse, NIET_BEWAREN, OauthFout } from './oauth-fout.ts';
import { CODE_SECONDEN } from './profiel.ts';

/** What an authorization code stands for. */
export interface Uitgegeven {
  readonly inlog: Inlog;
  readonly redirectUri: string;
  readonly codeChallenge: string;
}

export interface AuthorizeOpties {
  readonly getUrl: () => string;
  readonly nu: () => Date;
  readonly personas: readonly Persona[];
  readonly codes: Geheugen<Uitgegeven>;
}

/** What a link of the page asks again; what nobody knows is left behind. */
const HERHAALD = [
  'response_type',
  'client_id',
  'redirect_uri',
  'scope',
  'state',
  'nonce',
  'code_challenge',
  'code_challenge_method',
  'acr_values',
] as const;

/**
 * The authorization endpoint: authorization code with PKCE. A client or an address that is not known, and a
 * `login_hint` that nobody has, are told to who asks (400); every other refusal goes back to the client.
 */
export const createAuthorize = ({
  getUrl,
  nu,
  personas,
  codes,
}: AuthorizeOpties): ((vraag: MockVraag) => MockResponse) => {
  const logIn = (wens: Wens, persona: Persona): MockResponse => {
    const acr = kiesNiveau(persona.soort, wens.acrValues);
    if (acr === null) {
      const geldig = NIVEAUS[persona.soort].join(', ');
      throw new OauthFout('unmet_authentication_requirements', `Dit niveau is er niet. Geldig zijn: ${geldig}.`);
    }
    const scopes = eisScopes(wens.scope, getToegestaan(persona.soort));
    const inlog: Inlog = { persona, clientId: wens.client.id, scopes, acr, nonce: wens.nonce, op: nu() };
    const code = randomBytes(32).toString('base64url');
    const { redirectUri, codeChallenge } = wens;
    codes.zet(code, { inlog, redirectUri, codeChallenge }, nu().getTime() + CODE_SECONDEN * 1000);
    return terug(redirectUri, { code }, wens.state);
  };
  const terug = (redirectUri: string, parameters: Record<string, string>, state: string | undefined): MockResponse => ({
    status: 303,
    headers: {
      ...NIET_BEWAREN,
      location: getTerugadres(redirectUri, parameters, state, getUrl()),
      'referrer-policy': 'no-referrer',
    },
    body: '',
  });

  return (vraag) => {
    try {
      const parameters = leesParameters(vraag.method === 'POST' ? new URLSearchParams(vraag.body) : vraag.query);
      const client = eisClient(parameters);
      const redirectUri = eisRedirectUri(client, parameters);
      const persona = parameters.login_hint === undefined ? null : eisInlogger(personas, parameters.login_hint);
      try {
        const wens = leesWens(client, redirectUri, parameters);
        if (wens.stil && persona === null) throw new OauthFout('login_required', 'Zeg met login_hint wie er inlogt.');
        if (wens.stil && persona) return logIn(wens, persona);
        return inlogpagina({
          client,
          personas: persona ? [persona] : getInloggers(personas),
          getLink: ({ naam }) =>
            `?${new URLSearchParams([...herhaal(parameters), ['login_hint', naam], ['prompt', 'none']])}`,
          annuleerLink: getTerugadres(redirectUri, { error: 'access_denied' }, wens.state, getUrl()),
        });
      } catch (fout) {
        if (!(fout instanceof OauthFout)) throw fout;
        return terug(redirectUri, { error: fout.code, error_description: fout.message }, parameters.state);
      }
    } catch (fout) {
      if (!(fout instanceof OauthFout)) throw fout;
      return vraag.headers.accept?.includes('text/html') ? foutpagina(fout.message) : foutResponse(fout);
    }
  };
};

const herhaal = (parameters: Parameters): [string, string][] =>
  HERHAALD.flatMap((naam) => (parameters[naam] === undefined ? [] : [[naam, parameters[naam]]]));
