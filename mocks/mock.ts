import type { Voorbereiding } from './lang-werk.ts';

/** What a mocked source is asked, independent of how it arrived (HTTP server or nock). */
export interface MockRequest {
  readonly method: string;
  /** Path below the source's own base, always starting with a slash. */
  readonly pad: string;
  /** Named groups of the route's path pattern, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A question on its way to a source, before a route has read its path. */
export type MockVraag = Omit<MockRequest, 'params'>;

/** What a mocked source answers. */
export interface MockResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One thing a mocked source can be asked; `pad` is a path with named parts, such as `/vacatures/:vumID`. */
export interface MockRoute {
  readonly method: 'GET' | 'POST';
  readonly pad: string;
  readonly handle: (request: MockRequest) => MockResponse;
}

/** A field that gets another name, as a source does between two versions. */
export interface Hernoeming {
  /** Name as the contract has it: a property of JSON, a local name of XML or a column of CSV. */
  readonly van: string;
  readonly naar: string;
}

/** One mocked source: a contract, pure handlers and seeded data. */
export interface MockBron {
  /** The same short id as the source has in the graph; also its path on the mock server. */
  readonly id: string;
  readonly naam: string;
  /** Its contract (OpenAPI 3.1), which also says how true the mock is. */
  readonly contract: URL;
  /** Answers about persons: what was asked is masked wherever it is shown. */
  readonly persoonsgegevens: boolean;
  readonly routes: readonly MockRoute[];
  /** What it answers when it works and has nothing, in place of a good answer. */
  readonly leeg: (gezond: MockResponse, vraag: MockVraag) => MockResponse;
  /** What another version of it would call otherwise. */
  readonly wijziging: Hernoeming;
  /** What can be made ready before it is asked for. */
  readonly voorbereiding?: Voorbereiding;
}

/** Statuses that come without a body, and without its length (RFC 9110, section 8.6). */
export const ZONDER_BODY: readonly number[] = [204, 304];

/** A JSON answer. */
export const jsonResponse = (waarde: unknown, status = 200, headers: Record<string, string> = {}): MockResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(waarde),
});

/** An XML answer. */
export const xmlResponse = (xml: string, status = 200, contentType = 'text/xml; charset=utf-8'): MockResponse => ({
  status,
  headers: { 'content-type': contentType },
  body: xml,
});

/** A refusal of the mocked world itself, or of a source that follows RFC 9457. */
export const probleemResponse = (
  status: number,
  title: string,
  detail: string,
  headers: Record<string, string> = {},
): MockResponse =>
  jsonResponse({ status, title, detail }, status, { 'content-type': 'application/problem+json', ...headers });
