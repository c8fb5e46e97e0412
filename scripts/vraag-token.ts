import { parseArgs } from 'node:util';
import { decodeJwt, decodeProtectedHeader, type JWK } from 'jose';
import { leesMocksConfig } from '../mocks/config.ts';
import { SCOPES } from '../mocks/personas/partners.ts';
import { getPersona } from '../mocks/personas/personas.ts';
import { haalBurgertoken } from '../mocks/uitgever/haal-burgertoken.ts';
import { haalPartnertoken } from '../mocks/uitgever/haal-partnertoken.ts';
import { vraagOp } from '../mocks/uitgever/vraag-uitgever.ts';

const GEBRUIK =
  'Gebruik: npm run -s token -- --persona <naam> | --partner <naam> --scope "<scopes>" --doel <doel>  [--acr <niveau>] [--uitgever <adres>] [--json]';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What `npm run -s token` prints: a token of the mocked issuer, by the flow that a real client would use, or with `--json`
 * what is in it. Throws an Error of one Dutch line that says what is wrong and names what is valid.
 */
export const vraagToken = async (args: readonly string[], env: Env): Promise<string> => {
  const { persona, partner, scope, doel, acr, json = false, ...rest } = leesOpties(args);
  const { poort, adminToken } = leesMocksConfig(env);
  const uitgever = (rest.uitgever ?? `http://127.0.0.1:${poort}/uitgever`).replace(/\/$/, '');
  if (!URL.canParse(uitgever)) throw new Error('--uitgever is geen adres.');
  if ((persona === undefined) === (partner === undefined))
    throw new Error(`Noem een persona of een partner. ${GEBRUIK}`);
  if (persona !== undefined && doel !== undefined)
    throw new Error('Een doel is voor partners: een persona ziet zichzelf in.');
  if (partner !== undefined && acr !== undefined)
    throw new Error('Een niveau is voor personas: een partner logt niet in.');
  try {
    const { access_token } =
      partner === undefined
        ? await haalBurgertoken({ uitgever, persona: persona ?? '', scope: scope ?? kiesScope(persona ?? ''), acr })
        : await haalPartnertoken({
            uitgever,
            partner,
            sleutel: await haalSleutel(uitgever, partner, adminToken),
            scope: scope ?? '',
            doel,
          });
    return json ? toonClaims(access_token) : access_token;
  } catch (fout) {
    // What fetch throws when nobody listens, or answers in time; everything else says itself what is wrong.
    if (!(fout instanceof TypeError || fout instanceof DOMException)) throw fout;
    throw new Error(`Op ${uitgever} antwoordt niemand: start eerst npm start of npm run mocks.`);
  }
};

const leesOpties = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        persona: { type: 'string' },
        partner: { type: 'string' },
        scope: { type: 'string' },
        doel: { type: 'string' },
        acr: { type: 'string' },
        uitgever: { type: 'string' },
        json: { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new Error(`Deze opties zijn er niet. ${GEBRUIK}`);
  }
};

/** Everything that one may see of oneself. */
const kiesScope = (persona: string): string =>
  getPersona(persona)?.soort === 'WERKGEVER' ? 'openid' : ['openid', ...Object.keys(SCOPES)].join(' ');

/** The key of a test partner is handed out by the admin API, which stands beside the issuer. */
const haalSleutel = async (uitgever: string, partner: string, adminToken: string | undefined): Promise<JWK> => {
  const adres = new URL(`__admin/partners/${encodeURIComponent(partner)}/sleutel`, uitgever);
  const antwoord = await vraagOp(adres.href, {
    headers: adminToken === undefined ? {} : { authorization: `Bearer ${adminToken}` },
  });
  const inhoud: JWK & { readonly detail?: string } = Object(await antwoord.json().catch(() => null));
  if (!antwoord.ok) throw new Error(inhoud.detail ?? `De admin-API antwoordt met status ${antwoord.status}.`);
  return inhoud;
};

const toonClaims = (token: string): string =>
  JSON.stringify({ kop: decodeProtectedHeader(token), claims: decodeJwt(token) }, null, 2);
