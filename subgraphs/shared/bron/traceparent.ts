import { randomBytes } from 'node:crypto';

const VERSIE = '00';
/** Nothing is recorded of a span here, so a source is not told that it was sampled. */
const VLAGGEN = '00';
const SPAN_ID_BYTES = 8;

/** The header that takes the trace of an operation along to a source (W3C Trace Context), with a span id of its own. */
export const createTraceparent = (traceId: string): string =>
  `${VERSIE}-${traceId}-${randomBytes(SPAN_ID_BYTES).toString('hex')}-${VLAGGEN}`;
