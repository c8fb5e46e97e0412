/**
 * Finds a value in what the source itself answers to a GET, or to a POST with that body: the first field, element or
 * column with that name.
 */
export type Vind = (pad: string, naam: string, body?: object) => string;

/** One question that shows one status of one operation. */
export interface Proefvraag {
  readonly operatie: string;
  readonly status: number;
  readonly method: 'GET' | 'POST';
  /** Path with query; a function when it holds a key that the source gives out. */
  readonly pad: string | ((vind: Vind) => string);
  /** On top of, or in place of, the headers of the source; an empty value leaves one out. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Questions to one source that together show every operation with every status. */
export interface Bronproef {
  /** Goes with every question. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly vragen: readonly Proefvraag[];
}

type Verder = Pick<Proefvraag, 'headers' | 'body'>;

export const get = (operatie: string, pad: Proefvraag['pad'], status = 200, verder: Verder = {}): Proefvraag => ({
  operatie,
  status,
  method: 'GET',
  pad,
  ...verder,
});

export const post = (operatie: string, pad: string, body: unknown, status = 200, verder: Verder = {}): Proefvraag => ({
  operatie,
  status,
  method: 'POST',
  pad,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  ...verder,
});
