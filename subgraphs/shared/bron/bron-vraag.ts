import { type Dispatcher, request } from 'undici';
import type { Operatie } from '../operatie.ts';
import { PROEFKOP } from '../proef.ts';
import { BronFout, type BronFoutcode } from './bron-fout.ts';
import type { Bronnenregister } from './bronnenregister.ts';
import type { Bron } from './define-bron.ts';
import type { Antwoord } from './herkomst.ts';
import { decodeer, leesBody } from './lees-antwoord.ts';
import { getOuderdom, MELDING_VEROUDERD, type Ouderdom } from './ouderdom.ts';
import type { Parse } from './parse.ts';
import { getRegister } from './register-van-operatie.ts';
import { createTraceparent } from './traceparent.ts';

/** The body of a question, and the media type that says what it is. */
export interface Vraagbody {
  readonly tekst: string;
  readonly contentType: string;
  /** What a body beside an error status says, for a protocol that explains itself there (SOAP Fault); null when it does not. */
  readonly leesFout?: (tekst: string) => BronFout | null;
}

/** What a client of one source can do: ask, and get a checked answer or a `BronFout`. */
export interface BronVraag {
  get<T>(pad: string, parse: Parse<T>, headers?: Headers): Promise<Antwoord<T>>;
  /** As `get`, where "not found" is an answer: null. */
  getOfNull<T>(pad: string, parse: Parse<T>, headers?: Headers): Promise<Antwoord<T> | null>;
  /**
   * As `get`, on condition that the page is not the one with this ETag (RFC 9110, section 13.1.2): null when it still is.
   * Without an ETag it is always sent.
   */
  getAlsVeranderd<T>(
    pad: string,
    parse: Parse<T>,
    etag: string | null,
    headers?: Headers,
  ): Promise<(Antwoord<T> & { readonly etag: string | null }) | null>;
  post<T>(pad: string, body: Vraagbody, parse: Parse<T>, headers?: Headers): Promise<Antwoord<T>>;
}

type Headers = Readonly<Record<string, string>>;

export interface BronVraagOpties {
  /** Address of the source, without a slash at the end. */
  readonly basisUrl: string;
  readonly register: Bronnenregister;
  readonly dispatcher?: Dispatcher | undefined;
}

/**
 * The request policy, and the one way out to the network: a time limit for each attempt within the deadline of the
 * operation, no redirects, a size limit, and a reply that is checked before anybody uses it. Every outcome is told to
 * the operation and to the register of sources.
 */
export const createBronVraag = (
  bron: Bron,
  operatie: Operatie,
  { basisUrl, register: gedeeld, dispatcher }: BronVraagOpties,
): BronVraag => {
  const register = getRegister(operatie, gedeeld);
  const meldGelukt = ({ actualiteit, opgehaaldOp }: Ouderdom): void => {
    operatie.meldBron(bron, actualiteit, actualiteit === 'VEROUDERD' ? MELDING_VEROUDERD : null);
    register.meld(bron.id, actualiteit, opgehaaldOp);
  };
  const vraag = async <T, Niets>(
    method: 'GET' | 'POST',
    pad: string,
    body: Vraagbody | null,
    parse: Parse<T>,
    headers: Headers,
    /** What a status that carries no body says. */
    geenInhoud: Readonly<Record<number, () => Niets>>,
  ): Promise<(Antwoord<T> & { readonly etag: string | null }) | Niets> => {
    try {
      const antwoord = await request(`${basisUrl}${pad}`, {
        method,
        headers: {
          accept: ACCEPT[bron.vorm],
          ...headers,
          ...(body && { 'content-type': body.contentType }),
          ...getOperatiekoppen(operatie, bron),
        },
        body: body?.tekst ?? null,
        signal: AbortSignal.any([operatie.signaal, AbortSignal.timeout(bron.timeoutMs)]),
        ...(dispatcher && { dispatcher }),
      });
      const tekst = await leesBody(antwoord.body);
      const ouderdom = getOuderdom(antwoord.headers.age, operatie.nu());
      const leeg = geenInhoud[antwoord.statusCode];
      if (leeg) {
        const niets = leeg();
        meldGelukt(ouderdom);
        return niets;
      }
      const foutcode = getFoutcode(antwoord.statusCode);
      if (foutcode) throw body?.leesFout?.(tekst) ?? new BronFout(foutcode, bron);
      const contentType = String(antwoord.headers['content-type'] ?? '');
      const waarde = parse(decodeer(tekst, contentType, bron.vorm, bron.xmlAttributen), {
        tel: (veld) => register.telAfwijking(bron.id, veld),
      });
      meldGelukt(ouderdom);
      const { 'x-gesimuleerd': gesimuleerd, etag } = antwoord.headers;
      return { waarde, ...ouderdom, gesimuleerd: gesimuleerd === 'true', etag: typeof etag === 'string' ? etag : null };
    } catch (oorzaak) {
      const fout = getBronFout(oorzaak, bron);
      operatie.meldBron(bron, 'NIET_BESCHIKBAAR', fout.message);
      register.meld(bron.id, 'NIET_BESCHIKBAAR', null);
      throw fout;
    }
  };
  return {
    get: (pad, parse, headers = {}) => vraag('GET', pad, null, parse, headers, MOET_ER_ZIJN),
    getOfNull: (pad, parse, headers = {}) => vraag('GET', pad, null, parse, headers, { 404: () => null }),
    getAlsVeranderd: (pad, parse, etag, headers = {}) =>
      etag === null
        ? vraag('GET', pad, null, parse, headers, MOET_ER_ZIJN)
        : vraag('GET', pad, null, parse, { ...headers, 'if-none-match': etag }, { 304: () => null }),
    post: (pad, body, parse, headers = {}) => vraag('POST', pad, body, parse, headers, MOET_ER_ZIJN),
  };
};

const MOET_ER_ZIJN: Readonly<Record<number, () => never>> = {};

/** What a source is told of the operation: its trace and, of a mocked source, the state that it is tried out in. */
const getOperatiekoppen = ({ traceId, proef }: Operatie, { id }: Bron): Headers => {
  const gekozen = proef?.get(id);
  return {
    traceparent: createTraceparent(traceId),
    ...(gekozen && { [PROEFKOP]: `${id}=${gekozen.scenario}` }),
  };
};

/** A JSON body. */
export const jsonBody = (waarde: unknown): Vraagbody => ({
  tekst: JSON.stringify(waarde),
  contentType: 'application/json',
});

const ACCEPT = {
  json: 'application/json, application/hal+json;q=0.9',
  xml: 'text/xml, application/xml;q=0.9',
  csv: 'text/csv',
} as const;

const getFoutcode = (status: number): BronFoutcode | null => {
  if (status >= 200 && status < 300) return null;
  if (status === 401 || status === 403) return 'BRON_GEEN_TOEGANG';
  if (status === 408 || status === 504) return 'BRON_TIMEOUT';
  if (status === 429) return 'BRON_TE_DRUK';
  return status >= 500 ? 'BRON_NIET_BESCHIKBAAR' : 'BRON_ANTWOORD_ONGELDIG';
};

/** Whatever went wrong, as one of the five codes: what broke before the reply was read, or the reply itself. */
const getBronFout = (oorzaak: unknown, bron: Bron): BronFout => {
  if (oorzaak instanceof BronFout) return oorzaak;
  const naam = oorzaak instanceof Error ? oorzaak.name : '';
  if (naam === 'TimeoutError' || naam === 'AbortError' || /Timeout/.test(naam))
    return new BronFout('BRON_TIMEOUT', bron, oorzaak);
  if (ONGELDIG.has(naam)) return new BronFout('BRON_ANTWOORD_ONGELDIG', bron, oorzaak);
  return new BronFout('BRON_NIET_BESCHIKBAAR', bron, oorzaak);
};

const ONGELDIG: ReadonlySet<string> = new Set(['SyntaxError', 'TypeError', 'RangeError', 'ZodError']);
