import { z } from 'zod';

/**
 * What goes wrong on the wire, in the words of WireMock, and three that it has no word for. The first four break the
 * connection and exist over HTTP only (under nock they are a call that fails); the others change the answer.
 */
export const FOUTEN = {
  /** The connection closes without a byte. */
  EMPTY_RESPONSE: 'socket',
  /** Status 200 and headers, then a chunk that is none. */
  MALFORMED_RESPONSE_CHUNK: 'socket',
  /** Bytes that are no HTTP, then the connection closes. */
  RANDOM_DATA_THEN_CLOSE: 'socket',
  /** The connection is reset (RST). */
  CONNECTION_RESET_BY_PEER: 'socket',
  /** The right body as text/html. */
  WRONG_CONTENT_TYPE: 'antwoord',
  /** The first half of the body, with a length that says it is all. */
  TRUNCATED_BODY: 'antwoord',
  /** The body, padded with white space to eight mebibytes. */
  OVERSIZED_BODY: 'antwoord',
} as const satisfies Record<string, 'socket' | 'antwoord'>;

export type Fout = keyof typeof FOUTEN;
export type Socketfout = { [F in Fout]: (typeof FOUTEN)[F] extends 'socket' ? F : never }[Fout];

export const isSocketfout = (fout: Fout): fout is Socketfout => FOUTEN[fout] === 'socket';

/** No delay is longer, also of several together: a test that waits for more waits for nothing. */
export const MAXIMUM_MS = 600_000;
const ms = z.number().min(0).max(MAXIMUM_MS);

/** One fault of a source, as it is set in code or through the admin API. Names and units are those of WireMock. */
export const Storing = z
  .strictObject({
    /** Probability, 0 to 1, that it strikes a call; always, when left out. */
    kans: z.number().min(0).max(1).optional(),
    fixedDelayMilliseconds: ms.optional(),
    delayDistribution: z
      .discriminatedUnion('type', [
        z.strictObject({ type: z.literal('fixed'), milliseconds: ms }),
        z
          .strictObject({ type: z.literal('uniform'), lower: ms, upper: ms })
          .refine(({ lower, upper }) => lower <= upper, 'lower is not above upper'),
        z.strictObject({
          type: z.literal('lognormal'),
          median: ms,
          sigma: z.number().min(0).max(5),
          maxValue: ms.optional(),
        }),
      ])
      .optional(),
    /** The body in so many pieces, spread over so many milliseconds. */
    chunkedDribbleDelay: z.strictObject({ numberOfChunks: z.int().min(1).max(1_000), totalDuration: ms }).optional(),
    /** Another status, with a body that says so. */
    status: z.int().min(400).max(599).optional(),
    /** `Retry-After` in seconds, with `status`. */
    retryAfter: z.int().min(0).max(86_400).optional(),
    fault: z.enum(Object.keys(FOUTEN).filter((naam): naam is Fout => Object.hasOwn(FOUTEN, naam))).optional(),
  })
  .readonly();

export type Storing = z.infer<typeof Storing>;
