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
import { ALGORITME, MAXIMUM_TOKEN_TEKENS, SLEUTELS_SECONDEN } from './profiel.ts';

/** The mocked token issuer. */
export interface Uitgever {
  /** Its own address, which is the issuer of every token. */
  getUrl(): string;
  /** What it answers; `pad` starts below the issuer's own address. Dates in it are real, as those in tokens. */
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
  /** Its own address; asked for each answer, as the port is known late. */
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
    '/.well-known/openid-configuration': { methoden: ['GET'], leesbaar: true, handle: metadata },
    '/.well-known/oauth-authorization-server': { methoden: ['GET'], leesbaar: true, handle: metadata },
    '/jwks': { methoden: ['GET'], leesbaar: true, handle: () => jsonResponse(sleutelbos.getPubliek(), 200, BEWAREN) },
    // A page leads there and never reads it (RFC 9700 §2.6).
    '/authorize': { methoden: ['GET', 'POST'], leesbaar: false, handle: authorize },
    '/token': { methoden: ['POST'], leesbaar: true, handle: token },
  };
  const onbekend = () => probleemResponse(404, 'Onbekend pad', `Paden: ${Object.keys(paden).join(', ')}`);
  return {
    getUrl,
    antwoord: async (vraag) => {
      const pad = Object.hasOwn(paden, vraag.pad) ? paden[vraag.pad] : undefined;
      const response = pad ? await beantwoord(vraag, pad) : onbekend();
      return metKoppen(response, nu(), pad?.leesbaar ? vraag.headers.origin : undefined);
    },
    roteer: sleutelbos.roteer,
    getPartnersleutel: async (naam) => (getPartner(naam) ? (await getPartnerpaar(naam)).prive : null),
    getOntvangersleutel: async () => ontvanger.prive,
    onderteken: sleutelbos.onderteken,
  };
};

interface Pad {
  readonly methoden: readonly string[];
  /** Pages of the clients may read the answer (CORS). */
  readonly leesbaar: boolean;
  readonly handle: (vraag: MockVraag) => MockResponse | Promise<MockResponse>;
}

/** Twice as long as anything that is meant. */
const MAXIMUM_BODY_BYTES = 2 * MAXIMUM_TOKEN_TEKENS;
const BEWAREN = { 'cache-control': `public, max-age=${SLEUTELS_SECONDEN}` } as const;

/** Where the clients live. */
const HERKOMSTEN = CLIENTS.flatMap(({ redirectUris }) => redirectUris.map((adres) => new URL(adres).origin));

const beantwoord = (vraag: MockVraag, { methoden, handle }: Pad): MockResponse | Promise<MockResponse> => {
  const allow = methoden.join(', ');
  if (!methoden.includes(vraag.method))
    return probleemResponse(405, 'Verkeerde methode', `Methode: ${allow}`, { allow });
  if (Buffer.byteLength(vraag.body) > MAXIMUM_BODY_BYTES)
    return probleemResponse(413, 'Te groot', `Een vraag is ten hoogste ${MAXIMUM_BODY_BYTES} bytes.`);
  return handle(vraag);
};

const metKoppen = (response: MockResponse, nu: Date, origin: string | undefined): MockResponse => {
  const mag = origin !== undefined && (HERKOMSTEN.includes(origin) || isLoopback(origin));
  return {
    ...response,
    headers: {
      ...response.headers,
      // The time that its tokens tell, also where the mocked world stands still: a cache counts from it.
      date: nu.toUTCString(),
      'x-content-type-options': 'nosniff',
      vary: 'Origin',
      ...(mag && { 'access-control-allow-origin': origin }),
    },
  };
};
