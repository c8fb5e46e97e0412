import type { JWK, JWTHeaderParameters, JWTPayload } from 'jose';
import { jsonResponse, type MockResponse, type MockVraag, probleemResponse } from '../mock.ts';
import { getPartner } from '../personas/partners.ts';
import { PERSONAS, type Persona } from '../personas/personas.ts';
import { CLIENTS, isLoopback } from './clients.ts';
import { createAssertiecontrole } from './create-assertiecontrole.ts';
import { createAuthorize, type Uitgegeven } from './create-authorize.ts';
import { createGeheugen } from './create-geheugen.ts';
import { createSleutelbos } from './create-sleutelbos.ts';
import { createTestsleutels } from './create-testsleutels.ts';
import { createTokenEindpunt } from './create-token-eindpunt.ts';
import { createTokens } from './create-tokens.ts';
import { getMetadata } from './get-metadata.ts';
import { ALGORITME, SLEUTELS_SECONDEN } from './profiel.ts';

/** The mocked token issuer. */
export interface Uitgever {
  /** What it answers; `pad` starts below the issuer's own address. */
  antwoord(vraag: MockVraag): Promise<MockResponse>;
  /** The announced key starts to sign; tokens of the key before stay good until the next time. */
  roteer(): Promise<void>;
  /** Private key of a test partner, for `private_key_jwt`; null: no such partner. */
  getPartnersleutel(naam: string): Promise<JWK | null>;
  /** Private key of the graph: it opens the claim `bsn`, an encrypted text (JWE) of nine digits. */
  getOntvangersleutel(): Promise<JWK>;
  /** Signs anything with the key of now: for tokens that have to be refused. */
  onderteken(payload: JWTPayload, header: Partial<JWTHeaderParameters>): Promise<string>;
}

export interface UitgeverOpties {
  /** Its own address, which is the issuer of every token; asked for each answer, as the port is known late. */
  readonly getUrl: () => string;
  /** What pseudonyms come from: two issuers with one seed know somebody by the same `sub`. */
  readonly zaad?: string | undefined;
  readonly personas?: readonly Persona[];
  /** Tokens live in real time, also where the clock of the mocked world stands still. */
  readonly nu?: () => Date;
}

export const createUitgever = async ({
  getUrl,
  zaad = 'loketgraaf',
  personas = PERSONAS,
  nu = () => new Date(),
}: UitgeverOpties): Promise<Uitgever> => {
  const getPartnerpaar = createTestsleutels(ALGORITME);
  const [sleutelbos, ontvanger] = await Promise.all([createSleutelbos(), createTestsleutels('ECDH-ES')('graaf')]);
  const codes = createGeheugen<Uitgegeven>(nu);
  const authorize = createAuthorize({ getUrl, nu, personas, codes });
  const token = createTokenEindpunt({
    codes,
    tokens: createTokens({ sleutelbos, getUrl, nu, zaad, ontvanger: ontvanger.publiek }),
    eisPartner: createAssertiecontrole({
      getUrl,
      nu,
      getPubliek: async (naam) => (await getPartnerpaar(naam)).publiek,
      gebruikt: createGeheugen<true>(nu),
    }),
  });
  const metadata = () => jsonResponse(getMetadata(getUrl()), 200, BEWAREN);
  const paden: Readonly<Record<string, Pad>> = {
    '/.well-known/openid-configuration': { methoden: ['GET'], handle: metadata },
    '/.well-known/oauth-authorization-server': { methoden: ['GET'], handle: metadata },
    '/jwks': { methoden: ['GET'], handle: () => jsonResponse(sleutelbos.getPubliek(), 200, BEWAREN) },
    '/authorize': { methoden: ['GET', 'POST'], handle: authorize },
    '/token': { methoden: ['POST'], handle: token },
  };
  return {
    antwoord: async (vraag) => {
      const pad = Object.hasOwn(paden, vraag.pad) ? paden[vraag.pad] : undefined;
      if (!pad) return probleemResponse(404, 'Onbekend pad', `Paden: ${Object.keys(paden).join(', ')}`);
      const { methoden, handle } = pad;
      if (!methoden.includes(vraag.method))
        return probleemResponse(405, 'Verkeerde methode', `Methode: ${methoden.join(', ')}`, {
          allow: methoden.join(', '),
        });
      return metCors(vraag, await handle(vraag));
    },
    roteer: sleutelbos.roteer,
    getPartnersleutel: async (naam) => (getPartner(naam) ? (await getPartnerpaar(naam)).prive : null),
    getOntvangersleutel: async () => ontvanger.prive,
    onderteken: sleutelbos.onderteken,
  };
};

interface Pad {
  readonly methoden: readonly string[];
  readonly handle: (vraag: MockVraag) => MockResponse | Promise<MockResponse>;
}

const BEWAREN = { 'cache-control': `public, max-age=${SLEUTELS_SECONDEN}` } as const;

/** Where the clients live. */
const HERKOMSTEN = CLIENTS.flatMap(({ redirectUris }) => redirectUris.map((adres) => new URL(adres).origin));

/** Pages of the clients may read the answer, those of others not (CORS). */
const metCors = (vraag: MockVraag, response: MockResponse): MockResponse => {
  const { origin } = vraag.headers;
  const mag = origin !== undefined && (HERKOMSTEN.includes(origin) || isLoopback(origin));
  return {
    ...response,
    headers: {
      ...response.headers,
      'x-content-type-options': 'nosniff',
      vary: 'Origin',
      ...(mag && { 'access-control-allow-origin': origin }),
    },
  };
};
